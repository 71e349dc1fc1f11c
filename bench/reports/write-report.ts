import type { Random } from '../seeded-random.ts';
import type { Figures } from './figures.ts';
import { aspects, forms } from './forms.ts';
import { otherMatters, paragraph, preamble, problems, requestSentences, sentence } from './prose.ts';
import { type PrintedCell, tableRows } from './table-rows.ts';

/** A part of a report before it has a format. */
export type Part =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PrintedCell[])[] };

const heading = (text: string): Part => ({ kind: 'heading', text });
const text = (line: string): Part => ({ kind: 'paragraph', text: line });

/**
 * A whole report.
 * @param extra paragraphs and rows of tables that are not of the form, each `extra` times, to make it long
 */
export function writeReport(figures: Figures, random: Random, extra = 0): readonly Part[] {
  const form = forms[figures.edition];
  const bodies = {
    overview: overview(figures, random, extra),
    proactive: [table(figures, 'table2')],
    requests: [table(figures, 'table3')],
    disputes: [table(figures, 'table4')],
    problems: problems.map(text),
    otherMatters: [text(otherMatters)],
  };
  return [
    heading(`${figures.agency}${figures.year}年政府信息公开工作年度报告`),
    text(preamble(figures)),
    ...form.sections.flatMap(({ key, numeral, official }) => [
      heading(`${numeral}、${official}`),
      ...bodies[key],
    ]),
  ];
}

const numerals = ['一', '二', '三', '四', '五'];

function overview(figures: Figures, random: Random, extra: number): readonly Part[] {
  const paragraphs = aspects.map(({ key, official }, index) => {
    const figure = key === 'onRequest' ? requestSentences(figures.stated) : '';
    return text(`（${numerals[index]}）${official}。${figure}${paragraph(random, 5)}`);
  });
  return [
    ...paragraphs,
    ...Array.from({ length: extra }, () => text(paragraph(random, 4))),
    ...annex(random, extra),
  ];
}

/** A table of the agency's own, as long as the prose. */
function annex(random: Random, extra: number): readonly Part[] {
  if (extra === 0) return [];
  const rows = Array.from({ length: extra }, (_, index) =>
    [String(index + 1), sentence(random), String(random.upTo(500))].map((cell) => ({ text: cell })),
  );
  return [{ kind: 'table', rows: [['序号', '工作事项', '数量'].map((cell) => ({ text: cell })), ...rows] }];
}

function table({ edition, tables }: Figures, key: keyof typeof tableRows): Part {
  return { kind: 'table', rows: tableRows[key](forms[edition][key], tables[key]) };
}

import { normaliseText } from '../../report/normalise-text.ts';
import { yearsInTitle } from '../../report/read-year.ts';
import type { Report } from '../../report/report.ts';
import type { Evidence, Fact } from '../fact.ts';
import { quantity, text, truth, unknownQuantity, unknownText, unknownTruth } from '../make-fact.ts';

const year = /(?:(?:19|20)\d{2}|二[〇○零]\S{2})年?度?/gu;
const subject = /(?:政府)?(?:信息|政务)公开.*$/u;
/** 「（某市水务局）」 behind the words of the form. */
const behind = /(?:报告|年报)(?:书)?(?<rest>.*)$/u;
const leading = /^(?:关于|印发|公布|发布|公开|的)+/u;
/** What stands beside a title and names nobody. */
const remark = /正文|全文|公示|发布|公布|附件|格式|试行|修订|更正|文字版|图解|解读/gu;

/** 「政府信息公开年度报告」 and 「年度工作报告」 are met as often as the wording of the form. */
const kind = /年度(?:工作)?报告/u;

const han = (words: string): number => (words.match(/\p{Script=Han}/gu) ?? []).length;

/** Whether a body stands before the words of the form, or behind them. */
function namesBody(title: string): boolean {
  const before = title.replace(year, '').replace(subject, '').replace(leading, '').replace(/年度/gu, '');
  const after = behind.exec(title)?.groups?.['rest'] ?? '';
  return han(before) > 1 || han(after.replace(year, '').replace(remark, '')) > 2;
}

const organ = /(?:政府|办公[厅室]|[局厅委办院所站馆队]|中心|委员会|办事处)$/u;

/** A body on a line of its own above the title. */
const standsAbove = ({ preamble }: Report): boolean =>
  preamble.some(({ text: line }) =>
    line.split('\n').some((each) => organ.test(normaliseText(each)) && each.trim().length <= 30),
  );

/** 「（2023年度）」 on a line of its own. */
const yearsBelow = ({ preamble }: Report): readonly number[] =>
  preamble
    .flatMap(({ text: line }) => line.split('\n'))
    .filter((line) => /^\(?(?:19|20)\d\d年?度?\)?$/u.test(normaliseText(line)))
    .flatMap(yearsInTitle)
    .slice(0, 1);

/** The title as the report has it, and what it names (STR-003). Nothing is known of one that stands outside the text. */
export function titleFacts(report: Report): readonly (readonly [string, Fact])[] {
  const { title } = report;
  const ids = ['title.namesBody', 'title.namesSubject', 'title.namesKind'];
  if (title === '') {
    return [
      ['title.text', unknownText('not-stated')],
      ['title.year', unknownQuantity('not-stated')],
      ...ids.map((id) => [id, unknownTruth('not-stated')] as const),
    ];
  }
  const shown = (fact: string, value: Evidence['value']): readonly Evidence[] => [
    { fact, label: '题目', raw: title, value, place: {} },
  ];
  const flat = normaliseText(title);
  const years = yearsInTitle(title);
  const [first, ...others] = years.length > 0 ? years : yearsBelow(report);
  const named = [
    report.agency !== '' || namesBody(flat) || standsAbove(report),
    /政府信息公开/u.test(flat),
    kind.test(flat),
  ];
  return [
    ['title.text', text(title, shown('title.text', title))],
    ['title.year', yearFact(first, others, shown('title.year', first ?? null))],
    ...ids.map((id, index) => [id, truth(named[index] ?? false)] as const),
  ];
}

/** The date of publication may follow the year of the report: then it is open which is meant. */
function yearFact(first: number | undefined, others: readonly number[], shown: readonly Evidence[]): Fact {
  if (first === undefined) return unknownQuantity('not-stated');
  return others.length === 0 ? quantity(first, shown) : unknownQuantity('ambiguous', shown);
}

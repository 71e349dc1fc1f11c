import { beforeAll, describe, expect, test } from '@jest/globals';
import { type CheckResult, check, type Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import {
  paragraph,
  table as wordTable,
  cell as wordCell,
  row as wordRow,
  text as wordText,
  writeDocx,
} from '../blocks/docx/write-docx.ts';
import { type PageContent, writePdf } from '../blocks/pdf/write-pdf.ts';
import { bytesOf } from '../blocks/read-sample.ts';
import { rulesFolder } from '../support/report-files.ts';
import { aModel, linesOf } from './write-model.ts';
import { official, preamble, prose, title } from './write-report.ts';

/** A paragraph, the rows of a table, or a picture in the place of a table. */
type Part = string | readonly (readonly string[])[] | 'picture';

const tableOf = (key: 'table2' | 'table3' | 'table4') => linesOf('f2021', key, aModel('f2021', key));

/** A sound report without requests; table III as given. */
const partsWith = (table3: Part): readonly Part[] => [
  title,
  preamble,
  official.overview,
  '（一）主动公开。全年公开各类信息，回应群众关切。',
  '（二）依申请公开。2023年未收到政府信息公开申请。',
  official.proactive,
  tableOf('table2'),
  official.requests,
  table3,
  official.disputes,
  tableOf('table4'),
  official.problems,
  ...prose.problems,
  official.otherMatters,
  ...prose.otherMatters,
];

const cellsAsHtml = (row: readonly string[]) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`;
function asHtml(part: Part): string {
  if (part === 'picture') return '<p><img src="table3.png" width="600"></p>';
  return typeof part === 'string' ? `<p>${part}</p>` : `<table>${part.map(cellsAsHtml).join('')}</table>`;
}

function asWord(part: Part): string {
  if (part === 'picture') return paragraph('<w:r><w:drawing><pic:pic/></w:drawing></w:r>');
  if (typeof part === 'string') return wordText(part);
  return wordTable(...part.map((row) => wordRow(...row.map((text) => wordCell(wordText(text))))));
}

function asMarkdown(part: Part): readonly string[] {
  if (part === 'picture') return ['![](table3.png)'];
  return typeof part === 'string' ? [part] : part.map((row) => `${row.join(' | ')} |`);
}

const linesOfPage = 40;

/** Forty lines a page; the picture has a page of its own. */
function asPages(parts: readonly Part[]): readonly PageContent[] {
  const lines = parts.flatMap((part) => {
    if (part === 'picture') return [undefined];
    return typeof part === 'string' ? (part.match(/.{1,50}/gu) ?? []) : part.map((row) => row.join(' '));
  });
  const pages: PageContent[] = [];
  let texts: [number, number, string][] = [];
  const close = () => {
    if (texts.length > 0) pages.push({ texts });
    texts = [];
  };
  for (const line of lines) {
    if (line === undefined) {
      close();
      pages.push({ pictures: [[50, 50, 500, 700]] });
      continue;
    }
    if (texts.length === linesOfPage) close();
    texts.push([40, 60 + 18 * texts.length, line]);
  }
  close();
  return pages;
}

const formats: readonly (readonly [string, (parts: readonly Part[]) => Uint8Array])[] = [
  ['html', (parts) => bytesOf(`<!doctype html>\n<meta charset="utf-8">\n${parts.map(asHtml).join('\n')}`)],
  ['docx', (parts) => writeDocx({ body: parts.map(asWord).join('') })],
  ['pdf', (parts) => writePdf(asPages(parts))],
  ['text', (parts) => bytesOf(parts.flatMap(asMarkdown).join('\n'))],
];

/** What the messages must name. */
const sendable = ['DOCX', 'XLSX', 'HTML', 'PDF'];

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(rulesFolder);
});

const outcomesOf = ({ outcomes }: CheckResult, isOfTable3: boolean) =>
  outcomes.filter(({ rule }) => rule.startsWith('table-3/') === isOfTable3);

describe.each(formats)('table III as a picture in %s', (format, write) => {
  const resultOf = async (table3: Part) =>
    (await check({ name: 'report', bytes: write(partsWith(table3)) }, ruleset)).result;

  test('without the picture the report is sound', async () => {
    const { verdict, problems, source } = await resultOf(tableOf('table3'));
    expect({ verdict, problems, format: source.format }).toEqual({
      verdict: 'compliant',
      problems: [],
      format,
    });
  });

  test('with it nothing is said of the table, and the reader is told what to send', async () => {
    const result = await resultOf('picture');
    expect(result.verdict).toBe('undetermined');
    expect(result.report.tables['table3']).toEqual({ edition: null, state: 'image', cells: {} });
    expect(result.problems.map(({ code, fatal }) => [code, fatal])).toEqual([['table-is-image', false]]);
    const { zh, en } = result.problems[0]!.message;
    for (const word of sendable) expect([zh.includes(word), en.includes(word)]).toEqual([true, true]);
  });

  test('every outcome of the table is in doubt because of the picture', async () => {
    const [whole, pictured] = [await resultOf(tableOf('table3')), await resultOf('picture')];
    const told = outcomesOf(whole, true).filter(({ outcome }) => outcome !== 'not-applicable');
    const doubtful = outcomesOf(pictured, true).filter(({ outcome }) => outcome !== 'not-applicable');
    expect(doubtful.map(({ rule, item }) => [rule, item])).toEqual(
      told.map(({ rule, item }) => [rule, item]),
    );
    expect(new Set(doubtful.map(({ outcome, reason }) => `${outcome} ${reason}`))).toEqual(
      new Set(['cannot-tell image']),
    );
  });

  test('outcomes of the other tables are what they were', async () => {
    const ofOthers = (result: CheckResult) =>
      outcomesOf(result, false).filter(({ rule }) => /^table-[24]\//.test(rule));
    expect(ofOthers(await resultOf('picture'))).toEqual(ofOthers(await resultOf(tableOf('table3'))));
  });
});

describe.each(formats)('a report that is nothing but pictures in %s', (_, write) => {
  test.each([
    ['without any text', ['picture', 'picture']],
    ['below its title', [title, 'picture', '- 1 -', 'picture', '- 2 -']],
  ] as const)('%s: the reader is told what to send', async (_situation, parts) => {
    const { result } = await check({ name: 'report', bytes: write(parts) }, ruleset);
    expect(result.verdict).toBe('undetermined');
    expect(result.problems.map(({ code, fatal }) => [code, fatal])).toEqual([['document-is-image', true]]);
    const { zh, en } = result.problems[0]!.message;
    for (const word of sendable) expect([zh.includes(word), en.includes(word)]).toEqual([true, true]);
  });
});

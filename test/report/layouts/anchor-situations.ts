import { forms } from '../../../core/forms/editions.ts';
import type { FormEdition, FormRow, TableKey } from '../../../core/forms/form.ts';
import { linesOf, type Model } from '../write-model.ts';

/** Rows of a table, cells without spans. */
export type Lines = readonly (readonly string[])[];

/** A table as it stands in the document: parts of it, and what stands between them. */
export type Parts = readonly (Lines | string)[];

export interface Situation {
  readonly name: string;
  readonly key: TableKey;
  readonly write: (edition: FormEdition, model: Model) => Parts;
  /** Rows that need not be read; all others must be, when no cell is blank. */
  readonly mayLose?: readonly string[];
  /** Layouts in which any row may be lost. */
  readonly mayLoseIn?: readonly Layout[];
}

export type Layout = 'grid' | 'rows' | 'stream';

const rowsOf = (edition: FormEdition, key: TableKey): readonly FormRow[] => forms[edition][key].rows;
const labelOf = (edition: FormEdition, row: string): string =>
  rowsOf(edition, 'table3').find(({ key }) => key === row)?.official ?? '';

const table3 = (edition: FormEdition, model: Model): Lines => linesOf(edition, 'table3', model);
const table2 = (edition: FormEdition, model: Model): Lines => linesOf(edition, 'table2', model);

/** Header lines of table III; the others hold a label and seven figures each. */
const headerLines = 3;
const split = (lines: Lines) => ({ header: lines.slice(0, headerLines), body: lines.slice(headerLines) });

const cut = (between: readonly string[], at = 12) => ({
  write: (edition: FormEdition, model: Model): Parts => {
    const lines = table3(edition, model);
    return [lines.slice(0, at), ...between, lines.slice(at)];
  },
});

const onLabel = (
  edition: FormEdition,
  row: string,
  change: (line: readonly string[], at: number) => readonly string[],
) => {
  const label = labelOf(edition, row);
  return (line: readonly string[]): readonly string[] => {
    const at = line.indexOf(label);
    return at === -1 ? line : change(line, at);
  };
};

const cells = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const valuesOf = (edition: FormEdition, model: Model): readonly (readonly string[])[] =>
  rowsOf(edition, 'table4').map(({ key, columns }) =>
    columns.map((column) => model[`${key}.${column.key}`] ?? ''),
  );

/** The words of a header, a letter of each in a line. */
function letters(words: readonly string[]): Lines {
  const height = Math.max(...words.map((word) => word.length));
  return Array.from({ length: height }, (_, at) => words.map((word) => word.charAt(at)));
}

const columnsOfTable3 = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

/** What happens to tables on their way, by the labels that stand in them. */
export const situations: readonly Situation[] = [
  {
    name: 'rows out of order',
    key: 'table3',
    write: (edition, model) => {
      const { header, body } = split(table3(edition, model));
      return [[...header, ...body.toReversed()]];
    },
  },
  {
    name: 'an extra row',
    key: 'table3',
    write: (edition, model) => [
      table3(edition, model).toSpliced(-2, 0, ['(八)申请人撤回申请', '1', '0', '0', '0', '0', '0', '1']),
    ],
  },
  {
    name: 'an extra row of table II',
    key: 'table2',
    write: (edition, model) => [table2(edition, model).toSpliced(4, 0, ['其他主动公开文件', '3', '0', '3'])],
  },
  {
    name: 'rows left out',
    key: 'table3',
    mayLose: ['refusedThirdParty', 'notProcessedRepeated'],
    write: (edition, model) => {
      const absent = ['refusedThirdParty', 'notProcessedRepeated'].map((row) => labelOf(edition, row));
      return [table3(edition, model).filter((line) => !line.some((text) => absent.includes(text)))];
    },
  },
  {
    name: 'the header again on a new page',
    key: 'table3',
    write: (edition, model) => {
      const { header, body } = split(table3(edition, model));
      return [[...header, ...body.slice(0, 9), ...header, ...body.slice(9)]];
    },
  },
  { name: 'cut in two', key: 'table3', ...cut([]) },
  { name: 'cut in two by a page mark', key: 'table3', ...cut(['— 4 —']) },
  { name: 'cut in two by a running header', key: 'table3', ...cut(['青岚县水务局', '- 4 -']) },
  {
    name: 'cut in two by a sentence',
    key: 'table3',
    ...cut(['（续上表，数据统计截至2023年12月31日。）']),
  },
  {
    name: 'cut in two, the header again behind the cut',
    key: 'table3',
    write: (edition, model) => {
      const { header, body } = split(table3(edition, model));
      return [[...header, ...body.slice(0, 14)], '- 5 -', [...header, ...body.slice(14)]];
    },
  },
  {
    name: 'cut in two within table II',
    key: 'table2',
    write: (edition, model) => {
      const lines = table2(edition, model);
      return [lines.slice(0, 4), '- 2 -', lines.slice(4)];
    },
  },
  {
    name: 'table IV as three small tables',
    key: 'table4',
    write: (edition, model) =>
      valuesOf(edition, model).flatMap((values, at) => [[[groups[at] ?? ''], cells, values]]),
  },
  {
    name: 'table IV as three small tables below their names',
    key: 'table4',
    write: (edition, model) =>
      valuesOf(edition, model).flatMap((values, at) => [groups[at] ?? '', [cells, values]]),
  },
  {
    name: 'table IV as one row of fifteen figures',
    key: 'table4',
    write: (edition, model) => [[['行政复议行政诉讼'], valuesOf(edition, model).flat()]],
  },
  {
    name: 'table IV with letters of its header one below the other',
    key: 'table4',
    write: (edition, model) => [
      [
        ['行政复议', '行政诉讼'],
        ['未经复议直接起诉', '复议后起诉'],
        ...letters([...cells, ...cells, ...cells]),
        valuesOf(edition, model).flat(),
      ],
    ],
  },
  {
    name: 'table III with letters of its header one below the other',
    key: 'table3',
    write: (edition, model) => {
      const { body } = split(table3(edition, model));
      return [[...letters(columnsOfTable3), ...body]];
    },
  },
  {
    name: 'table III with rows and columns exchanged',
    key: 'table3',
    mayLoseIn: ['grid', 'rows', 'stream'],
    write: (edition, model) => {
      const form = rowsOf(edition, 'table3');
      const lines = (form[0]?.columns ?? []).map(({ key, official }) => [
        official,
        ...form.map((row) => model[`${row.key}.${key}`] ?? ''),
      ]);
      return [[['', ...form.map(({ official }) => official)], ...lines]];
    },
  },
  {
    name: 'table IV with rows and columns exchanged',
    key: 'table4',
    mayLoseIn: ['grid', 'rows', 'stream'],
    write: (edition, model) => {
      const values = valuesOf(edition, model);
      return [[['', ...groups], ...cells.map((cell, at) => [cell, ...values.map((own) => own[at] ?? '')])]];
    },
  },
  {
    name: 'letters of a label of rows one below the other',
    key: 'table3',
    write: (edition, model) => [
      table3(edition, model).flatMap((line) =>
        line[0] === '三、本年度办理结果' ? [...letters(['三、本年度办理结果']), line.slice(1)] : [line],
      ),
    ],
  },
  {
    name: 'a figure glued to its label',
    key: 'table3',
    mayLose: ['refusedStateSecret', 'handled'],
    write: (edition, model) => {
      const glue = (line: readonly string[], at: number) =>
        line.toSpliced(at, 2, `${line[at] ?? ''}${line[at + 1] ?? ''}`);
      return [
        table3(edition, model)
          .map(onLabel(edition, 'refusedStateSecret', glue))
          .map(onLabel(edition, 'handled', glue)),
      ];
    },
  },
  {
    name: 'numerals of labels in cells of their own',
    key: 'table3',
    mayLoseIn: ['stream'],
    write: (edition, model) => [
      table3(edition, model).map((line) =>
        line.flatMap((text) => {
          const [, numeral, words] = /^(\d\.)(.+)$/.exec(text) ?? [];
          return numeral === undefined || words === undefined ? [text] : [numeral, words];
        }),
      ),
    ],
  },
  {
    name: 'numerals of labels in cells of their own, without their dots',
    key: 'table3',
    mayLoseIn: ['stream'],
    write: (edition, model) => [
      table3(edition, model).map((line) =>
        line.flatMap((text) => {
          const [, numeral, words] = /^(\d)\.(.+)$/.exec(text) ?? [];
          return numeral === undefined || words === undefined ? [text] : [numeral, words];
        }),
      ),
    ],
  },
];

import { forms } from '../../../core/forms/editions.ts';
import type { FormEdition, FormRow } from '../../../core/forms/form.ts';
import type { Model } from '../write-model.ts';

/** A row of table III: its label, that of its group, and its values. */
interface Line {
  readonly label: string;
  readonly group: string;
  /** Whether the row is the first of its group, and how many rows the group has. */
  readonly isFirst: boolean;
  readonly size: number;
  readonly values: readonly string[];
}

function linesOf(edition: FormEdition, model: Model): readonly Line[] {
  const rows: readonly FormRow[] = forms[edition].table3.rows;
  return rows.map((row, at) => ({
    label: row.official,
    group: row.group ?? '',
    isFirst: row.group !== undefined && rows[at - 1]?.group !== row.group,
    size: rows.filter((each) => each.group === row.group).length,
    values: row.columns.map((column) => model[`${row.key}.${column.key}`] ?? ''),
  }));
}

const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const td = (text: string, attributes = '') => `<td${attributes}>${text}</td>`;
const tr = (...cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
const tds = (texts: readonly string[]) => texts.map((text) => td(text)).join('');
const head = tr(td('项目'), tds(columns));

type Write = (lines: readonly Line[]) => readonly string[];

const oneColumn =
  (label: (line: Line) => string): Write =>
  (lines) => [head, ...lines.map((line) => tr(td(label(line)), tds(line.values)))];

/** Group labels in rows of their own. */
const groupRows =
  (row: (group: string) => string): Write =>
  (lines) => [
    head,
    ...lines.flatMap((line) => [
      ...(line.isFirst ? [row(line.group)] : []),
      tr(td(line.label), tds(line.values)),
    ]),
  ];

const twoColumns: Write = (lines) => [
  tr(td('项目', ' colspan=2'), tds(columns)),
  ...lines.map(({ label, group, isFirst, size, values }) => {
    const groupCell = isFirst ? td(group, ` rowspan=${size}`) : '';
    return tr(groupCell, td(label, group === '' ? ' colspan=2' : ''), tds(values));
  }),
];

const writers: Readonly<Record<string, Write>> = {
  'one column of labels': oneColumn(({ label }) => label),
  'one column, groups in rows of their own': groupRows((group) => tr(td(group, ' colspan=8'))),
  'one column, groups in rows with blank cells': groupRows((group) =>
    tr(td(group), tds(columns.map(() => ''))),
  ),
  'one column, groups before the first label': oneColumn(
    ({ group, isFirst, label }) => (isFirst ? group : '') + label,
  ),
  'one column, groups above every label': oneColumn(({ group, label }) => `${group}<br>${label}`),
  'two columns of labels': twoColumns,
  'rows that are numbered': (lines) => [
    tr(td('序号'), td('项目'), tds(columns)),
    ...lines.map((line, at) => tr(td(String(at + 1)), td(line.label), tds(line.values))),
  ],
  'a column of remarks': (lines) => [
    tr(td('项目'), tds(columns), td('备注')),
    ...lines.map((line, at) => tr(td(line.label), tds(line.values), td(at % 3 === 0 ? '见正文' : ''))),
  ],
  'the header again': (lines) => [
    head,
    ...lines.flatMap((line, at) => [...(at % 8 === 7 ? [head] : []), tr(td(line.label), tds(line.values))]),
  ],
  'columns in another order': (lines) => {
    const turned = (texts: readonly string[]) =>
      tds([...texts.slice(-1), ...texts.slice(0, -1).toReversed()]);
    return [tr(td('项目'), turned(columns)), ...lines.map((line) => tr(td(line.label), turned(line.values)))];
  },
  'rows in another order': (lines) => [
    head,
    ...[...lines.slice(2), ...lines.slice(0, 2)].map((line) =>
      tr(td(line.group + line.label), tds(line.values)),
    ),
  ],
};

/** Ways to print table III that are not those of the template; every cell can be read. */
export const resultLayouts = Object.entries(writers).map(
  ([name, write]) =>
    [
      name,
      (edition: FormEdition, model: Model) => `<table>${write(linesOf(edition, model)).join('')}</table>`,
    ] as const,
);

import { forms } from '../../../core/forms/editions.ts';
import type { FormRow } from '../../../core/forms/form.ts';
import type { Model } from '../write-model.ts';

const cells = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const names = ['行政复议', '未经复议直接起诉', '复议后起诉'];

/** The cells of each group. */
const groupsOf = (model: Model): readonly (readonly [name: string, values: readonly string[]])[] =>
  forms.f2021.table4.rows.map((row: FormRow, at) => [
    names[at] ?? '',
    row.columns.map((column) => model[`${row.key}.${column.key}`] ?? ''),
  ]);

const tds = (texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join('');
const tr = (cellsOfRow: string) => `<tr>${cellsOfRow}</tr>`;
const table = (...rows: readonly string[]) => `<table>${rows.join('')}</table>`;
const piped = (texts: readonly string[]) => `${texts.join(' | ')} |`;

type Write = (groups: ReturnType<typeof groupsOf>) => string;

const writers: Readonly<Record<string, Write>> = {
  'three tables with their names in them': (groups) =>
    groups
      .map(([name, values]) => table(tr(`<td colspan=5>${name}</td>`), tr(tds(cells)), tr(tds(values))))
      .join(''),
  'three tables below their names': (groups) =>
    groups
      .map(
        ([name, values]) =>
          `<p>${name === '行政复议' ? name : `行政诉讼（${name}）`}</p>${table(tr(tds(cells)), tr(tds(values)))}`,
      )
      .join(''),
  'a row a group': (groups) =>
    table(tr(tds(['类别', ...cells])), ...groups.map(([name, values]) => tr(tds([name, ...values])))),
  'a row a group, in two columns of labels': ([first, second, third]) =>
    table(
      tr(`<td colspan=2>类别</td>${tds(cells)}`),
      tr(`<td colspan=2>行政复议</td>${tds(first?.[1] ?? [])}`),
      tr(`<td rowspan=2>行政诉讼</td><td>未经复议直接起诉</td>${tds(second?.[1] ?? [])}`),
      tr(`<td>复议后起诉</td>${tds(third?.[1] ?? [])}`),
    ),
  'one row below a header that ran together': (groups) =>
    table(tr('<td colspan=15>行政复议行政诉讼</td>'), tr(tds(groups.flatMap(([, values]) => values)))),
  'a column of labels before the figures': (groups) =>
    table(
      tr(`<td></td><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td>`),
      tr(`<td></td>${tds(cells)}<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td>`),
      tr(`<td></td>${tds(['', '', '', '', '', ...cells, ...cells])}`),
      tr(`<td>件数</td>${tds(groups.flatMap(([, values]) => values))}`),
    ),
};

const textWriters: Readonly<Record<string, Write>> = {
  'three small tables of text': (groups) =>
    groups.map(([name, values]) => [name, piped(cells), piped(values)].join('\n')).join('\n\n'),
  'three small tables, one cell a line': (groups) =>
    groups
      .flatMap(([name, values]) => [name, ...cells, ...values])
      .map((text) => `${text} |`)
      .join('\n'),
  'letters of the header read row by row': (groups) =>
    [
      '行政复议 行政诉讼',
      '未经复议直接起诉 复议后起诉',
      '结 结 其 尚 总 结 结 其 尚 总 结 结 其 尚 总',
      '果 果 他 未 计 果 果 他 未 计 果 果 他 未 计',
      '维 纠 结 审 维 纠 结 审 维 纠 结 审',
      '持 正 果 结 持 正 果 结 持 正 果 结',
      groups.flatMap(([, values]) => values).join(' '),
    ].join('\n'),
  'fifteen figures below a flat header': (groups) =>
    ['行政复议行政诉讼', `| ${piped(groups.flatMap(([, values]) => values))}`].join('\n'),
};

const named = (all: Readonly<Record<string, Write>>) =>
  Object.entries(all).map(([name, write]) => [name, (model: Model) => write(groupsOf(model))] as const);

/** Ways to print table IV that are not those of the template, as mark-up and as text. */
export const disputeLayouts = { page: named(writers), text: named(textWriters) } as const;

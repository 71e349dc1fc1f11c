import { isValue, positionTexts, type Rows, textsOf } from './rows.ts';

/** The lines of a table. */
type TextLayout = (rows: Rows) => readonly string[];

const cellsOf = (rows: Rows): readonly string[] => textsOf(rows).flat();
const filled = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '');
const widest = (rows: readonly (readonly string[])[]): number => Math.max(...rows.map((row) => row.length));
const piped = (texts: readonly string[]): string => `${texts.join(' | ')} |`;
const framed = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
const rule = (columns: number, part = '---'): string => `|${`${part}|`.repeat(columns)}`;
const closed = (text: string): string => (text === '' ? '|' : `${text} |`);

/** Cells without blank ones, and as many pipes at the end as are missing to the longest row. */
const ragged = (rows: Rows): readonly string[] =>
  textsOf(rows).map((row) => {
    const texts = filled(row);
    return `${piped(texts)} ${'|'.repeat(Math.max(0, 10 - texts.length))}`;
  });

function markdown(rows: readonly (readonly string[])[], part?: string): readonly string[] {
  const [head = [], ...others] = rows.map(framed);
  return [head, rule(widest(rows), part), ...others].flat();
}

const padded = (rows: Rows): readonly (readonly string[])[] => {
  const texts = textsOf(rows);
  return texts.map((row) => [...row, ...Array(widest(texts) - row.length).fill('')]);
};

const wrapped = (text: string, at: number): readonly string[] =>
  text.length > at + 4 ? [text.slice(0, at), text.slice(at)] : [text];

const headerWords = /^(?:商业企业|科研机构|社会公益组织|法律服务机构|本年.{0,6})$/;

/** Ways that show a blank cell, so that every cell can be read. */
export const textLayouts: Readonly<Record<string, TextLayout>> = {
  'one cell a line with a pipe': (rows) => cellsOf(rows).map(closed),
  'a pipe on its own line': (rows) => cellsOf(rows).flatMap((text) => (text === '' ? ['|'] : [text, '|'])),
  'full-width pipes': (rows) => cellsOf(rows).map((text) => closed(text).replace('|', '｜')),
  'page marks between cells': (rows) =>
    cellsOf(rows).flatMap((text, index) => [
      closed(text),
      ...(index % 20 === 19 ? ['- 3 -', '— 4 —', '-5-'] : []),
    ]),
  'header words in two lines': (rows) =>
    cellsOf(rows).flatMap((text) =>
      headerWords.test(text) ? [text.slice(0, 2), closed(text.slice(2))] : [closed(text)],
    ),
  'a row label one letter a line': (rows) =>
    cellsOf(rows).flatMap((text) => (text.startsWith('三、') ? ['三、', ...text.slice(2)] : [closed(text)])),
  'a table of mark-up': (rows) => [
    `<table>${rows.map((row) => `<tr>${row.map(({ text, wide, high }) => `<td colspan="${wide}" rowspan="${high}">${text}</td>`).join('')}</tr>`).join('\n')}</table>`,
  ],
};

/** Ways in which blank cells vanish or cannot be told from padding: without any, every cell can be read. */
export const looseTextLayouts: Readonly<Record<string, TextLayout>> = {
  'cells between blank lines': (rows) => filled(cellsOf(rows)).flatMap((text) => ['', ` ${text}`]),
  'one cell a line': (rows) => filled(cellsOf(rows)),
  'compact rows': (rows) => textsOf(rows).map(piped),
  'compact rows with ragged tails': ragged,
  'framed rows with ragged tails': (rows) => ragged(rows).map((line) => `| ${line}`),
  'rows opened by a pipe': (rows) =>
    textsOf(rows).flatMap((row) => ['|', ...row.map((text) => ` ${closed(text)}`)]),
  'rows closed by several pipes': (rows) =>
    textsOf(rows).flatMap((row) => {
      const texts = filled(row);
      return [...texts.map(closed), ...(texts.length < 8 ? ['|'.repeat(10 - texts.length)] : [])];
    }),
  'figures parted by blanks': (rows) => textsOf(rows).map((row) => filled(row).join(' ')),
  'labels wrapped above their figures': (rows) =>
    rows.flatMap((row) => {
      const label = row
        .filter((cell) => !isValue(cell))
        .map(({ text }) => text)
        .join(' ');
      const values = filled(row.filter(isValue).map(({ text }) => text)).join(' ');
      const [last = '', ...above] = wrapped(label, 9).toReversed();
      return [...above, `${last} ${values}`.trim()];
    }),
  'a row label with blanks in it': (rows) =>
    textsOf(rows).map((row) =>
      piped(row.map((text) => text.replace('三、本年度办理结果', '三 、本 年 度办 理 结果'))),
    ),
  Markdown: (rows) => markdown(positionTexts(rows)),
  'Markdown, spans repeated': (rows) => markdown(positionTexts(rows, true)),
  'Markdown, rows padded': (rows) => markdown(padded(rows), ':---:'),
  'Markdown, a rule below every row': (rows) =>
    textsOf(rows).flatMap((row) => [framed(row), rule(row.length)]),
  'Markdown, bold labels and breaks': (rows) =>
    markdown(positionTexts(rows)).map((line) =>
      line.replace(/\| ([^|\d/—无-]{5,}?) \|/g, '| **$1** |').replace('本年度办理', '本年度<br>办理'),
    ),
  'drawn borders': (rows) => [
    '┌──┬──┐',
    ...positionTexts(rows).map((row) => `│ ${row.join(' │ ')} │`),
    '└──┴──┘',
  ],
  'tabs, every position': (rows) => positionTexts(rows).map((row) => row.join('\t')),
  tabs: (rows) => textsOf(rows).map((row) => row.join('\t')),
};

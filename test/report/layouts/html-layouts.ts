import { isValue, positionsOf, positionTexts, type Rows, type Spanned } from './rows.ts';

type Dress = (cell: Spanned) => string;

const spansOf = ({ wide, high }: Spanned): string =>
  (wide > 1 ? ` colspan="${wide}"` : '') + (high > 1 ? ` rowspan="${high}"` : '');

const table = (rows: readonly string[]): string =>
  `<table>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table>`;

/** The template as it is, with the text of each cell dressed up. */
const dressed =
  (dress: Dress, attributes: (cell: Spanned) => string = spansOf) =>
  (rows: Rows): string =>
    table(rows.map((row) => row.map((cell) => `<td${attributes(cell)}>${dress(cell)}</td>`).join('')));

const plain: Dress = ({ text }) => text;
const letters = (text: string, dress: (letter: string) => string): string => [...text].map(dress).join('');
const onWords =
  (dress: (text: string) => string): Dress =>
  (cell) =>
    isValue(cell) ? cell.text : dress(cell.text);
const cells = (texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join('');

/** Runs of a word processor: fonts, languages and empty paragraphs around the text. */
const word: Dress = ({ text }) =>
  `<p class="MsoNormal" style="margin:0"><span style="font-family:宋体">${text === '' ? '&nbsp;' : letters(text, (letter) => `<span lang=EN-US><font face="仿宋">${letter}</font></span>`)}</span><o:p></o:p></p>`;

const fullWidth = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

/** Empty cells in the place of spans over rows; spans over columns stay. */
const rowSpansEmptied = (rows: Rows): string =>
  table(
    positionsOf(rows).map((row) => {
      const starts = row.filter(({ cell }, column) => row[column - 1]?.cell !== cell);
      return starts
        .map(({ cell, isFirst }) => `<td colspan="${cell.wide}">${isFirst ? cell.text : ''}</td>`)
        .join('');
    }),
  );

/** Cut in two tables; what spans the cut is printed again in the second. */
function cutInTwo(rows: Rows): string {
  const grid = positionsOf(rows);
  const middle = Math.floor(grid.length / 2);
  const part = (from: number, to: number): string => {
    const seen = new Set<Spanned>();
    const lines = grid.slice(from, to).map((row) =>
      row
        .flatMap(({ cell }) => {
          if (seen.has(cell)) return [];
          seen.add(cell);
          const high = grid
            .slice(from, to)
            .filter((each) => each.some((position) => position.cell === cell)).length;
          return [`<td${spansOf({ ...cell, high })}>${cell.text}</td>`];
        })
        .join(''),
    );
    return table(lines);
  };
  return rows.length < 8
    ? part(0, grid.length)
    : `${part(0, middle)}<p>- 3 -</p>${part(middle, grid.length)}`;
}

/** Ways in which pages show the tables; every cell can be read from each. */
export const htmlLayouts: Readonly<Record<string, (rows: Rows) => string>> = {
  'the template': dressed(plain),
  'a word processor': dressed(word, (cell) => ` width=57 nowrap${spansOf(cell)}`),
  'one run a letter': dressed(({ text }) => letters(text, (letter) => `<span><font>${letter}</font></span>`)),
  'one paragraph a letter': dressed(onWords((text) => letters(text, (letter) => `<p>${letter}</p>`))),
  'breaks within words': dressed(onWords((text) => text.replace(/(.{3})(?=.)/gu, '$1<br/>'))),
  'characters as entities': dressed(({ text }) => letters(text, (letter) => `&#${letter.codePointAt(0)};`)),
  'blanks around the text': dressed(({ text }) => `&nbsp;\n ${text}&nbsp;\u3000`),
  'full-width digits': dressed(({ text }) => text.replace(/\d/g, fullWidth)),
  'digits in several tags': dressed(({ text }) => text.replace(/\d/g, '<b>$&</b>')),
  'paragraphs in divisions': dressed(({ text }) => `<div><p><strong>${text || '&nbsp;'}</strong></p></div>`),
  'a table in every cell of figures': dressed((cell) =>
    isValue(cell) && cell.text !== '' ? `<table><tr><td>${cell.text}</td></tr></table>` : cell.text,
  ),
  'hidden text': dressed(
    ({ text }) => `${text}<span style="display:none">77</span><i style="font-size:0">4</i><!-- 5 -->`,
  ),
  'struck out text': dressed(({ text }) => `<del>7</del>${text}<s>8</s>`),
  'scripts in cells': dressed(({ text }) => `${text}<script>var a = 1;</script><style>p{}</style>`),
  'fields of a form': dressed((cell) =>
    isValue(cell) && cell.text !== '' ? `<input type="text" value="${cell.text}">` : cell.text,
  ),
  'header cells and groups of rows': (rows) =>
    `<table><caption>附表</caption><colgroup><col></colgroup><thead>${dressed(plain)(rows.slice(0, 1)).slice(7, -8)}</thead><tbody>${dressed(plain)(rows.slice(1)).slice(7, -8)}</tbody></table>`,
  'no end tags': (rows) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td${spansOf(cell)}>${cell.text}`).join('')}`).join('')}</table>`,
  'tables for layout around it': (rows) =>
    `<table><tr><td><div><table><tr><td>${dressed(plain)(rows)}</td></tr></table></div></td></tr></table>`,
  'a hidden row': (rows) =>
    dressed(plain)(rows).replace('<table>', '<table><tr style="display: none"><td>9</td></tr>'),
  'blank cells in the place of spans': (rows) => table(positionTexts(rows).map(cells)),
  'blank cells in the place of spans over rows': rowSpansEmptied,
  'the text of a span in each of its places': (rows) => table(positionTexts(rows, true).map(cells)),
  'spans twice as wide': dressed(plain, (cell) => spansOf({ ...cell, wide: 2 * cell.wide })),
  'two tables': cutInTwo,
};

/** Ways that keep every figure and may lose a blank cell. */
export const looseHtmlLayouts: Readonly<Record<string, (rows: Rows) => string>> = {
  'no spans at all': dressed(plain, () => ''),
  'no spans over columns': dressed(plain, (cell) => spansOf({ ...cell, wide: 1 })),
  'no spans over columns of figures': dressed(plain, (cell) =>
    spansOf(isValue(cell) ? { ...cell, wide: 1 } : cell),
  ),
  'one division a cell': (rows) =>
    rows
      .flat()
      .map(({ text }) => `<div>${text}</div>`)
      .join(''),
  'one item a cell': (rows) =>
    `<ul>${rows
      .flat()
      .map(({ text }) => `<li>${text}</li>`)
      .join('')}</ul>`,
  'preformatted tabs': (rows) =>
    `<pre>${rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n')}</pre>`,
  'preformatted blanks': (rows) =>
    `<pre>${rows.map((row) => row.map(({ text }) => text).join('    ')).join('\n')}</pre>`,
};

/** Bytes of each character of code page 936 that has two. */
function gbkBytes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && [...character].length === 1) found.set(character, [lead, trail]);
    }
  }
  return found;
}

const gbk = gbkBytes();
const hex = (byte: number): string => `\\'${byte.toString(16).padStart(2, '0')}`;
const plain = (text: string): string => text.replace(/[\\{}]/g, (sign) => `\\${sign}`);

/** A character by its units of UTF-16, each with two signs for older programs. */
const unicode = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((code) => `\\u${code > 0x7fff ? code - 0x1_0000 : code}??`)
    .join('');

/** Text in escapes of code page 936, and what it does not have by Unicode. */
export const escaped = (text: string): string =>
  [...text].map((character) => gbk.get(character)?.map(hex).join('') ?? unicode(character)).join('');

/** Fonts as Word names them: one for letters, one for ideographs, one for bullets. */
const head =
  "{\\rtf1\\ansi\\ansicpg936\\uc2\\deff0{\\fonttbl{\\f0\\froman\\fcharset0{\\*\\panose 02020603050405020304}Times New Roman;}{\\f13\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5{\\*\\falt SimSun};}{\\f3\\fnil\\fcharset2 Wingdings;}{\\f9\\fnil\\fcharset136 MingLiU;}}{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\ql \\f0 Normal;}{\\s1 \\outlinelevel0 heading 1;}{\\s15 Body;}}{\\info{\\title Untitled}}";

/** Each character of a text is a byte. */
export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A document as Word would save it. */
export const writeRtf = (body: string): Uint8Array => bytesOf(`${head}\r\n${body}}`);

/** Text as Word writes it: a group for each change between letters and ideographs. */
export const run = (text: string, properties = ''): string =>
  (text.match(/[ -~]+|[^ -~]+/g) ?? [])
    .map((part) =>
      /^[ -~]/.test(part)
        ? `{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 ${properties}\\hich\\af0\\dbch\\af13\\loch\\f0 ${plain(part)}}`
        : `{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 ${properties}\\loch\\af0\\hich\\af0\\dbch\\f13 ${escaped(part)}}`,
    )
    .join('\r\n');

export const paragraph = (content: string, properties = ''): string =>
  `\\pard\\plain \\ql${properties} ${content}{\\par }\r\n`;

export const text = (words: string): string => paragraph(run(words));

/** A cell as a row defines it, and what stands in it: its paragraphs. */
export interface WrittenCell {
  /** Right edge in twips. */
  readonly right: number;
  readonly traits?: string;
  readonly paragraphs: readonly string[];
}

/** Where a row is defined: before its cells, behind them, or, as Word does, in both places. */
export type Flavour = 'before' | 'after' | 'both';

const definition = (cells: readonly WrittenCell[], left: number): string =>
  `\\trowd \\irow0\\ltrrow\\trgaph108\\trleft${left}${cells
    .map(({ right, traits = '' }) => `${traits}\\clvertalc\\clbrdrt\\brdrs \\clftsWidth3\\cellx${right}`)
    .join('')}`;

const content = ({ paragraphs }: WrittenCell): string =>
  `\\pard\\plain \\ql\\intbl ${paragraphs.join('{\\par }\\pard\\plain \\intbl ')}{\\cell }`;

/** A row; `left` is its left edge in twips. */
export function row(cells: readonly WrittenCell[], flavour: Flavour = 'both', left = 0): string {
  const defined = definition(cells, left);
  const before = flavour === 'after' ? '' : defined;
  const after = flavour === 'before' ? '\\row ' : `{${defined}\\row }`;
  return `${before}${cells.map(content).join('\r\n')}\\pard\\plain \\intbl ${after}\r\n`;
}

export const cell = (right: number, words = '', traits = ''): WrittenCell => ({
  right,
  traits,
  paragraphs: [run(words)],
});

/** A row of cells of the same width. */
export const even = (...words: readonly string[]): string =>
  row(words.map((each, at) => cell((at + 1) * 900, each)));

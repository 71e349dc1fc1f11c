/** A code page of Windows by its number, or the signs of a font that has no letters. */
export type CodePage = number | 'symbols';

export const utf8 = 65_001;
export const western = 1_252;

/** Code pages of `\fcharset`; without one, the document decides. Source: RTF 1.9.1, font table. */
const ofCharsets: ReadonlyMap<number, CodePage> = new Map<number, CodePage>([
  [0, western],
  [2, 'symbols'],
  [77, 10_000],
  [78, 10_001],
  [80, 10_008],
  [81, 10_002],
  [128, 932],
  [129, 949],
  [130, 1_361],
  [134, 936],
  [136, 950],
  [161, 1_253],
  [162, 1_254],
  [163, 1_258],
  [177, 1_255],
  [178, 1_256],
  [186, 1_257],
  [204, 1_251],
  [222, 874],
  [238, 1_250],
  [254, 437],
  [255, 850],
]);

export const pageOfCharset = (charset: number): CodePage | undefined => ofCharsets.get(charset);

/** Code pages of the control words that say for which machine a document was written. */
export const ofMachines: ReadonlyMap<string, number> = new Map([
  ['ansi', western],
  ['mac', 10_000],
  ['pc', 437],
  ['pca', 850],
]);

/** Encodings by the number of the page; those that decoders do not know are left out, and only their ASCII is read. */
const labels: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  ...Array.from({ length: 9 }, (_, index) => [1_250 + index, `windows-${1_250 + index}`] as const),
  [10_000, 'macintosh'],
  [10_001, 'shift_jis'],
  [10_002, 'big5'],
  [10_008, 'gb18030'],
  [20_936, 'gb18030'],
  [54_936, 'gb18030'],
  [utf8, 'utf-8'],
]);

export const labelOf = (page: number): string | undefined => labels.get(page);

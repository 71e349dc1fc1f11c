import type { CharacterProperties } from './character-properties.ts';

/** Text with the same properties of its characters. */
export interface StyledText {
  readonly text: string;
  readonly properties: CharacterProperties;
}

/** The text of a paragraph as it is shown. */
export interface ShownText {
  readonly text: string;
  readonly hasPicture: boolean;
}

interface Gathered {
  readonly parts: string[];
  /** Open fields, the innermost last: whether their instruction or their result is being read. */
  readonly fields: ('instruction' | 'result')[];
  hasPicture: boolean;
}

/** Control characters by what they do. Source: MS-DOC 2.4.1 and 2.8.25. */
const fieldBegin = 0x13;
const fieldSeparator = 0x14;
const fieldEnd = 0x15;
const pictures: readonly number[] = [0x01, 0x08];
const firstPrintable = 0x20;

/** A control character, or all up to the next one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const stretches = /[\0-\x1f\uffff]|[^\0-\x1f\uffff]+/g;
const unreadable = '\ufffd';

/** Whether a character is no text: something was overwritten where it stands. */
const isOverwritten = (code: number, isSpecial: boolean): boolean =>
  code === 0xffff || (code === 0 && !isSpecial);

const lineBreak = '\n';
/** Breaks of lines, columns and pages, and a hyphen that does not break; what is not listed shows nothing. */
const signs: ReadonlyMap<number, string> = new Map([
  [0x09, '\t'],
  [0x0b, lineBreak],
  [0x0c, lineBreak],
  [0x0e, lineBreak],
  [0x1e, '-'],
]);

/** The result of a field is shown, its instruction is not: begin … separator … end. */
function fieldMark(code: number, fields: Gathered['fields']): void {
  if (code === fieldBegin) fields.push('instruction');
  if (code === fieldSeparator && fields.length > 0) fields[fields.length - 1] = 'result';
  if (code === fieldEnd) fields.pop();
}

/** Breaks that follow one another leave blank lines, which are none. */
function sign(shown: string, parts: string[]): void {
  if (shown !== '' && (shown !== lineBreak || parts.at(-1) !== lineBreak)) parts.push(shown);
}

function read(stretch: string, { isSpecial, isData }: CharacterProperties, gathered: Gathered): void {
  const code = stretch.charCodeAt(0);
  fieldMark(code, gathered.fields);
  if (gathered.fields.includes('instruction')) return;
  if (isOverwritten(code, isSpecial)) gathered.parts.push(unreadable);
  else if (code >= firstPrintable) gathered.parts.push(stretch);
  else if (!pictures.includes(code)) sign(signs.get(code) ?? '', gathered.parts);
  else if (isSpecial && !isData) gathered.hasPicture = true;
}

/** Text as Word shows it: deletions out, fields by their result, hidden text left out together with the fields in it. */
export function shownText(
  texts: readonly StyledText[],
  isHidden: (properties: CharacterProperties) => boolean,
): ShownText {
  const gathered: Gathered = { parts: [], fields: [], hasPicture: false };
  for (const { text, properties } of texts) {
    if (properties.isDeleted || properties.isStruck || properties.isSymbol || isHidden(properties)) continue;
    for (const { 0: stretch } of text.matchAll(stretches)) read(stretch, properties, gathered);
  }
  return { text: gathered.parts.join('').toWellFormed(), hasPicture: gathered.hasPicture };
}

import { uint16 } from '../compound-file/little-endian.ts';
import { plainCharacter, withCharacterPrls } from './character-properties.ts';
import { readParagraphProperties } from './paragraph-properties.ts';
import { readPrls } from './prls.ts';

/** What a style brings to a paragraph or to characters. */
export interface Style {
  readonly list?: number;
  readonly listLevel?: number;
  /** From 0; 9 is text. */
  readonly outlineLevel?: number;
  readonly isHidden?: boolean;
}

/** A style by its number, with what it inherits. */
export type StyleSheet = (number: number) => Style;

interface OwnStyle extends Style {
  readonly base: number;
}

const paragraphStyle = 1;
const characterStyle = 2;
const headings = 9;
/** Bits of the first words of a style. Source: MS-DOC 2.9.260. */
const identity = 0x0fff;
const kindBits = 0x0f;

/** The lists of properties of a style, which follow its name; each begins at an even place. Source: MS-DOC 2.9.254. */
function propertyLists(bytes: Uint8Array, baseBytes: number): readonly Uint8Array[] {
  const lists: Uint8Array[] = [];
  let at = baseBytes + 2 + 2 * (uint16(bytes, baseBytes) + 1);
  while (at < bytes.length) {
    at += at & 1;
    const end = at + 2 + uint16(bytes, at);
    lists.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return lists;
}

function readCharacters(bytes: Uint8Array | undefined): Style {
  const { hidden } = withCharacterPrls(plainCharacter, readPrls(bytes ?? new Uint8Array()));
  return hidden === undefined ? {} : { isHidden: hidden !== false };
}

function readParagraphs(bytes: Uint8Array | undefined): Style {
  // The number of the style comes first, once more.
  const prls = readPrls(bytes?.subarray(2) ?? new Uint8Array());
  const { list, listLevel, outlineLevel } = readParagraphProperties(0, prls);
  return {
    ...(list === undefined ? {} : { list }),
    ...(listLevel === undefined ? {} : { listLevel }),
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
  };
}

/** One style; those of headings have their level by their very identity. */
function readStyle(bytes: Uint8Array, baseBytes: number): OwnStyle {
  const kind = uint16(bytes, 2) & kindBits;
  const base = uint16(bytes, 2) >> 4;
  const [first, second] = propertyLists(bytes, baseBytes);
  if (kind === characterStyle) return { base, ...readCharacters(first) };
  if (kind !== paragraphStyle) return { base };
  const level = uint16(bytes, 0) & identity;
  const heading = level >= 1 && level <= headings ? { outlineLevel: level - 1 } : {};
  return { base, ...heading, ...readParagraphs(first), ...readCharacters(second) };
}

function readStyles(bytes: Uint8Array): readonly OwnStyle[] {
  const headBytes = uint16(bytes, 0);
  const [count, baseBytes] = [uint16(bytes, 2), uint16(bytes, 4)];
  const styles: OwnStyle[] = [];
  let at = 2 + headBytes;
  while (styles.length < count && at < bytes.length) {
    const size = uint16(bytes, at);
    styles.push(readStyle(bytes.subarray(at + 2, at + 2 + size), baseBytes));
    at += 2 + size + (size & 1);
  }
  return styles;
}

/** A style and those that it is based on, one after another, the nearest first. */
function lineOf(styles: readonly OwnStyle[], number: number): readonly Style[] {
  const line = new Map<number, Style>();
  let next = number;
  for (let own = styles[next]; own && !line.has(next); own = styles[next]) {
    const { base, ...style } = own;
    line.set(next, style);
    next = base;
  }
  return [...line.values()];
}

/** The style sheet. What the nearer style does not say, the one that it is based on does. Source: MS-DOC 2.9.271. */
export function readStyleSheet(bytes: Uint8Array): StyleSheet {
  const styles = readStyles(bytes);
  const known = new Map<number, Style>();
  return (number) => {
    const style = known.get(number) ?? Object.assign({}, ...lineOf(styles, number).toReversed());
    known.set(number, style);
    return style;
  };
}

import { bytes16, utf16 } from '../compound-file/little-endian-bytes.ts';
import type { Property } from './write-properties.ts';

export interface StyleParts {
  readonly kind?: 'paragraph' | 'character';
  /** Number of the style that it is based on. */
  readonly base?: number;
  /** 1 to 9 for those of headings. */
  readonly identity?: number;
  readonly paragraph?: readonly Property[];
  readonly characters?: readonly Property[];
}

const baseBytes = 10;
const noStyle = 0x0fff;
const ownStyle = 0x0ffe;
/** How many styles a style sheet has at least. */
const leastStyles = 15;

const even = (bytes: readonly number[]): readonly number[] =>
  bytes.length % 2 === 0 ? bytes : [...bytes, 0];
const counted = (bytes: readonly number[]): readonly number[] => even([...bytes16(bytes.length), ...bytes]);

function writeStyle(style: StyleParts, number: number): readonly number[] {
  const { kind = 'paragraph', base = noStyle, identity = ownStyle } = style;
  const { paragraph = [], characters = [] } = style;
  const name = `Style ${number}`;
  const lists =
    kind === 'paragraph'
      ? [counted([...bytes16(number), ...paragraph.flat()]), counted(characters.flat())]
      : [counted(characters.flat())];
  const value = [
    ...bytes16(identity),
    ...bytes16((kind === 'paragraph' ? 1 : 2) | (base << 4)),
    ...bytes16(lists.length | (number << 4)),
    ...bytes16(0),
    ...bytes16(0),
    ...bytes16(name.length),
    ...utf16(`${name}\0`),
    ...lists.flat(),
  ];
  return counted(value);
}

/** A style sheet; style 0 is that of plain text. */
export function writeStyles(styles: readonly StyleParts[]): readonly number[] {
  const all = [{ identity: 0 }, ...styles];
  const count = Math.max(leastStyles, all.length);
  const head = [count, baseBytes, 1, 91, leastStyles, 0, 0, 0, 0].flatMap(bytes16);
  const empty = Array.from({ length: count - all.length }, () => bytes16(0)).flat();
  return [...counted(head), ...all.flatMap(writeStyle), ...empty];
}

import { bytes16, bytes32, utf16 } from '../compound-file/little-endian-bytes.ts';
import { type CompoundOptions, writeCompoundFile } from '../compound-file/write-compound-file.ts';
import { type ListParts, type OverrideParts, writeLists, writeOverrides } from './write-lists.ts';
import { type StoredRun, storedCharacters, storedParagraph, writePages } from './write-pages.ts';
import type { Property } from './write-properties.ts';
import { type StyleParts, writeStyles } from './write-styles.ts';

export interface RunParts {
  readonly text: string;
  readonly properties?: readonly Property[];
}

export interface ParagraphParts {
  /** The last of them ends with the mark of the paragraph. */
  readonly runs: readonly RunParts[];
  readonly style?: number;
  readonly properties?: readonly Property[];
  /** The properties stand in the data stream: all of them, or those of the row. */
  readonly elsewhere?: 'all' | 'row';
  /** What stands beside the reference to them. */
  readonly behind?: readonly Property[];
}

export interface DocParts {
  readonly paragraphs: readonly ParagraphParts[];
  readonly styles?: readonly StyleParts[];
  readonly lists?: readonly ListParts[];
  readonly overrides?: readonly OverrideParts[];
  /** Pieces: one of UTF-16, or one a paragraph with a byte a character where that is enough, the last first. */
  readonly pieces?: 'one' | 'many';
  /** Properties that change whole pieces, by the paragraph: one with a short number, or a list. */
  readonly changes?: ReadonlyMap<number, { readonly short: number } | { readonly list: readonly Property[] }>;
  readonly flags?: number;
  readonly version?: number;
  /** Text that follows that of the document itself: notes, page headers. */
  readonly behind?: string;
  readonly file?: CompoundOptions;
}

const textAt = 2048;
const pageBytes = 512;
const isPacked = 0x40000000;

interface Placed {
  readonly paragraph: ParagraphParts;
  readonly at: number;
  readonly bytesEach: 1 | 2;
}

const lengthOf = ({ runs }: ParagraphParts): number => runs.reduce((sum, { text }) => sum + text.length, 0);

const fitsBytes = ({ runs }: ParagraphParts): boolean => runs.every(({ text }) => /^[\0-\x7f]*$/.test(text));

/** Where each paragraph lies in the stream; in many pieces they lie backwards. */
function placeParagraphs({ paragraphs, pieces = 'one' }: DocParts): readonly Placed[] {
  let next = textAt;
  const place = (paragraph: ParagraphParts): Placed => {
    const bytesEach = pieces === 'many' && fitsBytes(paragraph) ? 1 : 2;
    const placed = { paragraph, at: next, bytesEach } as const;
    next += lengthOf(paragraph) * bytesEach;
    next += next & 1;
    return placed;
  };
  return pieces === 'one' ? paragraphs.map(place) : paragraphs.toReversed().map(place).toReversed();
}

const encode = (text: string, bytesEach: 1 | 2): readonly number[] =>
  bytesEach === 2 ? utf16(text) : [...text].map((sign) => sign.charCodeAt(0));

const inOrder = (placed: readonly Placed[]): readonly Placed[] => placed.toSorted((a, b) => a.at - b.at);

function writeText(placed: readonly Placed[]): readonly number[] {
  const bytes: number[] = [];
  for (const { paragraph, at, bytesEach } of inOrder(placed)) {
    while (bytes.length < at - textAt) bytes.push(0);
    bytes.push(...paragraph.runs.flatMap(({ text }) => encode(text, bytesEach)));
  }
  return bytes;
}

function characterRuns(placed: readonly Placed[]): readonly StoredRun[] {
  return inOrder(placed).flatMap(({ paragraph, at, bytesEach }) => {
    let from = at;
    return paragraph.runs.map(({ text, properties = [] }) => {
      const to = from + text.length * bytesEach;
      const run = { from, to, stored: storedCharacters(properties.flat()) };
      from = to;
      return run;
    });
  });
}

/** Runs without gaps between them: a byte that only fills up belongs to what stands before it. */
const closed = (runs: readonly StoredRun[]): readonly StoredRun[] =>
  runs.map((run, index) => ({ ...run, to: runs[index + 1]?.from ?? run.to }));

const elsewhere = { all: 0x6646, row: 0x646b };

/** The properties of paragraphs, and the data stream in which some of them stand. */
function paragraphRuns(placed: readonly Placed[]): {
  readonly runs: readonly StoredRun[];
  readonly data: readonly number[];
} {
  const data: number[] = [];
  const runs = inOrder(placed).map(({ paragraph, at, bytesEach }) => {
    const { style = 0, properties = [], elsewhere: where, behind = [] } = paragraph;
    const own = properties.flat();
    const to = at + lengthOf(paragraph) * bytesEach;
    if (!where) return { from: at, to, stored: storedParagraph(style, own) };
    const reference = [...bytes16(elsewhere[where]), ...bytes32(data.length)];
    data.push(...bytes16(own.length), ...own);
    return { from: at, to, stored: storedParagraph(style, [...reference, ...behind.flat()]) };
  });
  return { runs, data };
}

/** The pieces with the properties that are changed for the whole of them. */
function writePieces(
  placed: readonly Placed[],
  { pieces = 'one', changes = new Map(), behind = '' }: DocParts,
): readonly number[] {
  const lists = [...changes].filter(([, change]) => 'list' in change);
  const prefix = lists.flatMap(([, change]) => {
    const bytes = 'list' in change ? change.list.flat() : [];
    return [1, ...bytes16(bytes.length), ...bytes];
  });
  const changeOf = (index: number): number => {
    const change = changes.get(index);
    if (change === undefined) return 0;
    if ('short' in change) return change.short;
    return (lists.findIndex(([at]) => at === index) << 1) | 1;
  };
  const total = placed.reduce((sum, { paragraph }) => sum + lengthOf(paragraph), 0) + behind.length;
  const starts: number[] = [];
  let next = 0;
  for (const { paragraph } of placed) {
    starts.push(next);
    next += lengthOf(paragraph);
  }
  const entry = ({ at, bytesEach }: Placed, index: number): readonly number[] => [
    ...bytes16(0),
    ...bytes32(bytesEach === 2 ? at : (at * 2) | isPacked),
    ...bytes16(changeOf(index)),
  ];
  const shown = pieces === 'one' ? placed.slice(0, 1) : placed;
  const table = [...starts.slice(0, shown.length), total].flatMap(bytes32).concat(...shown.map(entry));
  return [...prefix, 2, ...bytes32(table.length), ...table];
}

const structures = 93;

/** The header: version, flags, how many characters, and where the structures stand. */
function writeHeader(
  parts: DocParts,
  characters: number,
  places: ReadonlyMap<number, readonly [number, number]>,
): Uint8Array {
  const { flags = 0x0200, version = 0x00c1, behind = '' } = parts;
  const header = new Uint8Array(textAt);
  header.set([0xa5ec, version, 0, 0x0804, 0, flags, 0x00bf].flatMap(bytes16));
  header.set([...bytes32(textAt), ...bytes32(textAt + 2 * characters)], 24);
  header.set(bytes16(14), 32);
  header.set(bytes16(22), 62);
  header.set(bytes32(characters), 76);
  header.set(bytes32(behind.length), 80);
  header.set(bytes16(structures), 152);
  for (const [number, [at, size]] of places) header.set([...bytes32(at), ...bytes32(size)], 154 + 8 * number);
  return header;
}

/** A document as Word stores it: in three streams of a compound file. */
export function writeDoc(parts: DocParts): Uint8Array {
  const placed = placeParagraphs(parts);
  const text = [...writeText(placed), ...utf16(parts.behind ?? '')];
  const firstPage = Math.ceil((textAt + text.length) / pageBytes);
  const { runs, data } = paragraphRuns(placed);
  const characters = writePages(closed(characterRuns(placed)), 1, firstPage);
  const paragraphs = writePages(closed(runs), 13, firstPage + characters.pages.length);
  const { table: lists, levels } = writeLists(parts.lists ?? []);
  const table: number[] = [];
  const places = new Map<number, readonly [number, number]>();
  const add = (number: number, bytes: readonly number[], uncounted: readonly number[] = []) => {
    places.set(number, [table.length, bytes.length]);
    table.push(...bytes, ...uncounted);
  };
  add(1, writeStyles(parts.styles ?? []));
  add(12, characters.bins);
  add(13, paragraphs.bins);
  add(33, writePieces(placed, parts));
  if (parts.lists) add(73, lists, levels);
  if (parts.overrides) add(74, writeOverrides(parts.overrides));
  const length = parts.paragraphs.reduce((sum, paragraph) => sum + lengthOf(paragraph), 0);
  const word = new Uint8Array((firstPage + characters.pages.length + paragraphs.pages.length) * pageBytes);
  word.set(writeHeader(parts, length, places));
  word.set(text, textAt);
  for (const [index, page] of [...characters.pages, ...paragraphs.pages].entries()) {
    word.set(page, (firstPage + index) * pageBytes);
  }
  const tableName = ((parts.flags ?? 0x0200) & 0x0200) === 0 ? '0Table' : '1Table';
  return writeCompoundFile(
    { WordDocument: word, [tableName]: Uint8Array.from(table), Data: Uint8Array.from(data) },
    parts.file,
  );
}

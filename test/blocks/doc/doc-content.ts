import type { ParagraphParts, RunParts } from './write-doc.ts';
import {
  type CellShape,
  defineRow,
  depth,
  innerCellEnd,
  innerRowEnd,
  inTable,
  type Property,
  rowEnd,
} from './write-properties.ts';

export const run = (text: string, ...properties: readonly Property[]): RunParts => ({ text, properties });

type ParagraphOptions = Omit<ParagraphParts, 'runs'>;

/** A paragraph of runs, with its mark. */
export const paragraph = (runs: readonly RunParts[], options: ParagraphOptions = {}): ParagraphParts => ({
  ...options,
  runs: [...runs, run('\r')],
});

export const text = (words: string, ...properties: readonly Property[]): ParagraphParts =>
  paragraph([run(words)], { properties });

/** What stands in a cell: paragraphs, of which the last ends it, and tables before it. */
export interface CellParts extends Partial<CellShape> {
  readonly content: readonly ParagraphParts[];
}

const lastWith = (
  paragraphs: readonly ParagraphParts[],
  change: (last: ParagraphParts) => ParagraphParts,
) => [...paragraphs.slice(0, -1), ...paragraphs.slice(-1).map(change)];

const withMark = ({ runs, ...others }: ParagraphParts, mark: string): ParagraphParts => ({
  ...others,
  runs: [...runs.slice(0, -1), run(mark)],
});

const within = (tables: number, each: ParagraphParts): ParagraphParts => {
  const isDeeper = each.properties?.some((property) => property.join() === inTable().join());
  return isDeeper ? each : { ...each, properties: [...(each.properties ?? []), inTable(), depth(tables)] };
};

function drawCell({ content }: CellParts, tables: number): readonly ParagraphParts[] {
  const own = content.map((each) => within(tables, each));
  return lastWith(own, (last) =>
    tables === 1
      ? withMark(last, '\x07')
      : { ...last, properties: [...(last.properties ?? []), innerCellEnd()] },
  );
}

export interface RowOptions extends Pick<ParagraphParts, 'elsewhere' | 'behind'> {
  /** How many tables the row stands in, its own among them. */
  readonly tables?: number;
  readonly left?: number;
  /** In the place of cells defined all at once. */
  readonly defined?: readonly Property[];
  /** Of the mark that ends the row. */
  readonly mark?: readonly Property[];
}

const width = 1000;

/** A row: its cells, and the mark that defines them. */
export function row(cells: readonly CellParts[], options: RowOptions = {}): readonly ParagraphParts[] {
  const { tables = 1, left = 0, mark = [], elsewhere, behind = [] } = options;
  const defined = options.defined ?? [
    defineRow(
      cells.map((cell) => ({ width, ...cell })),
      left,
    ),
  ];
  const ends = tables === 1 ? [rowEnd()] : [innerRowEnd()];
  const end: ParagraphParts = {
    runs: [run(tables === 1 ? '\x07' : '\r', ...mark)],
    properties: [inTable(), depth(tables), ...ends, ...defined],
    behind,
    ...(elsewhere && { elsewhere }),
  };
  return [...cells.flatMap((cell) => drawCell(cell, tables)), end];
}

/** A cell with one line a paragraph. */
export const cell = (words: string, shape: Partial<CellShape> = {}): CellParts => ({
  ...shape,
  content: words.split('\n').map((each) => text(each)),
});

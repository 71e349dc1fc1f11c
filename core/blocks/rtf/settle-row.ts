import type { CellDefinition, RowDefinition } from '../doc/row-definition.ts';
import type { RtfRow } from './row-words.ts';
import type { StoryParagraph } from './story-paragraph.ts';

/** Which of the paragraphs end the cells of the last row, at a depth. */
function cellEnds(paragraphs: readonly StoryParagraph[], depth: number): number[] {
  const ends: number[] = [];
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    const each = paragraphs[at];
    if (!each || each.depth < depth || (each.depth === depth && each.ends === 'row')) break;
    if (each.depth === depth && each.ends === 'cell') ends.push(at);
  }
  return ends.reverse();
}

/** Blank cells at the end that the definition does not have: some programs end a row so. */
function dropSurplus(paragraphs: StoryParagraph[], ends: number[], { cells }: RtfRow): void {
  while (cells.length > 0 && ends.length > cells.length) {
    const last = paragraphs.at(-1);
    const isAlone = ends.at(-2) === paragraphs.length - 2;
    if (!isAlone || last?.text.trim() !== '' || last.hasPicture) return;
    paragraphs.pop();
    ends.pop();
  }
}

/** The contents of cells that are merged into the one at their left are merged with its contents. */
function joinMerged(paragraphs: StoryParagraph[], ends: readonly number[], { cells }: RtfRow): void {
  for (const [index, at] of ends.entries()) {
    const paragraph = paragraphs[at];
    if (cells[index + 1]?.isMerged && ends[index + 1] !== undefined && paragraph)
      paragraphs[at] = { ...paragraph, ends: 'paragraph' };
  }
}

/** The widths of the cells, each with those that are merged into it. */
function widths({ left, cells }: RtfRow): readonly CellDefinition[] {
  const defined: CellDefinition[] = [];
  let edge = left;
  for (const { right, isMerged, goesOn } of cells) {
    const before = isMerged ? defined.pop() : undefined;
    const width = right - edge;
    defined.push(before ? { ...before, width: before.width + width } : { width, sideways: 0, goesOn });
    edge = right;
  }
  return defined;
}

/** Brings the paragraphs of the row that ends in line with its definition, in which merged cells are one. */
export function settleRow(paragraphs: StoryParagraph[], depth: number, row: RtfRow): RowDefinition {
  const ends = cellEnds(paragraphs, depth);
  dropSurplus(paragraphs, ends, row);
  joinMerged(paragraphs, ends, row);
  return { left: row.left, cells: widths(row) };
}

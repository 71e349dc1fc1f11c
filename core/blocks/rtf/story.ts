import { withNumeral } from '../word-numbering/with-numeral.ts';
import type { RtfRow } from './row-words.ts';
import { settleRow } from './settle-row.ts';
import type { StoryParagraph } from './story-paragraph.ts';

/** What is read of a paragraph that has not ended. */
interface OpenParagraph {
  readonly numeral: string[];
  readonly text: string[];
  hasPicture: boolean;
  /** The paragraphs of the text boxes in it, one box after another. */
  readonly boxes: StoryParagraph[];
}

/** Text that is read by itself: that of the document, or of a text box. */
export interface Story {
  readonly paragraphs: StoryParagraph[];
  open: OpenParagraph;
  /** Cells of the row, in the outermost table, that have ended while the row has not. */
  cells: number;
}

const openParagraph = (): OpenParagraph => ({ numeral: [], text: [], hasPicture: false, boxes: [] });

export const openStory = (): Story => ({ paragraphs: [], open: openParagraph(), cells: 0 });

/** A hollow bullet is the letter o of a font of typewriters; other bullets are no letters either way. */
const hollowBullet = 'o';

/** The numeral of a list as it is written before the text; bullets are none. */
function numeralOf(parts: readonly string[]): string {
  const numeral = parts.join('').trim();
  return /[\p{L}\p{N}]/u.test(numeral) && numeral !== hollowBullet ? numeral : '';
}

const textOf = ({ numeral, text }: OpenParagraph): string =>
  withNumeral(numeralOf(numeral), text.join('')).toWellFormed();

/** Whether anything of a paragraph is there that has not ended. */
export const hasOpenText = ({ open }: Story): boolean =>
  open.hasPicture || open.boxes.length > 0 || textOf(open).trim() !== '';

/** Where a paragraph stands and what ends with it. */
export type Ending = Pick<StoryParagraph, 'depth' | 'headingLevel'> & { readonly ends: 'paragraph' | 'cell' };

/**
 * A paragraph without `\intbl` between the cells of a row is of the next cell: its program has forgotten to say so.
 */
const depthIn = ({ cells }: Story, depth: number): number => Math.max(depth, cells > 0 ? 1 : 0);

/** Ends the open paragraph. The text of its boxes follows it, in the same cell. */
export function endParagraph(story: Story, { ends, ...ending }: Ending): void {
  const { hasPicture, boxes } = story.open;
  const depth = depthIn(story, ending.depth);
  const add = (paragraph: Pick<StoryParagraph, 'text' | 'hasPicture' | 'headingLevel' | 'ends'>) =>
    story.paragraphs.push({ kind: 'paragraph', depth, isDeleted: false, ...paragraph });
  const { depth: _own, ...level } = ending;
  add({ text: textOf(story.open), hasPicture, ...level, ends: boxes.length > 0 ? 'paragraph' : ends });
  for (const box of boxes) story.paragraphs.push({ ...box, depth: depth + box.depth });
  if (boxes.length > 0 && ends === 'cell') add({ text: '', hasPicture: false, ends });
  if (ends === 'cell' && depth === 1) story.cells += 1;
  story.open = openParagraph();
}

/** Ends a row, and the cell that has not ended in it. */
export function endRow(story: Story, depth: number, row: RtfRow | undefined): void {
  if (hasOpenText(story)) endParagraph(story, { depth, ends: 'cell' });
  const settled = row && { row: settleRow(story.paragraphs, depth, row) };
  const isDeleted = row !== undefined && row.cells.length > 0 && row.cells.every((cell) => cell.isDeleted);
  story.paragraphs.push({
    kind: 'paragraph',
    text: '',
    hasPicture: false,
    depth,
    ends: 'row',
    isDeleted,
    ...settled,
  });
  if (depth === 1) story.cells = 0;
  story.open = openParagraph();
}

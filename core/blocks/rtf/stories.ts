import { limits } from '../../source/limits.ts';
import type { RtfRow } from './row-words.ts';
import { type Ending, endParagraph, endRow, hasOpenText, openStory, type Story } from './story.ts';
import type { StoryParagraph } from './story-paragraph.ts';

/** Writes into the story that is open: that of the document, or of a text box in it. */
export interface Stories {
  add(text: string, isNumeral: boolean): void;
  addPicture(): void;
  endParagraph(ending: Ending): void;
  endRow(depth: number, row: RtfRow | undefined): void;
  openBox(): void;
  closeBox(): void;
  /** Closes all that is open, and gives the paragraphs of the document; what ends beyond the limit is left out. */
  finish(depth: number): { readonly paragraphs: readonly StoryParagraph[]; readonly isWhole: boolean };
}

export function stories(): Stories {
  const document = openStory();
  const boxes: Story[] = [];
  let ended = 0;
  const open = () => boxes.at(-1) ?? document;
  const end = (write: () => void) => {
    ended += 1;
    if (ended <= limits.lines) write();
    else open().open.text.length = 0;
  };
  const endOpenText = (depth: number) => {
    if (hasOpenText(open())) end(() => endParagraph(open(), { depth, ends: 'paragraph' }));
  };
  const closeBox = () => {
    endOpenText(0);
    const box = boxes.pop();
    for (const paragraph of box?.paragraphs ?? []) open().open.boxes.push(paragraph);
  };
  return {
    add: (text, isNumeral) => {
      if (text !== '') open().open[isNumeral ? 'numeral' : 'text'].push(text);
    },
    addPicture: () => {
      open().open.hasPicture = true;
    },
    endParagraph: (ending) => end(() => endParagraph(open(), ending)),
    endRow: (depth, row) => end(() => endRow(open(), depth, row)),
    openBox: () => boxes.push(openStory()),
    closeBox,
    finish(depth) {
      while (boxes.length > 0) closeBox();
      endOpenText(depth);
      return { paragraphs: document.paragraphs, isWhole: ended <= limits.lines };
    },
  };
}

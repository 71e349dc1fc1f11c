import type { Paragraph } from '../doc/paragraph.ts';

/** A paragraph before it is known which of the document it is. */
export type StoryParagraph = Omit<Paragraph, 'line'>;

import type { Draft } from '../draft.ts';
import { isPageMark } from './page-mark.ts';

type Paragraph = Extract<Draft, { kind: 'paragraph' | 'image' }>;

/** Half-width columns of the widest line that is still a line of a page, and not a paragraph of its own. */
const widestPage = 120;
const fewestLines = 6;
/** A line fills the page from this share of the page's width on: a word of Latin letters or a bracket may not fit. */
const full = 0.85;
const sentenceEnd = /[。；;：:！？!?]["”’」』)）]?$/;
/** A title may fill the page and still ends with its last character. */
const titleEnd = /报告$/;

const ideographs = /[^\0-\xff]/g;
const width = (text: string) => text.length + (text.match(ideographs)?.length ?? 0);
const isOpenEnded = (text: string) => !sentenceEnd.test(text) && !titleEnd.test(text);
const isParagraph = (draft: Draft): draft is Paragraph => draft.kind === 'paragraph';

/**
 * Width of the page when the lines of the text are those of a page (as taken from a PDF), undefined when they are paragraphs:
 * on a page most full lines end amid a sentence, and none is much wider than the others.
 */
function pageWidth(paragraphs: readonly Paragraph[]): number | undefined {
  const widths = paragraphs.map(({ text }) => width(text)).sort((a, b) => a - b);
  const widest = widths[Math.floor((widths.length - 1) * 0.95)] ?? 0;
  const fullLines = paragraphs.filter(({ text }) => width(text) >= widest * full);
  const open = fullLines.filter(({ text }) => !sentenceEnd.test(text)).length;
  const isPage = widest <= widestPage && fullLines.length >= fewestLines && open * 2 > fullLines.length;
  return isPage ? widest : undefined;
}

const joinLines = (first: Paragraph, lines: readonly Paragraph[]): Paragraph => ({
  ...first,
  text: lines.map(({ text }) => text).join('\n'),
  lines: lines.map(({ line, at }) => ({ line, ...(at && { at }) })),
});

/** Joins lines that a page broke amid a sentence to one paragraph; the breaks stay in it as `\n`. */
export function joinWrappedLines(drafts: readonly Draft[]): Draft[] {
  const page = pageWidth(drafts.filter(isParagraph));
  if (page === undefined) return [...drafts];
  const joined: Draft[] = [];
  let open: Paragraph[] = [];
  const close = () => {
    const [first] = open;
    if (first) joined.push(open.length === 1 ? first : joinLines(first, open));
    open = [];
  };
  for (const draft of drafts) {
    if (!isParagraph(draft)) {
      close();
      joined.push(draft);
      continue;
    }
    const before = open.at(-1);
    const goesOn =
      before?.line === draft.line - 1 &&
      width(before.text) >= page * full &&
      isOpenEnded(before.text) &&
      !isPageMark(draft.text);
    if (!goesOn) close();
    open.push(draft);
  }
  close();
  return joined;
}

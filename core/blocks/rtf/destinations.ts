/**
 * Where the text of a group goes: into the document, before a paragraph as its numeral, or nowhere. In `fonts`, `styles`
 * and `row` control words define something; in `shape` only pictures are shown.
 */
export type Destination = 'text' | 'numeral' | 'fonts' | 'styles' | 'row' | 'shape' | 'none';

/** What is not shown in the text of a document, or only by programs that do not know something newer beside it. */
const unseen = [
  'aftncn aftnsep aftnsepc annotation author buptim category colortbl comment company creatim datafield doccomm',
  'fldinst footer footerf footerl footerr footnote ftncn ftnsep ftnsepc header headerf headerl headerr',
  'info keywords listoverridetable listtable manager nonesttables nonshppict objclass objdata objname operator',
  'pict private printim revtbl revtim rxe shprslt subject tc tcn template title txe xe',
]
  .join(' ')
  .split(' ');

/** Destinations by the control words that begin their groups. Source: RTF 1.9.1. */
const destinations: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...unseen.map((name) => [name, 'none'] as const),
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['listtext', 'numeral'],
  ['pntext', 'numeral'],
  ['nesttableprops', 'row'],
  ['sp', 'shape'],
]);

/** Text boxes: text of their own within a paragraph. */
export const textBoxes: ReadonlySet<string> = new Set(['dptxbxtext', 'shptxt']);

/** Marked as unknown to older programs, and shown all the same. */
const shownAlthoughMarked: ReadonlySet<string> = new Set(['do', 'shpinst', 'shppict']);

/**
 * The destination that a control word begins; undefined when the text goes on where it went.
 * @param isMarked whether `\*` stands before it, by which programs leave out what they do not know
 */
export function destinationOf(name: string, isMarked: boolean): Destination | undefined {
  if (textBoxes.has(name)) return 'text';
  const unknown = isMarked && !shownAlthoughMarked.has(name) ? 'none' : undefined;
  return destinations.get(name) ?? unknown;
}

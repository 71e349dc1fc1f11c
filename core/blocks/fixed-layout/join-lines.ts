import { headingLevel, isTitle } from '../heading.ts';
import { beginsWithNumeral } from './begins-with-numeral.ts';
import { isAlike, isFull, isIndented, type PageLine, type TextColumn, textColumn } from './text-column.ts';

/** Share of the height of a sign by which the distances of the lines of one paragraph may differ. */
const samePitch = 0.25;
/** A page with fewer lines is held against the column of the whole document. */
const linesOfColumn = 8;

const sentenceEnd = /[。；;！？!?]["”’」』)）]?$/;
/** Whether two lines stand as far apart as those of a paragraph do; across the end of a page that cannot be told. */
const isNear = (a: PageLine, b: PageLine, { pitch }: TextColumn): boolean =>
  a.page !== b.page || Math.abs(b.y - a.y - pitch) <= a.height * samePitch;

/** Whether a line goes on with the sentence, or at least the paragraph, of the line before it. */
function goesOn(a: PageLine, b: PageLine, column: TextColumn): boolean {
  if (!isFull(a, column.right) || !isAlike(a, b) || !isNear(a, b, column)) return false;
  if (isIndented(b, column.left) || headingLevel(b.text)) return false;
  const isEnd = sentenceEnd.test(a.text);
  if (beginsWithNumeral(b.text) && (isEnd || beginsWithNumeral(a.text))) return false;
  return !isEnd || column.isIndented;
}

/** A title that did not fit into its line is one line; a paragraph keeps its breaks. */
function textOf(lines: readonly PageLine[]): string {
  const texts = lines.map(({ text }) => text);
  const whole = texts.join('');
  return isTitle(whole) ? whole : texts.join('\n');
}

/** The column of each page, or that of all pages where one shows too little of its own. */
function columnsByPage(lines: readonly PageLine[]): (page: number) => TextColumn | undefined {
  const all = textColumn(lines);
  const own = new Map(
    [...Map.groupBy(lines, ({ page }) => page)].flatMap(([page, each]) => {
      const column = each.length < linesOfColumn ? undefined : textColumn(each);
      return column ? [[page, column] as const] : [];
    }),
  );
  return (page) => own.get(page) ?? all;
}

/** Printed lines that are one paragraph, or one line by itself. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly PageLine[];
}

/**
 * Joins lines that the edge of the page broke: full ones that a line follows at the distance of lines, not indented and no
 * heading. What does not stand in lines of text, such as labels of a table, is left as it is.
 * @param isApart whether something else, such as a table, stands between two lines
 */
export function joinLines(
  lines: readonly PageLine[],
  isApart: (a: PageLine, b: PageLine) => boolean,
): readonly Paragraph[] {
  const columnOf = columnsByPage(lines);
  const groups: PageLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    const column = columnOf(line.page);
    if (open && last && column && !isApart(last, line) && goesOn(last, line, column)) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ text: textOf(group), lines: group }));
}

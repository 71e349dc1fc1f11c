/** Ruled lines of Markdown and of drawn tables: `|---|:-:|`, `+----+----+`, `├──┼──┤`. */
const separator = /^(?=.*(?:[-─━═=]{2}|:-|-:))[|+:\-─━═=┼├┤┌┐└┘┬┴\s]+$/;

/** Longest line that can be a row: above it, pipes are an accident of prose or the tail of an outer table. */
const longestSeparator = 5_000;

/** Whether the line holds a cell border. */
export function isPiped(text: string): boolean {
  return text.includes('|');
}

/** Whether the line rules off rows and says nothing; a dash alone is a mark and no rule. */
export function isSeparator(text: string): boolean {
  return text.length > 2 && text.length < longestSeparator && /[|+─━═┼├]/.test(text) && separator.test(text);
}

/** The texts between the borders, ends trimmed; what stands before the first and after the last border counts when it is not empty. */
export function splitPipes(text: string): string[] {
  const cells = text.split('|').map((cell) => cell.trim());
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

const sole = /^[|\s]*([^|\s][^|]*)(?:\|[|\s]*)?$/;

/** The text of the only cell that is filled; undefined when several or none are. */
export function soleCell(text: string): string | undefined {
  return sole.exec(text)?.[1]?.trim();
}

/** Two pipes and more with nothing between: the end of a row whose cells stood one a line. */
export function isRowEnd(text: string): boolean {
  return /^\|{2,}$/.test(text);
}

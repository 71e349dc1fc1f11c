import { beginsWithNumeral } from './begins-with-numeral.ts';
import { isValueText } from './value-rows.ts';

/** A row of a ruled table as numbers of cells, the same in all positions of one cell. */
type Row = readonly number[];

const isWords = (text: string): boolean => /\p{Script=Han}/u.test(text) && !isValueText(text);

/** What stands in one column of two rows; undefined below where a cell reaches further down than the row. */
interface Pair {
  readonly above: string;
  readonly below: string | undefined;
}

const inBoth = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(({ above, below }) => above !== '' && below !== '' && below !== undefined);

/**
 * Whether the row that a page begins with is the rest of the one that the page before it ended with, although lines are drawn
 * between: its label goes on with words where labels begin with numerals, or it has no label where the other one has; else
 * each of its cells must have text where that of the other row has none.
 */
function isRest(pairs: readonly Pair[]): boolean {
  const label = pairs.findLast(({ above }) => isWords(above));
  const rest = pairs.findLast(({ below = '' }) => isWords(below))?.below ?? '';
  if (beginsWithNumeral(rest) || pairs.every(({ below = '' }) => below === '')) return false;
  if (rest !== '' && label && beginsWithNumeral(label.above)) return true;
  if (rest === '' && label?.below === '') return inBoth(pairs).every(({ above }) => !isWords(above));
  return pairs.some(({ above }) => above !== '') && inBoth(pairs).length === 0;
}

/**
 * Rows without those that are the rest of the row above them, and the cells that go on with others. A cell that reaches further
 * down than the rest of a row is one of its own.
 * @param cuts indexes of the rows that pages begin with
 */
export function joinCutRows(
  rows: readonly Row[],
  cuts: readonly number[],
  textOf: (cell: number) => string,
): { readonly rows: readonly Row[]; readonly joined: ReadonlyMap<number, number> } {
  const joined = new Map<number, number>();
  const dropped = new Set<number>();
  for (const cut of cuts) {
    const [above, below, next] = [rows[cut - 1], rows[cut], rows[cut + 1]];
    if (!above || !below) continue;
    const own = below.map((cell) => (next?.includes(cell) || above.includes(cell) ? undefined : cell));
    const pairs = above.map((cell, at) => {
      const rest = own[at];
      return { above: textOf(cell), below: rest === undefined ? undefined : textOf(rest) };
    });
    if (!isRest(pairs)) continue;
    for (const [column, cell] of own.entries()) {
      const target = above[column];
      if (cell !== undefined && target !== undefined) joined.set(cell, target);
    }
    dropped.add(cut);
  }
  return { rows: rows.filter((_, index) => !dropped.has(index)), joined };
}

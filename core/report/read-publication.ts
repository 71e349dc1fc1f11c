import { calendarDay } from './calendar-day.ts';
import type { Piece, RowPiece, TextPiece } from './piece.ts';
import { placeInLine } from './place-in-line.ts';
import type { StatedDay } from './report.ts';

/**
 * Names of the day of publication in the box of metadata of a page. The day on which a page was changed or a document
 * was signed is another one.
 */
const label = '(?:信息)?(?:公开|发布|公布)(?:日期|时间)';
const colon = '\\s*[:】\\]]?\\s*';
const day =
  '(?<year>20\\d\\d)\\s*[-./年]\\s*(?<month>\\d{1,2})\\s*[-./月]\\s*(?<day>\\d{1,2})(?!\\d)(?:\\s*日|(?!\\s*日))';
/** A period is not a day: 2023年1月1日至12月31日. */
const notPeriod = '(?!\\s*(?:至|到|起|[-~—–]\\s*(?:20\\d\\d|\\d{1,2}\\s*月)))';

const labelled = new RegExp(`(?<![\\p{Script=Han}\\d])(?<label>${label})${colon}${day}${notPeriod}`, 'gu');
const labelAlone = new RegExp(`^[【\\[]?\\s*(?<label>${label})${colon}$`, 'u');
const dayFirst = new RegExp(`^\\s*${day}${notPeriod}`, 'u');

/** Longer lines are prose, in which a day of publication may be that of anything. */
const longestLine = 200;

const fold = (text: string): string => text.normalize('NFKC');

type Groups = Readonly<Record<string, string | undefined>>;

function toDay({ year, month, day: ofMonth }: Groups): string | undefined {
  return calendarDay(Number(year), Number(month), Number(ofMonth));
}

function* inText({ text, place }: Pick<TextPiece, 'text' | 'place'>): Generator<StatedDay> {
  const folded = fold(text);
  if (folded.length > longestLine || /。/u.test(folded)) return;
  for (const match of folded.matchAll(labelled)) {
    const date = toDay(match.groups ?? {});
    const [raw] = match;
    if (date !== undefined)
      yield {
        date,
        label: match.groups?.['label'] ?? '',
        raw: raw.trim(),
        place: placeInLine(place, match.index),
      };
  }
}

/** The day in a cell or line behind or below one that holds nothing but the label. */
function besides(head: string, next: Pick<TextPiece, 'text' | 'place'> | undefined): StatedDay | undefined {
  const named = labelAlone.exec(fold(head))?.groups?.['label'];
  const folded = next && fold(next.text);
  if (named === undefined || folded === undefined || folded.length > longestLine) return undefined;
  const date = toDay(dayFirst.exec(folded)?.groups ?? {});
  return date === undefined
    ? undefined
    : { date, label: named, raw: folded.trim(), place: next?.place ?? {} };
}

function* inRow({ cells }: RowPiece): Generator<StatedDay> {
  for (const [index, cell] of cells.entries()) {
    yield* inText(cell);
    const found = besides(cell.text, cells[index + 1]);
    if (found) yield found;
  }
}

/**
 * Days on which the page says that it was published, from the box of metadata around its title; none where it says
 * nothing, several where it contradicts itself.
 * @param opening what stands before the first section
 */
export function readPublication(opening: readonly Piece[]): readonly StatedDay[] {
  const found: StatedDay[] = [];
  for (const [index, piece] of opening.entries()) {
    if (piece.kind === 'row') found.push(...inRow(piece));
    if (piece.kind !== 'text') continue;
    found.push(...inText(piece));
    const next = opening[index + 1];
    const below = next?.kind === 'text' ? besides(piece.text, next) : undefined;
    if (below) found.push(below);
  }
  return [...new Map(found.map((each) => [each.date, each] as const).toReversed()).values()].toReversed();
}

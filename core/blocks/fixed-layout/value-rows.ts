import { isValue } from '../value.ts';
import { joinClose } from './join-close.ts';
import type { Segment, TextRow } from './text-rows.ts';

const longest = 30;
/** Words that stand for nothing, beside the marks that do. */
const nothing = /^(?:不适用|不涉及|暂无)$/;
/** A figure with its unit or a remark behind it, and figures of which signs are lost. */
const figureFirst = /^[-+－−增减]?[\d０-９\ufffd]/;
/** Numbers of labels, and the words of prose that begin with a figure. */
const numbered = /^\d{1,2}\s?[.．、)）](?!\d)/;
const ofProse = /[年月日。，；：]/;

/** Whether a text stands where figures do. */
export function isValueText(text: string): boolean {
  if (text.length > longest) return false;
  return (
    isValue(text) ||
    nothing.test(text) ||
    (figureFirst.test(text) && !numbered.test(text) && !ofProse.test(text))
  );
}

/** Words such as 无 may also be a piece of a label that stands letter below letter. */
const isFigureLike = (text: string): boolean => !/\p{Script=Han}/u.test(text);

/** A row of figures, at the height of its first one: what stands before them labels it. */
export interface ValueRow extends TextRow {
  readonly labels: readonly Segment[];
  readonly values: readonly Segment[];
}

interface ValueOptions {
  /** Share of the height of a sign that parts figures from the label before them. */
  readonly gap?: number;
  /** Where figures begin in the rows of a table: what stands further left is none. */
  readonly from?: number;
}

/** A row with its figures apart; undefined when it does not end with any. */
export function valueRow(
  row: TextRow,
  { gap = 0, from = Number.NEGATIVE_INFINITY }: ValueOptions = {},
): ValueRow | undefined {
  const { segments } = row;
  const start = segments.findLastIndex(({ text, box }) => !isValueText(text) || box.left < from) + 1;
  const [before, first] = [segments[start - 1], segments[start]];
  if (!first) return undefined;
  if (before && first.box.left - before.box.right < row.height * gap) return undefined;
  return { ...row, y: first.y, labels: joinClose(segments.slice(0, start)), values: segments.slice(start) };
}

/** Where figures begin in the rows of a table. */
export function valueStart(rows: readonly TextRow[]): number {
  const values = rows.flatMap((row) => valueRow(row)?.values ?? []);
  return values
    .filter(({ text }) => isFigureLike(text))
    .reduce((least, { box }) => Math.min(least, box.left), Number.POSITIVE_INFINITY);
}

import type { ParsedDocument } from '../../../core/blocks/block.ts';
import type { Page, Rule, TextRun } from '../../../core/blocks/fixed-layout/page.ts';
import { readPages } from '../../../core/blocks/fixed-layout/read-pages.ts';
import { assertBlocks } from '../assert-blocks.ts';
import { showBlock } from '../read-sample.ts';

/** Text with the left end of its base line, in points; its letters are ten points high unless it says otherwise. */
export type Placed = readonly [x: number, y: number, text: string, height?: number];

/** From, to. */
export type Drawn = readonly [x1: number, y1: number, x2: number, y2: number];

const narrow = /[\x20-\x7e]/;

/** Signs one by one, Latin ones half as wide as they are high. */
function signsOf([x, y, text, height = 10]: Placed): readonly TextRun[] {
  let left = x;
  return [...text].flatMap((sign) => {
    const width = narrow.test(sign) ? height / 2 : height;
    const run = { text: sign, x: left, y, width, height };
    left += width;
    return sign === ' ' ? [] : [run];
  });
}

export const widthOf = (text: string, height = 10): number =>
  [...text].reduce((sum, sign) => sum + (narrow.test(sign) ? height / 2 : height), 0);

const ruleOf = ([x1, y1, x2, y2]: Drawn): Rule =>
  y1 === y2 ? { at: y1, from: x1, to: x2 } : { at: x1, from: y1, to: y2 };

/** What stands on a page, whose number follows from its place among the others. */
export interface Sheet {
  readonly texts?: readonly Placed[];
  readonly lines?: readonly Drawn[];
  readonly pictures?: Page['pictures'];
}

const pagesOf = (sheets: readonly Sheet[]): readonly Page[] =>
  sheets.map(({ texts = [], lines = [], pictures = [] }, index) => ({
    number: index + 1,
    runs: texts.flatMap(signsOf),
    lying: lines.filter(([, y1, , y2]) => y1 === y2).map(ruleOf),
    standing: lines.filter(([, y1, , y2]) => y1 !== y2).map(ruleOf),
    pictures,
  }));

/** The document that some pages show; without any problem, and its blocks as they must be. */
export function documentOf(...sheets: readonly Sheet[]): ParsedDocument {
  const { value, problems } = readPages(pagesOf(sheets));
  const complaints = [...problems, ...assertBlocks(value)];
  if (complaints.length > 0) throw new Error(JSON.stringify(complaints));
  return value;
}

/** Its blocks, each as one line, breaks within as `~`. */
export const shown = (...sheets: readonly Sheet[]): readonly string[] =>
  documentOf(...sheets).blocks.map((block) => showBlock(block).replaceAll('\n', '~'));

import type { TextRun } from '../fixed-layout/page.ts';
import { foldRadicals } from '../fixed-layout/fold-radicals.ts';
import { multiply, type Transform } from '../fixed-layout/transform.ts';

/** A piece of text as pdf.js gives it. */
export interface TextItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

/** Signs of fonts without a map to Unicode: what they show cannot be known. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: such fonts give out control characters too
const unmapped = /[\ue000-\uf8ff\0-\x08\x0e-\x1f]/g;

function toRun({ str = '', transform = [], width = 0 }: TextItem, view: Transform): readonly TextRun[] {
  if (str.trim() === '' || transform.length !== 6) return [];
  const placed = multiply(view, transform as unknown as Transform);
  const height = Math.hypot(placed[2], placed[3]);
  const text = foldRadicals(str.replace(unmapped, '\ufffd'));
  return [{ text, x: placed[4], y: placed[5], width, height }];
}

/** The pieces of text of a page that are not blank, in the order of the file. */
export const readRuns = (items: readonly TextItem[], view: Transform): readonly TextRun[] =>
  items.flatMap((item) => toRun(item, view));

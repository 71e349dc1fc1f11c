import { apply, type Point } from '../fixed-layout/transform.ts';
import { textOf, type XmlElement } from '../package/parse-xml.ts';
import type { Lettering } from './lettering.ts';
import { numberOf } from './numbers.ts';
import { offsetsOf } from './offsets.ts';
import { type ShownCode, shownCodes } from './shown-codes.ts';
import { signWidth } from './sign-width.ts';
import { textContent } from './text-content.ts';

/** A sign where the page shows it. */
export interface Sign {
  readonly text: string;
  /** Where its base line begins, in points. */
  readonly at: Point;
  /** How far it reaches along its base line, in points. */
  readonly width: number;
}

/** Offsets that nobody wrote: signs follow one another by their width, or by their height when they stand in a column. */
function ownOffsets(codes: readonly ShownCode[], { size, full, step }: Lettering): readonly Point[] {
  return codes.map(({ text }) => {
    const length = step.x === 0 ? size : signWidth(text) * full;
    return { x: step.x * length, y: step.y * length };
  });
}

/** Offsets from glyph to glyph; undefined when they cannot be read. */
function offsetsIn(
  { attributes }: XmlElement,
  codes: readonly ShownCode[],
  lettering: Lettering,
): readonly Point[] | undefined {
  const wanted = codes.at(-1)?.glyph ?? 0;
  const xs = offsetsOf(attributes['DeltaX'] ?? '', wanted);
  const ys = offsetsOf(attributes['DeltaY'] ?? '', wanted);
  if (!xs || !ys) return undefined;
  if (xs.length === 0 && ys.length === 0) return ownOffsets(codes, lettering);
  return Array.from({ length: wanted }, (_, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0 }));
}

/**
 * The signs of one `TextCode`; undefined when it does not say where they are. Source: GB/T 33190-2016, 11.3.
 * @param start where it begins unless it says so itself: where the one before it began
 * @param longest how many signs are looked at
 */
export function textSigns(
  element: XmlElement,
  transformations: readonly XmlElement[],
  lettering: Lettering,
  start: Partial<Point>,
  longest: number,
): { readonly signs: readonly Sign[]; readonly start: Point } | undefined {
  const { X, Y } = element.attributes;
  const x = X === undefined ? start.x : numberOf(X);
  const y = Y === undefined ? start.y : numberOf(Y);
  const codes = shownCodes(textContent(textOf(element)), transformations, longest).slice(0, longest);
  const offsets = offsetsIn(element, codes, lettering);
  if (x === undefined || y === undefined || !offsets) return undefined;
  const origins: Point[] = [{ x, y }];
  for (const [index, offset] of offsets.entries()) {
    const { x: left, y: top } = origins[index] ?? { x, y };
    origins.push({ x: left + offset.x, y: top + offset.y });
  }
  const signs = codes.map(({ text, glyph }) => ({
    text,
    at: apply(lettering.view, origins[glyph] ?? { x, y }),
    width: signWidth(text) * lettering.full * lettering.scale,
  }));
  return { signs, start: { x, y } };
}

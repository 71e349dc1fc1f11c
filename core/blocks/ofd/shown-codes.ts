import { foldRadicals } from '../fixed-layout/fold-radicals.ts';
import { textOf, type XmlElement } from '../package/parse-xml.ts';
import { partNamed } from './local-name.ts';
import { numberOf } from './numbers.ts';

/** A code of a text as the page shows it. */
export interface ShownCode {
  readonly text: string;
  /** Which of the glyphs of the text shows it, from 0: offsets go from glyph to glyph. */
  readonly glyph: number;
}

const unknown = '\ufffd';
/** Stands where the writer knew the glyph but no code for it (GB/T 33190-2016, 11.2). */
const placeholder = '\u00a4';
/** Codes that only the font of the document gives a meaning, and control characters. */
const unmapped = /^[\p{Private_Use}\p{Control}\p{Surrogate}]$/u;

/** Which codes which glyphs show, where that is not one by one. */
interface Transformed {
  readonly position: number;
  readonly codes: number;
  readonly glyphs: number;
}

function transformedOf(element: XmlElement): Transformed {
  const { CodePosition = '', CodeCount = '', GlyphCount = '' } = element.attributes;
  const listed = textOf(partNamed(element, 'Glyphs') ?? element).match(/\S+/g)?.length ?? 0;
  const codes = Math.max(1, numberOf(CodeCount) ?? listed);
  const position = Math.max(0, numberOf(CodePosition) ?? 0);
  return { position, codes, glyphs: listed > 0 ? listed : Math.max(1, numberOf(GlyphCount) ?? 1) };
}

const shown = (code: string): string => (unmapped.test(code) ? unknown : foldRadicals(code));

/** Codes that glyphs show. Glyphs in excess of the codes show what no code tells. */
function showTransformed(codes: readonly string[], { glyphs }: Transformed, first: number): ShownCode[] {
  const known = codes.map((code, index) => ({
    text: code === placeholder ? unknown : shown(code),
    glyph: first + Math.min(index, glyphs - 1),
  }));
  const excess = Array.from({ length: Math.max(0, glyphs - codes.length) }, (_, index) => ({
    text: unknown,
    glyph: first + codes.length + index,
  }));
  return [...known, ...excess];
}

/**
 * The codes of a text, each with its glyph. The text says what the signs mean, the transformations (`CGTransform`) which glyphs
 * of the font show them; where a glyph has no code of its own, or one without a meaning, it is a sign that cannot be read.
 * @param longest how many glyphs are looked at
 * Source: GB/T 33190-2016, 11.4.
 */
export function shownCodes(
  text: string,
  elements: readonly XmlElement[],
  longest: number,
): readonly ShownCode[] {
  const codes = [...text];
  const transformed = elements.map(transformedOf).toSorted((a, b) => a.position - b.position);
  const all: ShownCode[] = [];
  let at = 0;
  let glyph = 0;
  const showPlain = (end: number) => {
    for (; at < Math.min(end, codes.length); at += 1, glyph += 1) {
      all.push({ text: shown(codes[at] ?? ''), glyph });
    }
  };
  for (const each of transformed) {
    showPlain(each.position);
    if (each.position < at) continue;
    const glyphs = Math.min(each.glyphs, longest - all.length);
    if (glyphs <= 0) break;
    all.push(...showTransformed(codes.slice(at, at + each.codes), { ...each, glyphs }, glyph));
    at += each.codes;
    glyph += glyphs;
  }
  showPlain(codes.length);
  return all;
}

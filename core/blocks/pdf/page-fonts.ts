import type { FindFont } from './set-font.ts';
import type { SourcePage } from './source-document.ts';
import { initialText, type ShownFont } from './text-state.ts';

/** What is used of a font of pdf.js. */
interface SourceFont {
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
  readonly composite?: boolean;
  /** Without a map of its own it only says that codes are characters, which they are not. */
  readonly toUnicode?: { readonly _map?: unknown };
}

const isFont = (font: unknown): font is SourceFont => typeof font === 'object' && font !== null;

function readFont(font: unknown): ShownFont {
  if (!isFont(font)) return { ...initialText.font, isLost: true };
  const { vertical = false, fontMatrix, defaultVMetrics, composite = false, toUnicode } = font;
  const [unit = initialText.font.unit] = fontMatrix ?? [];
  return {
    isVertical: vertical,
    unit,
    verticalAdvance: -(defaultVMetrics?.[0] ?? -1000),
    isUnmapped: composite && toUnicode !== undefined && toUnicode._map === undefined,
    isLost: false,
  };
}

/** Fonts as a page has loaded them. In the place of one that could not be loaded stands what went wrong. */
export function pageFonts({ commonObjs }: SourcePage): FindFont {
  const known = new Map<string, ShownFont>();
  return (name) => {
    const font =
      known.get(name) ?? (commonObjs.has(name) ? readFont(commonObjs.get(name)) : initialText.font);
    known.set(name, font);
    return font;
  };
}

import { change, type Step } from './drawing.ts';
import type { ShownFont } from './text-state.ts';

/** The font of a name that operations use. */
export type FindFont = (name: string) => ShownFont;

/** Takes a font by its name, in some size. */
export const setFont =
  (findFont: FindFont): Step =>
  (drawing, [name, size]) => {
    const font = findFont(String(name));
    change(drawing, { text: { ...drawing.state.text, font, size: typeof size === 'number' ? size : 0 } });
  };

import { styleText } from 'node:util';
import { plain, type RenderOptions, type Tone } from '../core/index.ts';

const styles = {
  good: ['bold', 'green'],
  bad: ['bold', 'red'],
  doubtful: ['bold', 'yellow'],
  note: ['cyan'],
  strong: ['bold'],
  faint: ['dim'],
} as const satisfies Record<Tone, readonly Parameters<typeof styleText>[0][]>;

/** Paints for a terminal, or not at all. */
export function colours(coloured: boolean): RenderOptions['paint'] {
  if (!coloured) return plain.paint;
  return (tone, text) => styleText([...styles[tone]], text, { validateStream: false });
}

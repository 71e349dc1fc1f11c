import { boxAroundAll } from './place-on-page.ts';
import type { Segment } from './text-rows.ts';

/** Share of the height of a sign: what stands closer is one text, its letters spread. */
const spread = 0.35;

/** Segments of one row, from left to right, those that stand close together as one. */
export function joinClose(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (!last || segment.box.left - last.box.right > segment.height * spread) joined.push(segment);
    else {
      const box = boxAroundAll([last.box, segment.box]);
      joined[joined.length - 1] = {
        ...last,
        text: last.text + segment.text,
        box,
        runs: [...last.runs, ...segment.runs],
      };
    }
  }
  return joined;
}

import type { Box } from '../fixed-layout/page.ts';

/** Pictures this close belong together, in points: many scanners cut a page into strips. */
const seam = 2;
/** Smaller pictures are ornaments, in points. */
const leastPicture = 40;

const isPicture = ({ left, right, top, bottom }: Box): boolean =>
  right - left >= leastPicture && bottom - top >= leastPicture;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= seam;

/** Pictures of which each strip goes on below the one before it are one. */
function joinStrips(boxes: readonly Box[]): readonly Box[] {
  const joined: Box[] = [];
  for (const box of boxes.toSorted((a, b) => a.left - b.left || a.top - b.top)) {
    const last = joined.at(-1);
    const goesOn =
      last && isNear(last.left, box.left) && isNear(last.right, box.right) && isNear(last.bottom, box.top);
    if (last && goesOn) joined[joined.length - 1] = { ...last, bottom: box.bottom };
    else joined.push(box);
  }
  return joined;
}

/** The pictures of a page, those in strips as one, without ornaments. */
export const wholePictures = (boxes: readonly Box[]): readonly Box[] => joinStrips(boxes).filter(isPicture);

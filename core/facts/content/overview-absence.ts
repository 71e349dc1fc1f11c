import type { Report } from '../../report/report.ts';
import type { Absence } from '../fact.ts';

/** Why nothing can be said of what section one says: it is not there, or a picture stands in its place. */
export function overviewAbsence({ sections }: Report): Absence | undefined {
  const { found, lines, hasImage, pointsElsewhere } = sections.overview;
  if (lines.length > 0) return undefined;
  if (hasImage || pointsElsewhere) return 'image';
  return found ? undefined : 'section-not-found';
}

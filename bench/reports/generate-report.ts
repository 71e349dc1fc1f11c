import { seededRandom } from '../seeded-random.ts';
import { asHtml } from './as-html.ts';
import { asText } from './as-text.ts';
import { drawFigures } from './draw-figures.ts';
import { spoilFigures } from './spoil-figures.ts';
import { writeReport } from './write-report.ts';

/** A generated report, ready to be checked. */
export interface GeneratedReport {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The report of a seed: of either edition, sound or with faults, in one of two layouts of its format. */
export function generateReport(seed: number, format: 'text' | 'html', extra = 0): GeneratedReport {
  const random = seededRandom(seed);
  // Drawn before the text, so that a longer report keeps its layout.
  const isFirst = random.chance(0.5);
  const figures = spoilFigures(drawFigures(random), random);
  const parts = writeReport(figures, random, extra);
  const content =
    format === 'text'
      ? asText(parts, isFirst ? 'rows' : 'cells')
      : asHtml(parts, isFirst ? 'lean' : 'office');
  const name = `${figures.year}-${seed}.${format === 'text' ? 'txt' : 'html'}`;
  return { name, bytes: new TextEncoder().encode(content) };
}

/** Reports of as many seeds. */
export const generateReports = (count: number, format: 'text' | 'html'): readonly GeneratedReport[] =>
  Array.from({ length: count }, (_, index) => generateReport(index + 1, format));

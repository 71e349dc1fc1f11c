import type { Report } from '../../report/report.ts';
import type { BooleanFact, Fact } from '../fact.ts';
import { aspectFacts } from './aspect-facts.ts';
import { citationFacts } from './citations.ts';
import { explanationFacts } from './explanations.ts';
import { headingFacts } from './headings.ts';
import { overviewLength } from './overview-length.ts';
import { partFacts } from './parts.ts';
import { periodFacts } from './period.ts';
import { problemFacts } from './problem-facts.ts';
import type { Prose } from './prose.ts';
import { residueFacts } from './residues.ts';
import { signatureFacts } from './signature.ts';
import { titleFacts } from './title.ts';
import { yearFacts } from './years.ts';

/**
 * What the prose says, figures left out.
 * @param sectionPresence the presence of the six sections, by which the parts are counted
 */
export function textFacts(
  report: Report,
  prose: Prose,
  sectionPresence: readonly BooleanFact[],
): readonly (readonly [string, Fact])[] {
  return [
    ...aspectFacts(prose, report.sections.overview),
    ...overviewLength(prose, report.sections.overview),
    ...problemFacts(prose, report.sections.problems),
    ...periodFacts(prose),
    ...yearFacts(prose, report.year),
    ...citationFacts(prose),
    ...partFacts(prose, sectionPresence),
    ...titleFacts(report),
    ...headingFacts(report, sectionPresence),
    ...residueFacts(prose),
    ...signatureFacts(report),
    ...explanationFacts(report, prose),
  ];
}

import type { Report } from '../../report/report.ts';
import type { Fact } from '../fact.ts';
import type { Prose } from '../text/prose.ts';
import { speaksForArea } from './area-words.ts';
import { assessmentFacts } from './assessment-facts.ts';
import { channelFacts } from './channel-facts.ts';
import { countsCoDefendant } from './co-defendant.ts';
import { listFacts } from './list-facts.ts';
import { namesArea } from './names-area.ts';
import { countsOtherDisclosure } from './other-disclosure.ts';
import { substanceFacts } from './substance-facts.ts';

/** What the prose counts and of whom it speaks, apart from the figures that tables hold too. */
export function contentFacts(report: Report, prose: Prose): readonly (readonly [string, Fact])[] {
  return [
    ['body.namesArea', namesArea(report, prose)],
    ['body.speaksForArea', speaksForArea(report, prose)],
    ['disclosure.countsOthers', countsOtherDisclosure(report, prose)],
    ['disputes.countsCoDefendant', countsCoDefendant(report, prose)],
    ...substanceFacts(report, prose),
    ...listFacts(report, prose),
    ...channelFacts(report, prose),
    ...assessmentFacts(report, prose),
  ];
}

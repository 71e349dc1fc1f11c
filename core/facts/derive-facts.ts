import type { Report } from '../report/report.ts';
import { contentFacts } from './content/content-facts.ts';
import type { Facts } from './fact.ts';
import { feeComparisons } from './fee-comparisons.ts';
import { feeWording } from './narrative/fee-wording.ts';
import { narrativeFacts } from './narrative/narrative-facts.ts';
import { comparedProse } from './previous/compared-prose.ts';
import type { Pairing } from './previous/pair-previous.ts';
import { previousFacts } from './previous/previous-facts.ts';
import type { LocalRules } from './profile/local-rules.ts';
import { profileFacts } from './profile/profile-facts.ts';
import type { Publication } from './publication/find-publication.ts';
import { publicationFacts } from './publication/publication-facts.ts';
import { reportFacts } from './report-facts.ts';
import { sectionFacts } from './section-facts.ts';
import { labelFacts } from './tables/label-facts.ts';
import { tableFigures } from './tables/table-figures.ts';
import { tableStateFacts } from './tables/table-state-facts.ts';
import { correctionFacts } from './text/corrections.ts';
import { readProse } from './text/prose.ts';
import { textFacts } from './text/text-facts.ts';
import { governmentFacts } from './units/government-facts.ts';
import type { Selection } from './units/select-reports.ts';
import { unitsFacts } from './units/units-facts.ts';

/** What inputs from outside come to for one report. */
export interface OutsideReading {
  readonly pairing: Pairing;
  readonly publication: Publication;
  /** What the place of the body sets. */
  readonly local?: LocalRules | undefined;
  readonly selection: Selection;
}

const nothingOutside: OutsideReading = {
  pairing: { kind: 'not-supplied' },
  publication: { kind: 'unknown' },
  selection: { kind: 'not-supplied' },
};

/**
 * Everything that rules may ask of the report: each fact known, or absent with the reason.
 * @param outside the report of the year before, or why there is none, when this one was published, what other bodies report, and what
 * the place sets
 */
export function deriveFacts(report: Report, outside: OutsideReading = nothingOutside): Facts {
  const { pairing, publication, selection, local } = outside;
  const sections = sectionFacts(report);
  const prose = readProse(report);
  const facts = new Map([
    ...reportFacts(report),
    ...sections,
    ...tableStateFacts(report),
    ...tableFigures(report),
    ...labelFacts(report),
    ...textFacts(
      report,
      prose,
      sections.map(([, presence]) => presence),
    ),
    ...narrativeFacts(report, prose),
    ...feeWording(report, prose),
    ...correctionFacts(report, prose),
    ...publicationFacts(report, publication, local?.deadline),
    ...contentFacts(report, prose),
    ...profileFacts(report, local),
  ]);
  const ownProse = () => comparedProse(report, prose);
  return new Map([
    ...facts,
    ...feeComparisons(report, facts),
    ...previousFacts(pairing, facts, ownProse),
    ...unitsFacts(selection, facts),
    ...governmentFacts(selection, facts),
  ]);
}

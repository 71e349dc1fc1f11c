import type { Report } from '../report/report.ts';
import type { Facts } from './fact.ts';
import { reportFacts } from './report-facts.ts';
import { sectionFacts } from './section-facts.ts';
import { labelFacts } from './tables/label-facts.ts';
import { tableFigures } from './tables/table-figures.ts';
import { tableStateFacts } from './tables/table-state-facts.ts';

/** Everything that rules may ask of the report: each fact known, or absent with the reason. */
export function deriveFacts(report: Report): Facts {
  return new Map([
    ...reportFacts(report),
    ...sectionFacts(report),
    ...tableStateFacts(report),
    ...tableFigures(report),
    ...labelFacts(report),
  ]);
}

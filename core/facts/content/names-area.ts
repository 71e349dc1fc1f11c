import type { Report } from '../../report/report.ts';
import type { BooleanFact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import { findPassages } from '../text/find-passages.ts';
import type { Prose } from '../text/prose.ts';
import { quoteAll } from '../text/quote-evidence.ts';
import { overviewAbsence } from './overview-absence.ts';

/** 我区, 全县, 本市; not 全市场, and not the area of something else: 全区域. */
const area = /[我全本][省市县区州盟旗](?![场域间])/;

/** Whether the text speaks of the whole area anywhere (XAG-002). */
export function namesArea(report: Report, prose: Prose): BooleanFact {
  const found = findPassages(prose.all, area);
  if (found.length > 0)
    return truth(true, quoteAll('body.namesArea', '正文 写到整个地区', found.slice(0, 1)));
  const absence = overviewAbsence(report);
  return absence === undefined ? truth(false) : unknownTruth(absence);
}

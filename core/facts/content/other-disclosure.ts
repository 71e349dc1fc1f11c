import type { Report } from '../../report/report.ts';
import type { BooleanFact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import { prepareSentence } from '../narrative/prepare-sentence.ts';
import type { Prose } from '../text/prose.ts';
import { type Passage, quoteAll } from '../text/quote-evidence.ts';
import type { Sentence } from '../text/read-sentences.ts';
import { overviewAbsence } from './overview-absence.ts';

const other = '(?:党务|党建|村务|居务|村居务|厂务|校务)';
/** Counted as information made public: 「公开党务、政务、村务信息210条」, 「党建信息35条」. Meetings, columns and notices on walls are not. */
const counted = new RegExp(
  `${other}(?:公开)?(?:工作)?(?:[、和及与](?:政务|党务|村务|居务|财务|服务)(?:公开)?){0,4}(?:类|等)?(?:各类)?(?:信息|动态|内容|事项|资讯)?(?:共计|总计|合计|共|累计)?\\d[\\d,]*(?:余|多)?[条篇]`,
);
const published = /公开|发布/;
/** Said to be another matter, or of others. */
const apart = /不计入|未计入|不含|不包括|除外|另行|此外|不属于|不纳入|督促|指导|培训|如|若/;

function countedIn(sentence: Sentence): readonly Passage[] {
  const text = prepareSentence(sentence.text);
  const words = counted.exec(text)?.[0];
  return words !== undefined && published.test(text) && !apart.test(text) ? [{ sentence, words }] : [];
}

/** Whether affairs of the party, of villages or of works are counted with the government's information (NAR-009). */
export function countsOtherDisclosure(report: Report, prose: Prose): BooleanFact {
  const found = [...prose.sections.overview, ...prose.sections.proactive].flatMap(countedIn);
  const absence = overviewAbsence(report);
  if (found.length === 0 && absence !== undefined) return unknownTruth(absence);
  const id = 'disclosure.countsOthers';
  return truth(found.length > 0, quoteAll(id, '正文 非政府信息', found.slice(0, 3)));
}

import type { Report } from '../../report/report.ts';
import type { Fact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import type { Prose } from '../text/prose.ts';
import { overviewAbsence } from './overview-absence.ts';
import { type Part, type PartList, partLists } from './part-lists.ts';
import { addUp, sumOfParts } from './sum-of-parts.ts';

/** Requests may be told by applicant and by result in one breath: then the parts count each of them twice. */
const applicant = /自然人|法人|企业|机构|组织|公民|个人/;
const result = /公开|提供|处理|撤/;

interface Misfit {
  readonly whole: Part;
  readonly parts: readonly Part[];
}

const isTwofold = ({ parts }: PartList): boolean =>
  [applicant, result].every((kind) => parts.some(({ words }) => kind.test(words)));

/**
 * A part that is more than the whole, or parts that are all and do not add up to it. Others may overlap or be parts of
 * each other, so that nothing follows from their sum.
 */
function misfitOf(list: PartList): readonly Misfit[] {
  const { whole, parts, isExhaustive, isOfChannels } = list;
  if (isOfChannels) return [];
  const greater = parts.filter(({ value }) => value > whole.value);
  if (greater.length > 0) return [{ whole, parts: greater.slice(0, 1) }];
  const isUneven = isExhaustive && !isTwofold(list) && addUp(parts) !== whole.value;
  return isUneven ? [{ whole, parts }] : [];
}

/** Whether the parts that the text lists fit their whole (NAR-006); the first that do not are shown. */
export function listFacts(report: Report, prose: Prose): readonly (readonly [string, Fact])[] {
  const { preamble, sections } = prose;
  const told = [...preamble, ...sections.overview, ...sections.proactive, ...sections.disputes];
  const lists = told.flatMap((sentence) => [...partLists(sentence)]);
  const [misfit] = lists.flatMap(misfitOf);
  const absence = overviewAbsence(report);
  const isOpen = misfit === undefined && absence !== undefined;
  return [
    ['lists.fit', isOpen ? unknownTruth(absence) : truth(misfit === undefined)],
    ['lists.whole', sumOfParts('lists.whole', '正文 总数', misfit ? [misfit.whole] : [])],
    ['lists.parts', sumOfParts('lists.parts', '正文 分项', misfit?.parts ?? [])],
  ];
}

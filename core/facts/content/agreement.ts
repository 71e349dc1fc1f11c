import type { Report } from '../../report/report.ts';
import type { BooleanFact, Fact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import type { Said } from '../narrative/statement.ts';
import type { Prose } from '../text/prose.ts';
import { type Passage, quoteAll } from '../text/quote-evidence.ts';
import { allFinished } from './all-finished.ts';
import { disclosedTotals } from './disclosed-totals.ts';
import { overviewAbsence } from './overview-absence.ts';

/** Figures that a report may give twice, by the names of the glossary, and what a finding calls them. */
export const repeatedFigures = {
  disclosedTotal: '主动公开总数',
  requestsReceived: '新收、收到申请',
  requestsAccepted: '受理申请',
  requestsCarriedIn: '上年结转',
  requestsCarriedOut: '结转下年',
  reconsiderations: '行政复议',
  litigations: '行政诉讼',
} as const;
type RepeatedFigure = keyof typeof repeatedFigures;

/** Some of the disputes only, by their state or their time. */
const ofSome = /审结|办结|结案|维持|纠正|新增|新收|上年|结转|应诉|出庭|一审|二审/;

type Figure = Passage & { readonly value: number };

function figuresOf(name: RepeatedFigure, said: readonly Said[]): readonly Figure[] {
  const isDispute = name === 'reconsiderations' || name === 'litigations';
  return said.flatMap(({ name: own, value, words, sentence, isImplied }) =>
    own === name && typeof value === 'number' && !isImplied && !(isDispute && ofSome.test(words))
      ? [{ sentence, words, value }]
      : [],
  );
}

const valuesOf = (figures: readonly Figure[]): readonly number[] => [
  ...new Set(figures.map(({ value }) => value)),
];

/** 「收到」 may count those carried in beside the new ones: then two figures may both be right. */
function mayHoldCarriedIn(name: RepeatedFigure, values: readonly number[], said: readonly Said[]): boolean {
  if (name !== 'requestsReceived' && name !== 'requestsAccepted') return false;
  const steps = valuesOf(figuresOf('requestsCarriedIn', said));
  return steps.some((step) => Math.max(...values) - Math.min(...values) === step);
}

function agreementOf(name: RepeatedFigure, figures: readonly Figure[], said: readonly Said[]): BooleanFact {
  const values = valuesOf(figures);
  const proof = quoteAll(`agreement.${name}`, `正文 ${repeatedFigures[name]}`, figures);
  if (values.length > 1 && mayHoldCarriedIn(name, values, said)) return unknownTruth('ambiguous', proof);
  return truth(values.length <= 1, proof);
}

/** Totals are comparable in one unit and of one scope; of a government that does not say whose they are, none is. */
function totalsOf(report: Report, prose: Prose): readonly Figure[] {
  const totals = disclosedTotals(report, prose);
  const [first] = totals;
  const isKnown = (scope: string): boolean => scope !== '' || report.agencyKind !== 'countyUpGovernment';
  return totals.filter(({ unit, scope }) => unit === first?.unit && scope === first.scope && isKnown(scope));
}

/** Requests that are carried on although all are said to be finished, in another sentence. */
function unfinished(figures: readonly Figure[], prose: Prose): readonly Passage[] {
  const open = figures.filter(({ value }) => value > 0);
  const finished = allFinished(prose);
  const isApart = open.some(({ sentence }) => finished.every((each) => each.sentence !== sentence));
  return isApart && finished.length > 0 ? [...finished, ...open] : [];
}

function carriedOutAgrees(figures: readonly Figure[], said: readonly Said[], prose: Prose): BooleanFact {
  const against = unfinished(figures, prose);
  const id = 'agreement.requestsCarriedOut';
  return against.length > 0
    ? truth(false, quoteAll(id, '正文 办结与结转', against))
    : agreementOf('requestsCarriedOut', figures, said);
}

/**
 * Whether the sentences that give a figure all give the same (NAR-007); what is told once or not at all contradicts nothing.
 * @param said what the prose states surely of the body itself in the report year
 */
export function agreementFacts(
  report: Report,
  prose: Prose,
  said: readonly Said[],
): readonly (readonly [string, Fact])[] {
  const names = Object.keys(repeatedFigures) as readonly RepeatedFigure[];
  const absence = overviewAbsence(report);
  return names.map((name) => {
    if (absence === 'image') return [`agreement.${name}`, unknownTruth(absence)] as const;
    const figures = name === 'disclosedTotal' ? totalsOf(report, prose) : figuresOf(name, said);
    const isOfCarriedOut = name === 'requestsCarriedOut';
    return [
      `agreement.${name}`,
      isOfCarriedOut ? carriedOutAgrees(figures, said, prose) : agreementOf(name, figures, said),
    ] as const;
  });
}

import type { AgencyKind, Report } from '../../report/report.ts';
import { agreementFacts } from '../content/agreement.ts';
import { overviewAbsence } from '../content/overview-absence.ts';
import type { Absence, Evidence, Fact, QuantityFact } from '../fact.ts';
import { quantity, truth, unknownQuantity, unknownTruth } from '../make-fact.ts';
import type { Prose } from '../text/prose.ts';
import { quoteAll } from '../text/quote-evidence.ts';
import { disputeResults } from './dispute-results.ts';
import { feeSteps } from './fee-steps.ts';
import { readStatements } from './read-statements.ts';
import { countNames, type FactName, type Said, zeroNames } from './statement.ts';

const labels: Readonly<Record<FactName, string>> = {
  requestsReceived: '正文 新收、收到申请',
  requestsAccepted: '正文 受理申请',
  requestsCarriedIn: '正文 上年结转',
  requestsHandled: '正文 办结、答复',
  requestsCarriedOut: '正文 结转下年',
  reconsiderations: '正文 行政复议',
  litigations: '正文 行政诉讼',
  processingFeeReceived: '正文 信息处理费实收',
  processingFeeNotices: '正文 收费通知件数',
  processingFeeNotified: '正文 收费通知金额',
  processingFeeCases: '正文 收取信息处理费件数',
  regulationsIssued: '正文 规章制发',
  regulationsRepealed: '正文 规章废止',
  regulationsInForce: '正文 现行有效规章',
  normativeDocumentsIssued: '正文 行政规范性文件制发',
  normativeDocumentsRepealed: '正文 行政规范性文件废止',
  normativeDocumentsInForce: '正文 现行有效行政规范性文件',
  licensingDecisions: '正文 行政许可',
  penaltyDecisions: '正文 行政处罚',
  coercionDecisions: '正文 行政强制',
  administrativeFeesAmount: '正文 行政事业性收费',
  noRequests: '正文 未收到申请',
  noReconsideration: '正文 未发生行政复议',
  noLitigation: '正文 未发生行政诉讼',
};

/** A figure of 0 says the same as a zero statement. */
const zeroOf: Readonly<Partial<Record<FactName, FactName>>> = {
  requestsReceived: 'noRequests',
  requestsAccepted: 'noRequests',
  reconsiderations: 'noReconsideration',
  litigations: 'noLitigation',
};

type Standing = 'sure' | 'unsure' | 'foreign';

/**
 * Whether figures of a scope are those of the tables. A government's tables count the whole area, and its text often its own
 * office; other bodies count themselves. A body of unknown kind may be either.
 */
function standing({ scope, value }: Said, kind: AgencyKind): Standing {
  if (scope === 's') return 'foreign';
  if (kind === 'countyUpGovernment') {
    if (scope === 'l') return 'foreign';
    return scope === 'W' || (scope === '' && value === true) ? 'sure' : 'unsure';
  }
  if (scope === 'l') return 'unsure';
  if (scope !== 'W') return 'sure';
  return kind === 'unknown' ? 'unsure' : 'foreign';
}

const withZeros = (said: readonly Said[]): readonly Said[] =>
  said.flatMap((each) => {
    const name = each.value === 0 ? zeroOf[each.name] : undefined;
    return name ? [each, { ...each, name, value: true as const }] : [each];
  });

function weighed(said: readonly Said[], kind: AgencyKind): readonly Said[] {
  return said.flatMap((each) => {
    const weight = standing(each, kind);
    const { value: _value, ...withoutValue } = each;
    return weight === 'foreign' ? [] : [weight === 'sure' ? each : withoutValue];
  });
}

const proofs = (name: FactName, said: readonly Said[]): readonly Evidence[] =>
  quoteAll(
    `narrative.${name}`,
    labels[name],
    said.map(({ sentence, words, value = null }) => ({ sentence, words, value })),
  );

/** The value on which all sentences that settle it agree. */
function settled(said: readonly Said[]): Said['value'] {
  const values = [...new Set(said.flatMap(({ value }) => value ?? []))];
  return values.length === 1 ? values[0] : undefined;
}

function countFact(name: FactName, said: readonly Said[], absence: Absence): QuantityFact {
  if (said.length === 0) return unknownQuantity(absence);
  const value = settled(said);
  const sure = said.filter((each) => each.value === value);
  return typeof value === 'number'
    ? quantity(value, proofs(name, sure))
    : unknownQuantity('ambiguous', proofs(name, said));
}

function zeroFact(name: FactName, said: readonly Said[], absence: Absence): Fact {
  if (said.length === 0) return absence === 'not-stated' ? truth(false) : unknownTruth(absence);
  const sure = said.filter(({ value }) => value === true);
  return sure.length > 0 ? truth(true, proofs(name, sure)) : unknownTruth('ambiguous', proofs(name, said));
}

/** Why nothing can be said of what the prose does not state: its first part may stand in a picture. */
function silence(report: Report): Absence {
  if (overviewAbsence(report) === 'image') return 'image';
  return report.year === undefined ? 'year-unknown' : 'not-stated';
}

/** What is said itself, where there is any; what only follows from other words, where there is none. */
function saidItself(said: readonly Said[]): readonly Said[] {
  const own = said.filter(({ isImplied }) => !isImplied);
  return own.length > 0 ? own : said;
}

/**
 * The text says itself, of whatever level, that no normative document is in force: then the zero of the table is meant, and
 * may be that of a government of itself alone.
 */
function noneInForce(said: readonly Said[], absence: Absence): Fact {
  const name = 'normativeDocumentsInForce';
  const found = said.filter((each) => each.name === name && each.value === 0 && each.scope !== 's');
  if (found.length > 0) return truth(true, proofs(name, found));
  return absence === 'not-stated' ? truth(false) : unknownTruth(absence);
}

/** Figures and zero statements of the prose, which rules compare with the tables. */
export function narrativeFacts(report: Report, prose: Prose): readonly (readonly [string, Fact])[] {
  const all = readStatements(prose, report);
  const said = withZeros(weighed(all, report.agencyKind));
  const absence = silence(report);
  const of = (name: FactName): readonly Said[] => saidItself(said.filter((each) => each.name === name));
  const counts = new Map(countNames.map((name) => [name, countFact(name, of(name), absence)]));
  return [
    ...countNames.map((name) => [`narrative.${name}`, counts.get(name) ?? unknownQuantity(absence)] as const),
    ...zeroNames.map((name) => [`narrative.${name}`, zeroFact(name, of(name), absence)] as const),
    ...disputeResults(prose, said, absence),
    ...agreementFacts(report, prose, said),
    ['documents.noneInForce', noneInForce(all, absence)],
    ...feeSteps(counts, of),
  ];
}

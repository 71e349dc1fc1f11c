import { deriveFacts } from '../../../core/facts/derive-facts.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import { aReport } from '../build-report.ts';
import type { Expectation, NarrativeCase } from './narrative-case.ts';

type Said = number | boolean | string;
type Judged = readonly [name: string, right: readonly Said[]];

const figures = [
  'requestsReceived',
  'requestsAccepted',
  'requestsCarriedIn',
  'requestsHandled',
  'requestsCarriedOut',
  'reconsiderations',
  'litigations',
  'processingFeeReceived',
  'processingFeeNotices',
  'processingFeeNotified',
  'processingFeeCases',
  'regulationsIssued',
  'regulationsRepealed',
  'regulationsInForce',
  'normativeDocumentsIssued',
  'normativeDocumentsRepealed',
  'normativeDocumentsInForce',
  'licensingDecisions',
  'penaltyDecisions',
  'coercionDecisions',
  'administrativeFeesAmount',
] as const;

const wordings = [
  'fees.mentioned',
  'fees.generalStatement',
  'fees.nonStandardTerm',
  'fees.standardTerm',
] as const;

/** A statement of zero and the figures for which a number zero says the same. */
const zeroes = {
  noRequests: ['requestsReceived', 'requestsAccepted'],
  noReconsideration: ['reconsiderations'],
  noLitigation: ['litigations'],
} as const;

const statements = Object.keys(zeroes) as readonly (keyof typeof zeroes)[];

function rightFor(expected: Expectation<Said> | undefined, unsaid: Said): readonly Said[] {
  if (expected === undefined) return [unsaid];
  if (expected === 'unknown') return [unsaid, 'ambiguous'];
  if (typeof expected === 'object') return [expected.perhaps, unsaid, 'ambiguous'];
  return [expected];
}

const hopesFor = (expected: Expectation<Said> | undefined, value: Said): boolean =>
  expected === value || (typeof expected === 'object' && expected.perhaps === value);

function rightFigure(name: (typeof figures)[number], { expect }: NarrativeCase): readonly Said[] {
  const right = rightFor(expect[name], 'not-stated');
  const isZero = statements.some(
    (statement) =>
      (zeroes[statement] as readonly string[]).includes(name) && hopesFor(expect[statement], true),
  );
  return isZero && expect[name] === undefined ? [...right, 0] : right;
}

function rightStatement(name: keyof typeof zeroes, { expect }: NarrativeCase): readonly Said[] {
  const right = rightFor(expect[name], false);
  const isZero = zeroes[name].some((figure) => hopesFor(expect[figure], 0));
  return isZero && expect[name] === undefined ? [...right, true] : right;
}

/** What each figure and zero statement may say. */
export const figuresOf = (given: NarrativeCase): readonly Judged[] => [
  ...figures.map((name): Judged => [`narrative.${name}`, rightFigure(name, given)]),
  ...statements.map((name): Judged => [`narrative.${name}`, rightStatement(name, given)]),
];

/** What each fact on the wording of the fee may say. */
export const wordingOf = ({ expect }: NarrativeCase): readonly Judged[] =>
  wordings.map((name): Judged => [name, rightFor(expect[name], false)]);

/** The same, when the text was damaged or sentences on other things were added: less may be certain, nothing else. */
export const atMost = (judged: readonly Judged[]): readonly Judged[] =>
  judged.map(([name, right]): Judged => {
    const isFigure = !statements.some((statement) => name.endsWith(statement));
    return [name, [...new Set([...right, 'ambiguous', ...(isFigure ? ['not-stated'] : [])])]];
  });

function said(fact: Fact | undefined): Said {
  if (fact === undefined) return 'no such fact';
  if (fact.kind === 'quantity') return fact.lost + fact.blanks === 0 ? fact.known : String(fact.absence);
  return fact.value ?? String(fact.absence);
}

/** Each fact that says something else than it may: `narrative.requestsReceived: 5, not 3 or ambiguous`. */
export function wrongFacts(given: NarrativeCase, judged: readonly Judged[]): readonly string[] {
  const { text, section = 'overview', title: _, expect: __, ...body } = given;
  const facts = deriveFacts(aReport({ ...body, sections: { [section]: [text].flat() } }));
  return judged
    .map(([name, right]) => ({ name, right, got: said(facts.get(name)) }))
    .filter(({ right, got }) => !right.includes(got))
    .map(({ name, right, got }) => `${name}: ${got}, not ${right.join(' or ')}`);
}

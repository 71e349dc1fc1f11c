import type { Ruleset } from '../../core/index.ts';

/** Facts of one report, as rules are given them. */
export type Facts = Parameters<Ruleset['evaluate']>[0];
type Fact = NonNullable<ReturnType<Facts['get']>>;
export type Quantity = Extract<Fact, { kind: 'quantity' }>;

/** One check: the items for which no filling of what is not known could be right; an empty name is the whole report. */
export type Check = (facts: Facts) => readonly string[];

const none: readonly string[] = [];
const whole: readonly string[] = [''];

/** The whole report has failed, or not. */
export const failedIf = (isWrong: boolean): readonly string[] => (isWrong ? whole : none);

const unknown: Quantity = { kind: 'quantity', known: 0, blanks: 0, lost: 1, evidence: [] };

export function quantity(facts: Facts, id: string): Quantity {
  const fact = facts.get(id);
  return fact?.kind === 'quantity' ? fact : unknown;
}

/** Value of a statement or a word; undefined when it is not known. */
export function stated(facts: Facts, id: string): boolean | string | undefined {
  const fact = facts.get(id);
  return fact === undefined || fact.kind === 'quantity' ? undefined : fact.value;
}

const isExact = ({ blanks, lost }: Quantity): boolean => blanks === 0 && lost === 0;
const most = (fact: Quantity): number => (isExact(fact) ? fact.known : Number.POSITIVE_INFINITY);

export const canEqual = (left: Quantity, right: Quantity): boolean =>
  left.known <= most(right) && right.known <= most(left);

export const canBe = (fact: Quantity, number: number): boolean =>
  fact.known <= number && number <= most(fact);

export const canReach = (left: Quantity, right: Quantity): boolean => most(left) >= right.known;

export const canBeLess = (left: Quantity, right: Quantity): boolean => left.known < most(right);

export const canExceed = (fact: Quantity, number: number): boolean => most(fact) > number;

export const canBeCount = (fact: Quantity): boolean =>
  most(fact) >= 0 && (!isExact(fact) || Number.isInteger(fact.known));

/** Whether the document does not speak of it, or may not. */
export function canBeSilent(facts: Facts, id: string): boolean {
  const fact = facts.get(id);
  if (fact === undefined) return true;
  const isKnown = fact.kind === 'quantity' ? fact.lost === 0 : fact.value !== undefined;
  return !isKnown;
}

/** Edition that a table shows, else the one that the year demands. */
export const editionOf = (facts: Facts, table = 'none'): string | undefined =>
  (stated(facts, `${table}.edition`) ?? stated(facts, 'report.demandedEdition')) as string | undefined;

/** Whether the report year is known and not before another. */
export function isFrom(facts: Facts, year: number): boolean {
  const { lost, known } = quantity(facts, 'report.year');
  return lost === 0 && known >= year;
}

import type { Fact, Facts } from '../facts/fact.ts';
import type { Manner } from './manner.ts';
import { absenceOf, absentFact } from './operand.ts';
import type { OutcomeReason } from './outcome.ts';
import { presenceOf, type Rule } from './rule.ts';

/** What keeps a rule from being asked at all. */
interface NotAsked {
  readonly outcome: 'not-applicable' | 'cannot-tell';
  readonly reason: OutcomeReason;
}

type Scope = NonNullable<Rule['scope']>;

/**
 * Why a rule is not asked about a report. The place does without it; or it does not hold for the report: edition of its table
 * (else the edition demanded), report year, kind of agency, what has to be known from outside, the years in which it is in force.
 * @returns undefined when it is asked
 */
export function notAsked(
  { id, scope = {}, inForce }: Rule,
  facts: Facts,
  { switchedOff, asOf = 'then' }: Manner,
): NotAsked | undefined {
  if (switchedOff?.has(id)) return { outcome: 'not-applicable', reason: 'switched-off' };
  const inScope = [inputScope, editionScope, yearScope, agencyScope].map((part) => part(scope, facts));
  const isNow = asOf === 'current';
  const binding = inForce && (isNow ? inForceNow(inForce) : inForceThen(inForce, scope, facts));
  const parts = [...inScope, binding];
  return parts.find((part) => part?.outcome === 'not-applicable') ?? parts.find((part) => part !== undefined);
}

const outside: NotAsked = { outcome: 'not-applicable', reason: 'out-of-scope' };
const open = (reason: OutcomeReason): NotAsked => ({ outcome: 'cannot-tell', reason });

function editionScope({ editions, table }: Scope, facts: Facts): NotAsked | undefined {
  if (!editions) return undefined;
  const shown = table && textOf(facts.get(`${table}.edition`));
  const edition = shown ?? textOf(facts.get('report.demandedEdition'));
  if (edition === undefined) return isInAnyCase(editions, table, facts) ? undefined : open('edition-unknown');
  return editions.some((each) => each === edition) ? undefined : outside;
}

/** A rule of both uniform forms needs no year where the rule is on a table, or where a table shows that the form is a uniform one. */
function isInAnyCase(editions: readonly string[], table: string | undefined, facts: Facts): boolean {
  const isOfBoth = editions.includes('f2019') && editions.includes('f2021');
  const tables = ['table2.edition', 'table3.edition'];
  return isOfBoth && (table !== undefined || tables.some((id) => textOf(facts.get(id)) !== undefined));
}

type Years = NonNullable<Scope['years']>;

/** Undefined where the report year is not known. */
function isWithin({ from = -Infinity, to = Infinity }: Years, facts: Facts): boolean | undefined {
  const year = facts.get('report.year');
  if (year?.kind !== 'quantity' || year.lost > 0) return undefined;
  return from <= year.known && year.known <= to;
}

function yearScope({ years }: Scope, facts: Facts): NotAsked | undefined {
  if (!years) return undefined;
  const isIn = isWithin(years, facts);
  if (isIn === undefined) return open('year-unknown');
  return isIn ? undefined : outside;
}

/** Whether a requirement was in force for the report year. */
function inForceThen(inForce: Years, { editions, table }: Scope, facts: Facts): NotAsked | undefined {
  const isIn = isWithin(inForce, facts);
  // Of a rule on the form demanded it is the form that is not known without a year.
  if (isIn === undefined) return open(editions && !table ? 'edition-unknown' : 'year-unknown');
  return isIn ? undefined : outside;
}

/** Whether a requirement is in force today, which it is when no year ended it. */
const inForceNow = ({ to }: Years): NotAsked | undefined => (to === undefined ? undefined : outside);

function agencyScope({ agencyKinds }: Scope, facts: Facts): NotAsked | undefined {
  if (!agencyKinds) return undefined;
  const kind = textOf(facts.get('report.agencyKind'));
  if (kind === undefined) return open('agency-unknown');
  return agencyKinds.some((each) => each === kind) ? undefined : outside;
}

/** An input that nobody gave leaves nothing to ask; one that was given and does not serve leaves it open. */
function inputScope({ needs = [] }: Scope, facts: Facts): NotAsked | undefined {
  const absences = needs.map((need) => absenceOf(facts.get(presenceOf[need]) ?? absentFact));
  const absence = absences.find((each) => each === 'not-supplied') ?? absences.find((each) => each);
  if (absence === undefined) return undefined;
  return absence === 'not-supplied' ? { outcome: 'not-applicable', reason: absence } : open(absence);
}

const textOf = (fact: Fact | undefined): string | undefined =>
  fact?.kind === 'text' ? fact.value : undefined;

import type { Fact, Facts } from '../facts/fact.ts';
import type { OutcomeReason } from './outcome.ts';
import type { Rule } from './rule.ts';

/** What keeps a rule from being asked at all. */
export interface OutOfScope {
  readonly outcome: 'not-applicable' | 'cannot-tell';
  readonly reason: OutcomeReason;
}

type Scope = NonNullable<Rule['scope']>;

/**
 * Whether a rule holds for a report: edition of its table (else the edition demanded), report year, kind of agency.
 * @returns undefined when it does
 */
export function outOfScope({ scope }: Rule, facts: Facts): OutOfScope | undefined {
  if (!scope) return undefined;
  const parts = [editionScope(scope, facts), yearScope(scope, facts), agencyScope(scope, facts)];
  return parts.find((part) => part?.outcome === 'not-applicable') ?? parts.find((part) => part !== undefined);
}

const outside: OutOfScope = { outcome: 'not-applicable', reason: 'out-of-scope' };
const open = (reason: OutcomeReason): OutOfScope => ({ outcome: 'cannot-tell', reason });

function editionScope({ editions, table }: Scope, facts: Facts): OutOfScope | undefined {
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

function yearScope({ years }: Scope, facts: Facts): OutOfScope | undefined {
  if (!years) return undefined;
  const year = facts.get('report.year');
  if (year?.kind !== 'quantity' || year.lost > 0) return open('year-unknown');
  const isWithin = year.known >= (years.from ?? year.known) && year.known <= (years.to ?? year.known);
  return isWithin ? undefined : outside;
}

function agencyScope({ agencyKinds }: Scope, facts: Facts): OutOfScope | undefined {
  if (!agencyKinds) return undefined;
  const kind = textOf(facts.get('report.agencyKind'));
  if (kind === undefined) return open('agency-unknown');
  return agencyKinds.some((each) => each === kind) ? undefined : outside;
}

const textOf = (fact: Fact | undefined): string | undefined =>
  fact?.kind === 'text' ? fact.value : undefined;

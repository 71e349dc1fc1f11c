import { cellsThatDiffer } from '../cells-that-differ.ts';
import type { Absence, Evidence, Fact, Facts, QuantityFact } from '../fact.ts';
import { itemsOf } from '../item-lists.ts';
import { truth, unknownQuantity, unknownText, unknownTruth } from '../make-fact.ts';
import { quantityIn } from '../quantity-in.ts';
import { sumFacts } from '../tables/sum-facts.ts';
import { comparedQuantities, comparedTexts } from './compared-facts.ts';
import type { ComparedProse } from './compared-prose.ts';
import type { Pairing } from './pair-previous.ts';
import type { PreviousReport } from './previous-report.ts';
import { noLikeness, proseLikeness } from './prose-likeness.ts';

type Named = readonly [string, Fact];

const idOf = (id: string): string => `previous.${id}`;

const ofDocument =
  ({ name, year }: PreviousReport) =>
  (proof: Evidence): Evidence => ({
    ...proof,
    fact: idOf(proof.fact),
    label: `${year}年报告 ${proof.label}`,
    document: name,
  });

/** A fact of another report: whatever hides a number there, here it means that the other report does not give it. */
function taken(fact: Fact, previous: PreviousReport): Fact {
  const evidence = fact.evidence.map(ofDocument(previous));
  const isKnown = fact.kind === 'quantity' ? fact.lost === 0 : fact.value !== undefined;
  return { ...fact, evidence, ...(isKnown ? {} : { absence: 'previous-unreadable' as const }) };
}

function* takenFacts(previous: PreviousReport): Generator<Named> {
  const { facts } = previous;
  for (const id of comparedQuantities)
    yield [idOf(id), taken(facts.get(id) ?? unknownQuantity('previous-unreadable'), previous)];
  for (const id of comparedTexts)
    yield [idOf(id), taken(facts.get(id) ?? unknownText('previous-unreadable'), previous)];
}

function* absentFacts(absence: Absence): Generator<Named> {
  for (const id of comparedQuantities) yield [idOf(id), unknownQuantity(absence)];
  for (const id of comparedTexts) yield [idOf(id), unknownText(absence)];
}

const noSuchCell = 'edition-unknown';

const documents = ['regulations', 'normativeDocuments'];
const items = ['licensing', 'otherServices', 'penalties', 'coercion', 'administrativeFees'];

/** A change may be negative, so that a blank one may be any number, and the sum anything. */
function withChange(before: Facts, row: string): QuantityFact {
  const parts = ['previousItems', 'change'].map((column) =>
    quantityIn(before, idOf(`table2.${row}.${column}`), noSuchCell),
  );
  const sum = sumFacts(parts);
  const isKnown = sum.blanks + sum.lost === 0;
  return isKnown ? sum : unknownQuantity('previous-unreadable', sum.evidence);
}

const repeated = (now: Facts, before: Facts): QuantityFact =>
  cellsThatDiffer(
    itemsOf('table3.cells', now).map(({ item }) => `table3.${item}`),
    now,
    (id) => quantityIn(before, idOf(id), noSuchCell),
  );

/** What this year's figures ought to be by those of the year before, and how far they are the same. */
function* expectations(before: Facts, now: Facts): Generator<Named> {
  for (const row of documents) {
    const inForce = quantityIn(before, idOf(`table2.${row}.inForce`), noSuchCell);
    const issued = quantityIn(now, `table2.${row}.issued`, noSuchCell);
    yield [idOf(`table2.${row}.inForceAndIssued`), sumFacts([inForce, issued])];
  }
  for (const row of items) yield [idOf(`table2.${row}.itemsAndChange`), withChange(before, row)];
  yield [idOf('table3.cellsThatDiffer'), repeated(now, before)];
}

const absenceIn = (pairing: Exclude<Pairing, { readonly kind: 'paired' }>): Absence =>
  pairing.kind === 'unpaired' ? pairing.absence : 'not-supplied';

/**
 * What the report of the year before says of what rules compare, and what follows from it for this year.
 * @param prose sections of this year's report in its own words; asked for only where there is something to compare
 */
export function previousFacts(pairing: Pairing, now: Facts, prose: () => ComparedProse): readonly Named[] {
  const isPaired = pairing.kind === 'paired';
  const before = new Map(isPaired ? takenFacts(pairing.previous) : absentFacts(absenceIn(pairing)));
  return [
    ['previous.found', isPaired ? truth(true) : unknownTruth(absenceIn(pairing))],
    ...before,
    ...expectations(before, now),
    ...(isPaired ? proseLikeness(prose(), pairing.previous) : noLikeness(absenceIn(pairing))),
  ];
}

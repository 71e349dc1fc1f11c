import {
  type Check,
  canBe,
  canEqual,
  canExceed,
  canReach,
  editionOf,
  type Facts,
  failedIf,
  isFrom,
  type Quantity,
  quantity,
  stated,
} from './facts.ts';

const documents = ['regulations', 'normativeDocuments'] as const;

const documentFigures = documents.flatMap((row) =>
  (['issued', 'repealed', 'inForce'] as const).map((column) => ({
    item: `narrative.${row}${column.charAt(0).toUpperCase()}${column.slice(1)}`,
    cell: `table2.${row}.${column}`,
  })),
);

const decisionFigures = [
  { item: 'narrative.licensingDecisions', cell: 'table2.licensing.decisions' },
  { item: 'narrative.penaltyDecisions', cell: 'table2.penalties.decisions' },
  { item: 'narrative.coercionDecisions', cell: 'table2.coercion.decisions' },
] as const;

const isOf = (edition: string, facts: Facts): boolean => editionOf(facts, 'table2') === edition;

/** Runs a check on table II of one edition. */
const inEdition =
  (edition: string, check: Check): Check =>
  (facts) =>
    isOf(edition, facts) ? check(facts) : [];

const differing = (
  facts: Facts,
  figures: readonly { readonly item: string; readonly cell: string }[],
): readonly string[] =>
  figures
    .filter(({ item, cell }) => !canEqual(quantity(facts, item), quantity(facts, cell)))
    .map(({ item }) => item);

const isExact = ({ blanks, lost }: Quantity): boolean => blanks === 0 && lost === 0;
const canBeBelow = (fact: Quantity, number: number): boolean => fact.known < number;

const amount = (facts: Facts): Quantity => quantity(facts, 'table2.administrativeFees.amount');
const toldFees = (facts: Facts): Quantity => quantity(facts, 'narrative.administrativeFeesAmount');

const smallBodies = ['townshipGovernment', 'subdistrict'];

function feesOutOfUnit(facts: Facts): readonly string[] {
  const kind = String(stated(facts, 'report.agencyKind'));
  if (kind !== 'department' && !smallBodies.includes(kind)) return [];
  return failedIf(!canBeBelow(amount(facts), kind === 'department' ? 100_000 : 10_000));
}

const publishedBeyondTotal = (facts: Facts): readonly string[] =>
  documents.filter(
    (row) =>
      !canReach(quantity(facts, `table2.${row}.publishedTotal`), quantity(facts, `table2.${row}.published`)),
  );

function procurementHalf(facts: Facts): boolean {
  const [projects, money] = ['projects', 'amount'].map((column) =>
    quantity(facts, `table2.procurement.${column}`),
  );
  if (projects === undefined || money === undefined) return false;
  const isNone = canBe(projects, 0) && canBe(money, 0);
  return !isNone && !(canExceed(projects, 0) && canExceed(money, 0));
}

function hasNoDocuments(facts: Facts): boolean {
  if (stated(facts, 'report.agencyKind') !== 'countyUpGovernment') return false;
  const inForce = quantity(facts, 'table2.normativeDocuments.inForce');
  return !canExceed(inForce, 0) && stated(facts, 'documents.noneInForce') === false;
}

const isToldAbove = (fact: Quantity, number: number): boolean => isExact(fact) && fact.known > number;

const feesLeftOut = (facts: Facts): boolean =>
  isToldAbove(toldFees(facts), 0) && !canExceed(amount(facts), 0);

function feesDiffer(facts: Facts): boolean {
  const told = toldFees(facts);
  if (!isExact(told) || (told.known > 0 && canBe(amount(facts), 0))) return false;
  const above = quantity(facts, 'narrative.administrativeFeesAbove').known;
  const below = quantity(facts, 'narrative.administrativeFeesBelow').known;
  return !canExceed(amount(facts), above) || !canBeBelow(amount(facts), below);
}

function receivedTooEarly(facts: Facts): boolean {
  const year = quantity(facts, 'report.year');
  const isBefore = isExact(year) && !isFrom(facts, 2021);
  const received = quantity(facts, 'narrative.processingFeeReceived');
  return isBefore && stated(facts, 'fees.standardTerm') === true && !canBe(received, 0);
}

/** The rules on the rows of table II and what the text says of them. */
export const proactiveChecks: Readonly<Record<string, Check>> = {
  'T2-007': inEdition('f2021', (facts) => differing(facts, documentFigures)),
  'T2-008': (facts) => (editionOf(facts, 'table2') === 'free' ? [] : differing(facts, decisionFigures)),
  'T2-009': inEdition('f2021', feesOutOfUnit),
  'T2-011': inEdition('f2019', publishedBeyondTotal),
  'T2-013': inEdition('f2019', (facts) => failedIf(procurementHalf(facts))),
  'T2-014': inEdition('f2021', (facts) => failedIf(hasNoDocuments(facts))),
  'T2-015': inEdition('f2021', (facts) => failedIf(feesLeftOut(facts))),
  'FEE-006': (facts) => failedIf(receivedTooEarly(facts)),
  'FEE-007': inEdition('f2021', (facts) => failedIf(feesDiffer(facts))),
};

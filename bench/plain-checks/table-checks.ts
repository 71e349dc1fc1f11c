import {
  type Check,
  canBe,
  canBeCount,
  canBeSilent,
  canEqual,
  canExceed,
  canReach,
  editionOf,
  type Facts,
  failedIf,
  quantity,
  stated,
} from './facts.ts';
import { formKeys } from './form-keys.ts';

const hasForm = (facts: Facts, table: string): boolean => editionOf(facts, table) !== 'free';

/** Runs a check on the tables that follow the uniform form. */
const inForm =
  (table: string, check: Check): Check =>
  (facts) =>
    hasForm(facts, table) ? check(facts) : [];

const keysOf = (facts: Facts, table: string) => formKeys(editionOf(facts, table));

const noBlankCells = (table: string): Check =>
  inForm(table, (facts) => failedIf(!canBe(quantity(facts, `${table}.blankCells`), 0)));

const countsOnly = (table: string, list: 'documentCells' | 'applicationCells'): Check =>
  inForm(table, (facts) => {
    const failed: string[] = [];
    for (const { item, cell } of keysOf(facts, table)[list]) {
      if (!canBeCount(quantity(facts, cell))) failed.push(item);
    }
    return failed;
  });

const addsUp = (group: string): Check =>
  inForm('table4', (facts) =>
    failedIf(
      !canEqual(quantity(facts, `table4.${group}.total`), quantity(facts, `table4.${group}.sumOfResults`)),
    ),
  );

const documentRows = ['regulations', 'normativeDocuments'];

const issuedDocuments =
  (isWrong: (facts: Facts, row: string) => boolean): Check =>
  (facts) =>
    editionOf(facts, 'table2') === 'f2021' ? documentRows.filter((row) => isWrong(facts, row)) : [];

const reaches = (facts: Facts, row: string, column: string): boolean =>
  canReach(quantity(facts, `table2.${row}.${column}`), quantity(facts, `table2.${row}.issued`));

/** The condition of T2-005 holds with blanks as zero. */
function coversIssued(facts: Facts, row: string): boolean {
  const covering = quantity(facts, `table2.${row}.inForceAndRepealed`);
  const issued = quantity(facts, `table2.${row}.issued`);
  return covering.lost + issued.lost === 0 && covering.known >= issued.known;
}

const regulationColumns: Readonly<Record<string, readonly string[]>> = {
  f2021: ['issued', 'repealed', 'inForce'],
  f2019: ['made', 'published', 'publishedTotal'],
};

function hasNoRegulations(facts: Facts): boolean {
  const shown = stated(facts, 'table2.edition');
  if (typeof shown !== 'string') return true;
  const columns = regulationColumns[shown] ?? [];
  return columns.every((column) => canBe(quantity(facts, `table2.regulations.${column}`), 0));
}

function saysZeroTruly(facts: Facts): boolean {
  const received = quantity(facts, 'narrative.requestsReceived');
  const statement =
    stated(facts, 'narrative.noRequests') !== true || canBe(quantity(facts, 'table3.received.total'), 0);
  return (
    statement &&
    (canBeSilent(facts, 'narrative.requestsReceived') ||
      canBe(received, 0) ||
      canExceed(quantity(facts, 'table3.inflow.total'), 0))
  );
}

/** The rules on tables II, III and IV. */
export const tableChecks: Readonly<Record<string, Check>> = {
  'T2-001': countsOnly('table2', 'documentCells'),
  'T2-002': noBlankCells('table2'),
  'T2-004': issuedDocuments((facts, row) => !reaches(facts, row, 'inForceAndRepealed')),
  'T2-005': issuedDocuments((facts, row) => coversIssued(facts, row) && !reaches(facts, row, 'inForce')),
  'T2-006': inForm('table2', (facts) =>
    failedIf(stated(facts, 'agency.mayMakeRegulations') === false && !hasNoRegulations(facts)),
  ),
  'T3-001': inForm('table3', (facts) => {
    const failed: string[] = [];
    for (const { item, total, sum } of keysOf(facts, 'table3').rows) {
      if (!canEqual(quantity(facts, total), quantity(facts, sum))) failed.push(item);
    }
    return failed;
  }),
  'T3-002': inForm('table3', (facts) => {
    const failed: string[] = [];
    for (const { item, handled, results } of keysOf(facts, 'table3').columns) {
      if (!canEqual(quantity(facts, handled), quantity(facts, results))) failed.push(item);
    }
    return failed;
  }),
  'T3-003': inForm('table3', (facts) => {
    const failed: string[] = [];
    for (const { item, outflow, inflow } of keysOf(facts, 'table3').columns) {
      if (!canEqual(quantity(facts, outflow), quantity(facts, inflow))) failed.push(item);
    }
    return failed;
  }),
  'T3-005': noBlankCells('table3'),
  'T3-006': countsOnly('table3', 'applicationCells'),
  'T3-008': inForm('table3', (facts) => failedIf(!saysZeroTruly(facts))),
  'T4-001': addsUp('reconsideration'),
  'T4-002': addsUp('directLitigation'),
  'T4-003': addsUp('litigationAfterReconsideration'),
  'T4-010': noBlankCells('table4'),
};

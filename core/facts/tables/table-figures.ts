import Big from 'big.js';
import type { TableKey } from '../../forms/form.ts';
import type { Report } from '../../report/report.ts';
import type { Fact, QuantityFact } from '../fact.ts';
import { cellFact } from './cell-facts.ts';
import { sumFacts } from './sum-facts.ts';
import { cellsOf, type TableView, viewTable } from './table-view.ts';

type Figures = Map<string, QuantityFact>;

/** Rows of table III that are no result of handling. */
const notResults = new Set(['received', 'carriedIn', 'handled', 'carriedOut']);

const yuanPerWan = 10_000;

function cellFigures(view: TableView): Figures {
  const { key } = view.form;
  return new Map(cellsOf(view).map((cell) => [`${key}.${cell.row}.${cell.column}`, cellFact(view, cell)]));
}

/** The sum of figures by id; every id stands in the form that named them. */
function sumOf(figures: Figures, ids: readonly string[]): QuantityFact {
  return sumFacts(ids.flatMap((id) => figures.get(id) ?? []));
}

/** 万元 to yuan, from the digits as written: 0.038 must become 380 and not 379.99. */
function amountInYuan(view: TableView, amount: QuantityFact): QuantityFact {
  const decimal = view.table.cells.get('administrativeFees.amount')?.decimal ?? String(amount.known);
  return amount.known === 0 ? amount : { ...amount, known: new Big(decimal).times(yuanPerWan).toNumber() };
}

/** A small amount may vanish when figures are rounded to whole 万元 or one decimal. */
const mostRounded = 500;

/** The most that the amount can be before it was rounded to its last decimal. */
function mostInYuan(view: TableView, amount: QuantityFact): QuantityFact {
  const { decimal } = view.table.cells.get('administrativeFees.amount') ?? {};
  const inYuan = amountInYuan(view, amount);
  if (decimal === undefined) return inYuan;
  const decimals = decimal.split('.')[1]?.length ?? 0;
  const half = new Big(yuanPerWan).div(new Big(10).pow(decimals)).div(2).toNumber();
  return { ...inYuan, known: new Big(inYuan.known).plus(Math.min(half, mostRounded)).toNumber() };
}

function* table2Sums(view: TableView, figures: Figures): Generator<readonly [string, Fact]> {
  for (const row of ['regulations', 'normativeDocuments']) {
    if (!figures.has(`table2.${row}.inForce`)) continue;
    const parts = ['inForce', 'repealed'].map((column) => `table2.${row}.${column}`);
    yield [`table2.${row}.inForceAndRepealed`, sumOf(figures, parts)];
  }
  const amount = figures.get('table2.administrativeFees.amount');
  if (amount === undefined) return;
  yield ['table2.administrativeFees.amountYuan', amountInYuan(view, amount)];
  yield ['table2.administrativeFees.mostYuan', mostInYuan(view, amount)];
}

function* table3Sums(view: TableView, figures: Figures): Generator<readonly [string, Fact]> {
  const rows = view.form.rows.map((row) => row.key);
  const columns = view.form.rows[0]?.columns.map((column) => column.key) ?? [];
  const applicants = columns.filter((column) => column !== 'total');
  const results = rows.filter((row) => !notResults.has(row));
  for (const row of rows) {
    const parts = applicants.map((column) => `table3.${row}.${column}`);
    yield [`table3.${row}.sumOfApplicants`, sumOf(figures, parts)];
  }
  for (const column of columns) {
    const ids = (keys: readonly string[]) => keys.map((row) => `table3.${row}.${column}`);
    yield [`table3.sumOfResults.${column}`, sumOf(figures, ids(results))];
    yield [`table3.inflow.${column}`, sumOf(figures, ids(['received', 'carriedIn']))];
    yield [`table3.outflow.${column}`, sumOf(figures, ids(['handled', 'carriedOut']))];
  }
}

function* table4Sums(view: TableView, figures: Figures): Generator<readonly [string, Fact]> {
  for (const { key, columns } of view.form.rows) {
    const parts = columns
      .filter((column) => column.key !== 'total')
      .map((column) => `table4.${key}.${column.key}`);
    yield [`table4.${key}.sumOfResults`, sumOf(figures, parts)];
  }
  const suits = ['table4.directLitigation.total', 'table4.litigationAfterReconsideration.total'];
  yield ['table4.litigation.total', sumOf(figures, suits)];
}

const sums: Readonly<Record<TableKey, typeof table2Sums>> = {
  table2: table2Sums,
  table3: table3Sums,
  table4: table4Sums,
};

/** Every cell of the three tables and the sums that the form prints or implies. */
export function* tableFigures(report: Report): Generator<readonly [string, Fact]> {
  for (const key of ['table2', 'table3', 'table4'] as const) {
    const view = viewTable(report, key);
    const figures = cellFigures(view);
    yield* figures;
    yield* sums[key](view, figures);
  }
}

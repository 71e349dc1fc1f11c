import Big from 'big.js';
import type { FormTable } from '../../forms/form.ts';
import { tableKeys } from '../../forms/form.ts';
import type { Report } from '../../report/report.ts';
import type { Fact, QuantityFact } from '../fact.ts';
import { cellFact } from './cell-facts.ts';
import { furtherSums, type Sum } from './further-sums.ts';
import { sumFacts } from './sum-facts.ts';
import { cellsOf, type TableView, viewTable } from './table-view.ts';

type Figures = Map<string, QuantityFact>;

/** Rows of table III that are no result of handling. */
const notResults = new Set(['received', 'carriedIn', 'handled', 'carriedOut']);

const yuanPerWan = 10_000;

const cellFigures = (view: TableView): Figures =>
  new Map(cellsOf(view).map((cell) => [cell.fact, cellFact(view, cell)]));

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

const table2Sums = ({ rows }: FormTable): readonly Sum[] =>
  rows
    .filter(({ columns }) => columns.some(({ key }) => key === 'inForce'))
    .map(({ key }) => ({
      id: `table2.${key}.inForceAndRepealed`,
      parts: [`table2.${key}.inForce`, `table2.${key}.repealed`],
    }));

function table3Sums(form: FormTable): readonly Sum[] {
  const rows = form.rows.map((row) => row.key);
  const columns = form.rows[0]?.columns.map((column) => column.key) ?? [];
  const applicants = columns.filter((column) => column !== 'total');
  const results = rows.filter((row) => !notResults.has(row));
  const across = rows.map((row) => ({
    id: `table3.${row}.sumOfApplicants`,
    parts: applicants.map((column) => `table3.${row}.${column}`),
  }));
  const down = columns.flatMap((column) => {
    const partsIn = (keys: readonly string[]) => keys.map((row) => `table3.${row}.${column}`);
    return [
      { id: `table3.sumOfResults.${column}`, parts: partsIn(results) },
      { id: `table3.inflow.${column}`, parts: partsIn(['received', 'carriedIn']) },
      { id: `table3.outflow.${column}`, parts: partsIn(['handled', 'carriedOut']) },
    ];
  });
  return [...across, ...down];
}

function table4Sums({ rows }: FormTable): readonly Sum[] {
  return rows.map(({ key, columns }) => ({
    id: `table4.${key}.sumOfResults`,
    parts: columns.filter((column) => column.key !== 'total').map((column) => `table4.${key}.${column.key}`),
  }));
}

const sumsIn = { table2: table2Sums, table3: table3Sums, table4: table4Sums } as const;
const plans = new WeakMap<FormTable, readonly Sum[]>();

/** The sums that a form prints or implies; forms are constant, so they are worked out once. */
function sumsOf(form: FormTable): readonly Sum[] {
  const known = plans.get(form) ?? [...sumsIn[form.key](form), ...furtherSums[form.key]];
  plans.set(form, known);
  return known;
}

function* amountFacts(view: TableView, figures: Figures): Generator<readonly [string, Fact]> {
  const amount = figures.get('table2.administrativeFees.amount');
  if (amount === undefined) return;
  yield ['table2.administrativeFees.amountYuan', amountInYuan(view, amount)];
  yield ['table2.administrativeFees.mostYuan', mostInYuan(view, amount)];
}

/** Every cell of the three tables and the sums that the form prints or implies. */
export function* tableFigures(report: Report): Generator<readonly [string, Fact]> {
  for (const key of tableKeys) {
    const view = viewTable(report, key);
    const figures = cellFigures(view);
    yield* figures;
    for (const { id, parts } of sumsOf(view.form)) {
      yield [id, sumFacts(parts.flatMap((part) => figures.get(part) ?? []))];
    }
    yield* amountFacts(view, figures);
  }
}

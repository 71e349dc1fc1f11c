import type { TableKey } from '../../forms/form.ts';
import { tableKeys } from '../../forms/form.ts';
import type { Report } from '../../report/report.ts';
import type { Absence, BooleanFact, Evidence, Fact, QuantityFact, TextFact } from '../fact.ts';
import { quantity, text, truth, unknownQuantity, unknownText, unknownTruth } from '../make-fact.ts';
import { cellEvidence, isBlank, isLost } from './cell-facts.ts';
import { type CellView, cellsOf, type TableView, viewTable } from './table-view.ts';

const names: Readonly<Record<TableKey, string>> = { table2: '表二', table3: '表三', table4: '表四' };

function tableEvidence(view: TableView, value: string | boolean): readonly Evidence[] {
  const { key, section } = view.form;
  const place = view.table.place ?? { section };
  return [{ fact: `${key}.present`, label: names[key], raw: '', value, place }];
}

function presence(view: TableView): BooleanFact {
  if (view.absence === 'image') return unknownTruth('image', tableEvidence(view, 'image'));
  const present = view.absence === undefined;
  return truth(present, tableEvidence(view, present));
}

/** Table IV is the same in both editions and cannot tell its own: it counts as what the year demands, or as its siblings. */
function shownEdition(report: Report, key: TableKey): string | undefined {
  const { table2, table3, table4 } = report.tables;
  if (key !== 'table4') return report.tables[key].edition;
  const demanded = report.demanded === 'free' ? undefined : report.demanded;
  return demanded ?? table3.edition ?? table2.edition ?? table4.edition;
}

function editionFact(report: Report, view: TableView): TextFact {
  if (view.absence !== undefined) return unknownText(view.absence);
  const edition = shownEdition(report, view.form.key);
  if (edition === undefined) return unknownText('edition-unknown');
  return text(edition, tableEvidence(view, edition));
}

const show = (view: TableView, cells: readonly CellView[]): readonly Evidence[] =>
  cells.map((cell) => cellEvidence(view, cell));

/** A cell that is missing may have been blank: it counts as lost, so that "no blank cell" is never certain. */
function blankCells(view: TableView, cells: readonly CellView[]): QuantityFact {
  if (view.absence !== undefined) return unknownQuantity(view.absence);
  const blank = cells.filter(({ cell }) => isBlank(cell));
  const lost = cells.filter(({ cell }) => cell === undefined || cell.state === 'missing').length;
  const count = quantity(blank.length, show(view, blank));
  return lost === 0 ? count : { ...count, lost, absence: 'missing' };
}

function missingCells(view: TableView, cells: readonly CellView[]): QuantityFact {
  if (view.absence !== undefined) return unknownQuantity(view.absence);
  const lost = cells.filter(({ cell }) => isLost(cell));
  return quantity(lost.length, show(view, lost));
}

function allBlank(view: TableView, cells: readonly CellView[]): BooleanFact {
  const unknown: Absence = view.absence ?? 'missing';
  if (view.absence !== undefined) return unknownTruth(unknown);
  const filled = cells.filter(({ cell }) => cell?.state === 'number' || cell?.state === 'unreadable');
  if (filled.length > 0) return truth(false, show(view, filled.slice(0, 1)));
  return cells.every(({ cell }) => isBlank(cell)) ? truth(true, show(view, cells)) : unknownTruth(unknown);
}

function readableTotals(view: TableView, cells: readonly CellView[]): QuantityFact {
  if (view.absence !== undefined) return unknownQuantity(view.absence);
  const totals = cells.filter(({ column }) => column === 'total');
  const readable = totals.filter(({ cell }) => cell?.state === 'number');
  return quantity(readable.length, show(view, totals));
}

function* stateFactsOf(report: Report, key: TableKey): Generator<readonly [string, Fact]> {
  const view = viewTable(report, key);
  const cells = cellsOf(view);
  yield [`${key}.present`, presence(view)];
  yield [`${key}.edition`, editionFact(report, view)];
  yield [`${key}.blankCells`, blankCells(view, cells)];
  yield [`${key}.missingCells`, missingCells(view, cells)];
  yield [`${key}.allBlank`, allBlank(view, cells)];
  if (key === 'table3') {
    const received = cells.filter(({ row }) => row === 'received');
    yield ['table3.received.allBlank', allBlank(view, received)];
  }
  if (key === 'table4') yield ['table4.readableTotals', readableTotals(view, cells)];
}

/** Presence, edition and completeness of the three tables. */
export function* tableStateFacts(report: Report): Generator<readonly [string, Fact]> {
  for (const key of tableKeys) yield* stateFactsOf(report, key);
}

import type { Cell } from '../../report/report.ts';
import type { Absence, Evidence, QuantityFact } from '../fact.ts';
import { quantity, unknownQuantity } from '../make-fact.ts';
import type { CellView, TableView } from './table-view.ts';

/** Blank cells and placeholders hold no number, but their position is certain. */
export const isBlank = (cell: Cell | undefined): boolean => cell?.state === 'blank' || cell?.state === 'mark';

/** Whether the report has no such cell, or has it without our being able to read it. */
export const isLost = (cell: Cell | undefined): boolean =>
  cell === undefined || cell.state === 'missing' || cell.state === 'unreadable';

/** The cell as proof: also of a cell that is not there, whose place is that of its table. */
export function cellEvidence(view: TableView, { fact, label, cell }: CellView): Evidence {
  return {
    fact,
    label,
    raw: cell?.raw ?? '',
    value: cell?.value ?? null,
    place: cell?.place ?? view.table.place ?? { section: view.form.section },
  };
}

function lossOf(view: TableView, cell: Cell | undefined): Absence {
  if (view.absence !== undefined) return view.absence;
  if (cell !== undefined) return cell.state === 'missing' ? 'missing' : 'unreadable';
  return view.table.edition === undefined ? 'edition-unknown' : 'missing';
}

/** The number in a cell. A table that was not found gives no evidence, since there is nothing to show. */
export function cellFact(view: TableView, position: CellView): QuantityFact {
  if (view.absence !== undefined) return unknownQuantity(view.absence);
  const evidence = [cellEvidence(view, position)];
  const { cell } = position;
  if (isBlank(cell)) return { kind: 'quantity', known: 0, blanks: 1, lost: 0, evidence };
  if (cell?.value === undefined) return unknownQuantity(lossOf(view, cell), evidence);
  return quantity(cell.value, evidence);
}

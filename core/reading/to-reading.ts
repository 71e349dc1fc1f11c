import type { Report } from '../report/report.ts';
import { readerSemantics } from './reader-semantics.ts';
import type { Reading } from './reading.ts';

/** Cells as pairs, which keep the order of the form. */
function listCells(report: Report) {
  const tables = Object.values(report.tables).map((table) => [
    table.key,
    { ...table, cells: [...table.cells] },
  ]);
  return { ...report, tables: Object.fromEntries(tables) };
}

function sortMembers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * A reading as it is kept: JSON without spaces, members sorted by name, so that equal readings are equal bytes. Halves of
 * characters, which a broken document may hold, are escaped and survive.
 */
export function toReading({ source, report, problems }: Reading): string {
  const listed = report && listCells(report);
  return JSON.stringify({ readerSemantics, source, report: listed, problems }, sortMembers);
}

import { splitTable } from '../split-table.ts';
import { findLattices, type Lattice } from './find-lattices.ts';
import { isTable } from './is-table.ts';
import { locateRuns } from './locate-runs.ts';
import { openTables } from './open-tables.ts';
import type { Box, TextRun } from './page.ts';
import { partsFigures } from './parts-figures.ts';
import type { Placed } from './placed.ts';
import { readLattice } from './read-lattice.ts';
import { isCutOff, placeOnStrip, type Strip } from './strip.ts';

function placeLattice(strip: Strip, lattice: Lattice, runs: readonly TextRun[]): Placed {
  const context = {
    cuts: strip.stretches.slice(1).map(({ top }) => top),
    placeOf: (box: Box) => placeOnStrip(strip, box),
    isCutOff: (box: Box) => isCutOff(strip, box),
  };
  return {
    top: lattice.ys[0] ?? 0,
    height: lattice.ys.length - 1,
    read: (line) => splitTable(readLattice(lattice, runs, { line, ...context }), line),
  };
}

interface RuledTables {
  readonly tables: readonly Placed[];
  readonly outside: readonly TextRun[];
}

const hasFigure = ({ text }: TextRun): boolean => /\d/.test(text);

/** A table that has some lines, but none between its figures, read by the places of its text; undefined when that proves nothing. */
function readOpen(strip: Strip, runs: readonly TextRun[]): RuledTables | undefined {
  const { tables, rest } = openTables(strip, runs, () => false);
  return tables.length > 0 && !rest.some(hasFigure) ? { tables, outside: rest } : undefined;
}

/** The tables of a strip whose cells lines part, and the text outside them. */
export function ruledTables(strip: Strip): RuledTables {
  const lattices = findLattices(strip.lying, strip.standing).filter(isTable);
  const { inside, outside } = locateRuns(strip.runs, lattices);
  const read = lattices.map((lattice): RuledTables => {
    const runs = inside.get(lattice) ?? [];
    const open = partsFigures(lattice, runs) ? undefined : readOpen(strip, runs);
    return open ?? { tables: [placeLattice(strip, lattice, runs)], outside: [] };
  });
  return {
    tables: read.flatMap(({ tables }) => tables),
    outside: [...outside, ...read.flatMap((each) => each.outside)],
  };
}

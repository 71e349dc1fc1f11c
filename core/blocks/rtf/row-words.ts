import { limits } from '../../source/limits.ts';

/** A cell as the row defines it. */
interface RtfCell {
  /** In twips from the same point for all rows. */
  readonly right: number;
  /** Goes on from the cell at its left. */
  readonly isMerged: boolean;
  /** Goes on from the cell above. */
  readonly goesOn: boolean;
  /** By a tracked change. */
  readonly isDeleted: boolean;
}

/** The definition of rows; it holds for all that follow, up to the next `\trowd`. */
export interface RtfRow {
  readonly left: number;
  readonly cells: readonly RtfCell[];
}

/** Reads the definitions of rows, of tables in tables or of others. */
export interface RowReader {
  /** Whether the control word belongs to a definition. */
  word(name: string, value: number | undefined): boolean;
  /** The definition as it is now; undefined before the first. */
  row(): RtfRow | undefined;
}

const plainCell = { isMerged: false, goesOn: false, isDeleted: false };

/** Control words before the `\cellx` that ends the definition of a cell. Source: RTF 1.9.1, table definitions. */
const traits: ReadonlyMap<string, Partial<typeof plainCell>> = new Map([
  ['clmrg', { isMerged: true }],
  ['clvmrg', { goesOn: true }],
  ['cldel', { isDeleted: true }],
]);

export function rowReader(): RowReader {
  let row: { left: number; readonly cells: RtfCell[] } | undefined;
  let cell = plainCell;
  const readers = new Map<string, (value: number) => void>([
    [
      'trowd',
      () => {
        row = { left: 0, cells: [] };
        cell = plainCell;
      },
    ],
    [
      'trleft',
      (value) => {
        if (row) row.left = value;
      },
    ],
    [
      'cellx',
      (right) => {
        if (row && row.cells.length <= limits.gridColumns) row.cells.push({ ...cell, right });
        cell = plainCell;
      },
    ],
  ]);
  return {
    word(name, value = 0) {
      const trait = traits.get(name);
      if (trait) cell = { ...cell, ...trait };
      const read = readers.get(name);
      read?.(value);
      return trait !== undefined || read !== undefined;
    },
    row: () => row,
  };
}

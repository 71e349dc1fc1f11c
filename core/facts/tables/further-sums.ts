import type { TableKey } from '../../forms/form.ts';

/** Ids of a sum and of its parts. */
export interface Sum {
  readonly id: string;
  /** Those that the edition has not are left out. */
  readonly parts: readonly string[];
}

/** Refusals that dispute law knows as such (条例 arts. 14 to 16): a hint to another office, the eighth, is none. */
const refusals = [
  'refusedStateSecret',
  'refusedForbiddenByLaw',
  'refusedPublicSecurity',
  'refusedThirdParty',
  'refusedInternalAffairs',
  'refusedProcessInformation',
  'refusedEnforcementFile',
];

const institutions = ['research', 'publicWelfare', 'legalService'];
const suits = ['directLitigation', 'litigationAfterReconsideration'];
const groups = ['reconsideration', ...suits];

const cells = (table: TableKey, rows: readonly string[], columns: readonly string[]): readonly string[] =>
  rows.flatMap((row) => columns.map((column) => `${table}.${row}.${column}`));

/** Sums that no form prints and rules on plausibility ask for. */
export const furtherSums: Readonly<Record<TableKey, readonly Sum[]>> = {
  table2: [],
  table3: [
    { id: 'table3.received.sumOfInstitutions', parts: cells('table3', ['received'], institutions) },
    { id: 'table3.sumOfRefusals', parts: cells('table3', refusals, ['total']) },
    { id: 'table3.otherUnnamed', parts: cells('table3', ['otherRest', 'otherHandling'], ['total']) },
  ],
  table4: [
    { id: 'table4.litigation.total', parts: cells('table4', suits, ['total']) },
    { id: 'table4.litigation.pending', parts: cells('table4', suits, ['pending']) },
    {
      id: 'table4.reconsideration.notUpheld',
      parts: cells('table4', ['reconsideration'], ['corrected', 'other']),
    },
    { id: 'table4.litigation.notUpheld', parts: cells('table4', suits, ['corrected', 'other']) },
    { id: 'table4.sumOfCorrected', parts: cells('table4', groups, ['corrected']) },
  ],
};

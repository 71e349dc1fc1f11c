import type { Identity } from '../forms/identities.ts';
import type { DiagnosedTable, FailedSum } from './diagnosis.ts';

/** In table III one rule runs on every row or column. */
const byRelation = {
  across: 'table-3/applicants-add-up-to-total',
  results: 'table-3/results-add-up-to-handled',
  flow: 'table-3/inflow-equals-outflow',
} as const;

/** In table IV each group has a rule of its own. */
const byGroup: Readonly<Record<string, string>> = {
  reconsideration: 'table-4/reconsideration-adds-up',
  directLitigation: 'table-4/direct-litigation-adds-up',
  litigationAfterReconsideration: 'table-4/litigation-after-reconsideration-adds-up',
};

const rules = { table3: Object.values(byRelation), table4: Object.values(byGroup) } as const;

/** Whether a rule asks for sums of a table. */
export const isSumOf = (table: DiagnosedTable, { rule }: FailedSum): boolean =>
  rules[table].some((each) => each === rule);

/** Whether a failed rule speaks of this identity of the table. */
export function speaksOf(
  { rule, item }: FailedSum,
  table: DiagnosedTable,
  { relation, key }: Identity,
): boolean {
  return table === 'table3' ? rule === byRelation[relation] && item === key : rule === byGroup[key];
}

import type { FormColumn, FormRow, FormTable } from './form.ts';

const columns = [
  { key: 'upheld', official: '结果维持', holds: 'count' },
  { key: 'corrected', official: '结果纠正', holds: 'count' },
  { key: 'other', official: '其他结果', holds: 'count' },
  { key: 'pending', official: '尚未审结', holds: 'count' },
  { key: 'total', official: '总计', aliases: ['合计'], holds: 'count' },
] as const satisfies readonly FormColumn[];

const rows = [
  { key: 'reconsideration', official: '行政复议', columns },
  {
    key: 'directLitigation',
    official: '未经复议直接起诉',
    aliases: ['未经行政复议直接起诉'],
    group: '行政诉讼',
    columns,
  },
  { key: 'litigationAfterReconsideration', official: '复议后起诉', group: '行政诉讼', columns },
] as const satisfies readonly FormRow[];

/** Table IV, the same in both editions: three groups of five cells, which the form prints side by side in one line. */
export const disputeTable = {
  key: 'table4',
  section: 'disputes',
  rows,
  headers: [{ official: '行政诉讼' }, ...columns],
} as const satisfies FormTable;

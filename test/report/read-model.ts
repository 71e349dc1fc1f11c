import type { Block } from '../../core/blocks/block.ts';
import type { TableKey } from '../../core/forms/form.ts';
import { readReport } from '../../core/report/read-report.ts';
import type { Cell, Report } from '../../core/report/report.ts';
import { page } from './build-blocks.ts';

const headings = {
  table2: '二、主动公开政府信息情况',
  table3: '三、收到和处理政府信息公开申请情况',
  table4: '四、政府信息公开行政复议、行政诉讼情况',
} as const;

/** A report of 2023 around one table, read. */
export function readWith(key: TableKey, ...blocks: readonly (Block | string)[]): Report {
  const document = page(
    '青岚县2023年政府信息公开工作年度报告',
    '一、总体情况',
    '全年工作平稳。',
    headings[key],
    ...blocks,
    '六、其他需要报告的事项',
    '没有其他事项。',
  );
  const report = readReport(document).value;
  if (report === undefined) throw new Error('no report found');
  return report;
}

/** A cell as short text: its digits, its mark, `blank`, `unreadable` or `missing`. */
export function show({ state, decimal, raw }: Cell): string {
  if (state === 'number') return decimal ?? '';
  return state === 'mark' ? raw : state;
}

/** The cells of a row, or of all rows, as short texts. */
export function shown(report: Report, key: TableKey, row = ''): readonly string[] {
  const cells = [...report.tables[key].cells].filter(([address]) =>
    address.startsWith(row === '' ? '' : `${row}.`),
  );
  return cells.map(([, cell]) => show(cell));
}

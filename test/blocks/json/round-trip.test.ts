import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBlocks } from '../../../core/blocks/read-blocks.ts';
import { forms } from '../../../core/forms/editions.ts';
import { type TableKey, tableKeys } from '../../../core/forms/form.ts';
import { readCell } from '../../../core/report/read-cell.ts';
import { readReport } from '../../../core/report/read-report.ts';
import type { Report } from '../../../core/report/report.ts';
import { show } from '../../report/read-model.ts';
import { compareReport } from '../../round-trip/compare-report.ts';
import { type ReportModel, reportModels } from '../../round-trip/report-model.ts';
import { assertBlocks } from '../assert-blocks.ts';
import { bytesOf } from '../read-sample.ts';
import { left, writeReportJson } from './write-report-json.ts';

const fileOf = (text: string) => ({ name: 'report.json', bytes: bytesOf(text) });

/** The model with another text in some cells, chosen by chance. */
const withTexts = (
  model: ReportModel,
  texts: fc.Arbitrary<string>,
  share: number,
): fc.Arbitrary<ReportModel> =>
  fc
    .record(
      Object.fromEntries(
        tableKeys.map((key) => [
          key,
          fc.record(
            Object.fromEntries(
              Object.entries(model.tables[key]).map(([address, text]) => [
                address,
                fc.oneof({ weight: 1, arbitrary: texts }, { weight: share, arbitrary: fc.constant(text) }),
              ]),
            ),
          ),
        ]),
      ) as Record<TableKey, fc.Arbitrary<Record<string, string>>>,
    )
    .map((tables) => ({ ...model, tables }));

const models = reportModels(Number.MAX_SAFE_INTEGER);

describe('a report typed in as JSON', () => {
  test('every cell and figure is that of the file, and the editions are', async () => {
    await fc.assert(
      fc.asyncProperty(models, async (model) => {
        const { doubtful, wrong } = await compareReport(fileOf(writeReportJson(model)), model);
        expect({ wrong, doubtful }).toEqual({ wrong: [], doubtful: [] });
      }),
      { numRuns: 100 },
    );
  });

  test.each([1, 3, 40])(
    'a cell that is left out is missing, and its neighbours stay (1 to %d)',
    async (share) => {
      const some = models.chain((model) => withTexts(model, fc.constant(left), share));
      await fc.assert(
        fc.asyncProperty(some, async (model) => {
          const { wrong, doubtful } = await compareReport(fileOf(writeReportJson(model)), model);
          expect({ wrong, doubtful }).toEqual({ wrong: [], doubtful: [] });
        }),
        { numRuns: 60 },
      );
    },
  );
});

const labels = (['f2021', 'f2019'] as const).flatMap((edition) =>
  tableKeys.flatMap((key) => [
    ...forms[edition][key].rows.map(({ official }) => official),
    ...forms[edition][key].headers.map(({ official }) => official),
  ]),
);

const odd = fc.oneof(
  fc.constantFrom('一、总体情况', '见附件'.repeat(60), '三、收到和处理政府信息公开申请情况'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(...labels),
  fc.constantFrom(
    '12 3',
    '3件',
    '１２',
    '1,234',
    '①',
    '见附件',
    '其中：3',
    '一、3',
    '3\n4',
    '规章 1 2 3',
    '合计',
    '12.50元',
  ),
);

/** Cells that say anything else than the file has written there. */
function misread(report: Report, { editions, tables }: ReportModel): readonly string[] {
  return tableKeys.flatMap((key) =>
    forms[editions[key]][key].rows.flatMap((row) =>
      row.columns.flatMap((column) => {
        const address = `${row.key}.${column.key}`;
        const cell = report.tables[key].cells.get(address);
        const right = show(readCell(tables[key][address] ?? '', column, {}));
        const found = cell ? show(cell) : 'no cell';
        return found === right ? [] : [`${key}.${address}: ${right}, but ${found}`];
      }),
    ),
  );
}

test('whatever is written in the cells, it is read as just that', async () => {
  const some = models.chain((model) => withTexts(model, odd, 4));
  await fc.assert(
    fc.asyncProperty(some, async (model) => {
      const { value } = await readBlocks(fileOf(writeReportJson(model)));
      const document = value.document;
      expect(document ? assertBlocks(document) : ['no document']).toEqual([]);
      const report = document && readReport(document).value;
      expect(report ? misread(report, model) : []).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

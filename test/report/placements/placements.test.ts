import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forms } from '../../../core/forms/editions.ts';
import type { FormEdition, FormRow, TableKey } from '../../../core/forms/form.ts';
import { check } from '../../../core/index.ts';
import type { Problem } from '../../../core/problem.ts';
import { readReport } from '../../../core/report/read-report.ts';
import type { Report } from '../../../core/report/report.ts';
import { readRuleset } from '../../../lambda/read-ruleset.ts';
import { bytesOf } from '../../blocks/read-sample.ts';
import { rulesFolder } from '../../support/report-files.ts';
import { page } from '../build-blocks.ts';
import { readDocument } from '../read-document.ts';
import { shown } from '../read-model.ts';
import { aModel, linesOf, type Model, writeTable } from '../write-model.ts';
import { official, pipedRows, title, writeReport } from '../write-report.ts';
import { changedModels, holds, soundModels } from './sums-of-table3.ts';

const rowsOf = (edition: FormEdition, key: TableKey): readonly FormRow[] => forms[edition][key].rows;

interface Read {
  readonly report: Report;
  readonly inferences: readonly Problem[];
}

const inferencesIn = (problems: readonly Problem[]) =>
  problems.filter(({ code }) => code === 'placement-inferred');

/** A report around table III of which every blank cell vanished. */
function readVanished(edition: FormEdition, model: Model): Read {
  const { value, problems } = readReport(
    page(
      title,
      official.overview,
      '全年工作平稳。',
      official.requests,
      writeTable(edition, 'table3', model, 'vanishing'),
    ),
  );
  if (value === undefined) throw new Error('no report found');
  return { report: value, inferences: inferencesIn(problems) };
}

/** The figures and marks of a row with their columns, as an inference says it. */
function truth(edition: FormEdition, model: Model, key: string): string {
  const row = rowsOf(edition, 'table3').find((each) => each.key === key);
  const filled = (row?.columns ?? []).filter((column) => model[`${key}.${column.key}`] !== '');
  return filled.map((column) => `${column.official} ${model[`${key}.${column.key}`]}`).join('，');
}

/** Inferences that are not what the model has. */
const wrongOnes = (edition: FormEdition, model: Model, { inferences }: Read) =>
  inferences
    .map(({ data }) => [data?.['row'], data?.['placement'], truth(edition, model, String(data?.['row']))])
    .filter(([, inferred, right]) => inferred !== right);

/** Cells of rows with an inference that are anything but missing. */
const filledByInference = ({ report, inferences }: Read) =>
  inferences.flatMap(({ data }) =>
    shown(report, 'table3', String(data?.['row'])).filter((cell) => cell !== 'missing'),
  );

describe('the only placement that the sums allow', () => {
  test.each(['f2021', 'f2019'] as const)('of %s is the true one, as long as the sums hold', (edition) => {
    const counts = { models: 0, stated: 0, rows: 0 };
    fc.assert(
      fc.property(soundModels(edition), (model) => {
        expect(holds(edition, model)).toBe(true);
        const read = readVanished(edition, model);
        expect(wrongOnes(edition, model, read)).toEqual([]);
        expect(filledByInference(read)).toEqual([]);
        counts.models += 1;
        counts.stated += Number(read.inferences.length > 0);
        counts.rows += read.inferences.length;
      }),
      { numRuns: 1_000, seed: 20_231_231 },
    );
    // Seldom, but not never: an inference that is never stated would prove nothing here.
    expect(counts.stated).toBeGreaterThan(counts.models / 200);
    expect(counts.stated).toBeLessThan(counts.models / 2);
  });

  test('of a table whose sums do not hold is stated only where they would', () => {
    fc.assert(
      fc.property(changedModels('f2021'), (model) => {
        const read = readVanished('f2021', model);
        expect(holds('f2021', model) ? wrongOnes('f2021', model, read) : []).toEqual([]);
        expect(filledByInference(read)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  const layouts: Readonly<Record<string, (lines: readonly (readonly string[])[]) => readonly string[]>> = {
    'one cell a line': (lines) => lines.flat().filter((text) => text !== ''),
    'figures parted by blanks': (lines) => lines.map((line) => line.filter((text) => text !== '').join(' ')),
    'ragged pipes': (lines) => lines.map((line) => `${line.filter((text) => text !== '').join(' | ')} |||||`),
  };

  test.each(Object.entries(layouts))('in text: %s', (_, write) => {
    fc.assert(
      fc.property(soundModels('f2021'), (model) => {
        const requests = write(linesOf('f2021', 'table3', model));
        const { value, problems } = readDocument(writeReport({ bodies: { requests } }));
        if (value === undefined) throw new Error('no report found');
        const read = { report: value, inferences: inferencesIn(problems) };
        expect(wrongOnes('f2021', model, read)).toEqual([]);
        expect(filledByInference(read)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

const columns = [
  'naturalPerson',
  'company',
  'research',
  'publicWelfare',
  'legalService',
  'otherApplicant',
  'total',
];

/** One row of table III as it is written, in the order of its columns. */
const row = (key: string, ...texts: readonly string[]): Model =>
  Object.fromEntries(columns.map((column, at) => [`${key}.${column}`, texts[at] ?? '']));

/** Three requests of natural persons and two of companies; the rows of results show their zeros as blanks. */
const sound: Model = {
  ...aModel('f2021', 'table3'),
  ...row('received', '3', '2', '0', '0', '0', '0', '5'),
  ...row('granted', '3', '', '', '', '', '', '3'),
  ...row('unavailableNotHeld', '', '2', '', '', '', '', '2'),
  ...row('refusedThirdParty'),
  ...row('handled', '3', '2', '0', '0', '0', '0', '5'),
};

const said = (model: Model) =>
  readVanished('f2021', model).inferences.map(({ data }) => `${data?.['row']}: ${data?.['placement']}`);

describe('a row with an inference', () => {
  test('is missing to every rule, and the reader is told that it is no reading', async () => {
    const ruleset = await readRuleset(rulesFolder);
    const requests = linesOf('f2021', 'table3', sound).map((line) =>
      line.filter((text) => text !== '').join(' '),
    );
    const bytes = bytesOf(writeReport({ bodies: { requests, disputes: pipedRows('table4') } }));
    const { result } = await check({ name: 'report.txt', bytes }, ruleset);
    const outcome = (rule: string, of: string) =>
      result.outcomes.find(({ code, item }) => code === rule && item === of);
    expect(outcome('T3-001', 'granted')).toMatchObject({ outcome: 'cannot-tell', reason: 'missing' });
    expect(outcome('T3-002', 'naturalPerson')).toMatchObject({ outcome: 'cannot-tell', reason: 'missing' });
    expect(result.report.tables['table3']?.cells['granted.total']).toEqual({ state: 'missing', raw: '' });
    const [{ message, fatal } = { message: { zh: '', en: '' }, fatal: true }] = result.problems.filter(
      ({ code }) => code === 'placement-inferred',
    );
    expect([result.verdict, fatal]).toEqual(['undetermined', false]);
    for (const words of ['自然人 3，总计 3', '不是读数', '原文件']) expect(message.zh).toContain(words);
    for (const words of ['no reading', 'Only one placement', 'original file'])
      expect(message.en).toContain(words);
  });
});

describe('what is said of a row', () => {
  test('the columns of its figures, and every way to place them is kept', () => {
    expect(said(sound)).toEqual(['granted: 自然人 3，总计 3', 'unavailableNotHeld: 商业企业 2，总计 2']);
    const { candidates = [] } = readVanished('f2021', sound).report.tables.table3;
    expect(
      candidates.map(({ positions, figures, placements }) => [
        positions[0]?.address,
        figures.map(({ decimal }) => decimal),
        placements.length,
      ]),
    ).toEqual([
      ['granted.naturalPerson', ['3', '3'], 21],
      ['refusedThirdParty.naturalPerson', [], 1],
      ['unavailableNotHeld.naturalPerson', ['2', '2'], 21],
    ]);
  });

  test.each<[string, Model]>([
    ['rows that may stand one for the other', row('handled', '3', '2', '', '', '', '', '5')],
    ['a sum that does not hold anywhere in the table', row('carriedOut', '0', '0', '1', '0', '0', '0', '0')],
    ['a total that is not the sum of its row', row('granted', '3', '', '', '', '', '', '4')],
    ['a zero that may stand in any column', row('granted', '3', '', '0', '', '', '', '3')],
  ])('nothing: %s', (_, change) => {
    const both = { ...row('received', '3', '2', '', '', '', '', '5'), ...change };
    expect(said({ ...sound, ...(change['handled.total'] === '5' ? both : change) })).toEqual([]);
  });

  test('nothing where figures stand that are of no row', () => {
    const texts = linesOf('f2021', 'table3', sound).flat();
    const at = texts.indexOf('1.本机关不掌握相关政府信息');
    const requests = texts.toSpliced(at, 1, '某种其他原因').filter((text) => text !== '');
    const { value, problems } = readDocument(writeReport({ bodies: { requests } }));
    expect(inferencesIn(problems)).toEqual([]);
    expect(value?.tables.table3.candidates).toBeUndefined();
  });

  test('a cell that cannot be read leaves out the sums it belongs to, and no more', () => {
    expect(said({ ...sound, ...row('carriedIn', '0', '0', '0', '0', '0', 'O', '0') })).toHaveLength(2);
    expect(said({ ...sound, ...row('handled', '3', 'O', '0', '0', '0', '0', '5') })).toHaveLength(2);
    expect(said({ ...sound, ...row('handled', 'O', 'O', '0', '0', '0', '0', '5') })).toEqual([]);
  });

  test('nothing of table II, whose figures have no sums', () => {
    const model = { ...aModel('f2021', 'table2'), 'regulations.repealed': '' };
    const block = writeTable('f2021', 'table2', model, 'vanishing');
    const { value, problems } = readReport(
      page(title, official.overview, '全年工作平稳。', official.proactive, block),
    );
    expect(value?.tables.table2.candidates?.map(({ placements }) => placements.length)).toEqual([3]);
    expect(inferencesIn(problems)).toEqual([]);
  });

  test('table IV keeps its ways, of its one line or of each group', () => {
    const model = {
      ...aModel('f2021', 'table4'),
      'reconsideration.upheld': '',
      'directLitigation.other': '',
    };
    const block = writeTable('f2021', 'table4', model, 'vanishing');
    const { value } = readReport(page(title, official.overview, '全年工作平稳。', official.disputes, block));
    const [line] = value?.tables.table4.candidates ?? [];
    expect([line?.figures.length, line?.placements.length]).toEqual([13, 105]);
  });
});

import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Edits } from '../../core/cases/index.ts';
import {
  type CheckResult,
  check,
  checkResult,
  plain,
  type Ruleset,
  renderers,
  type SourceFile,
} from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { writeZip } from '../support/write-zip.ts';
import { checkAgainst, earlier, now, utf8 } from './against.ts';

const odd: Edits = {
  cells: {
    'table3.carriedOut.naturalPerson': '5',
    'table3.carriedOut.total': '5',
    'table3.carriedIn.naturalPerson': '6',
    'table3.carriedIn.total': '6',
  },
};

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(join(__dirname, '../../rules'));
});

const against = (...files: readonly SourceFile[]): Promise<CheckResult> => checkAgainst(files, ruleset);

const resultOf = async (file: SourceFile): Promise<CheckResult> => (await check(file, ruleset)).result;

const totals = ({ findings }: CheckResult) =>
  findings.find(({ code, item }) => code === 'T3-004' && item === 'total');

const proofs = (result: CheckResult) =>
  totals(result)?.evidence.map(({ value, document, place }) => ({ value, document, place }));

describe('a finding on two years', () => {
  test('shows the figure and the place of both, and names the other document', async () => {
    const result = await against(earlier('before.html', odd));
    expect(proofs(result)).toEqual([
      { value: 2, document: undefined, place: expect.objectContaining({ table: 2, row: 5, column: 10 }) },
      {
        value: 5,
        document: 'before.html',
        place: expect.objectContaining({ table: 2, row: 28, column: 10, line: expect.any(Number) }),
      },
    ]);
    expect(totals(result)).toMatchObject({ formula: '5 ≠ 2', expected: 5, actual: 2, difference: -3 });
    expect(checkResult.parse(result)).toEqual(result);
  });

  test.each(['pretty', 'markdown'] as const)('names it in %s', async (format) => {
    const text = renderers[format].render(await against(earlier('before.html', odd)), plain);
    expect(text).toMatch(/2022年报告 表三 四、结转下年度继续办理 · 总计：5（before\\?\.html，文中第2个表格/);
  });

  test('is in the result under the same fingerprint whatever the other document is called', async () => {
    const [one, other] = [
      await against(earlier('before.html', odd)),
      await against(earlier('x/y.html', odd)),
    ];
    expect(totals(one)?.fingerprint).toBe(totals(other)?.fingerprint);
  });
});

/** Rules on prose have none to compare in an earlier result. */
const isOnFigures = ({ code }: { readonly code: string }): boolean => !/^NAR-00[45]$/.test(code);

describe('an earlier result', () => {
  const before = earlier('before.html', odd);
  const asFile = (name: string, text: string): SourceFile => ({ name, bytes: utf8(text) });

  test.each([
    ['alone', (result: CheckResult) => JSON.stringify(result), '/report'],
    ['as it is printed', (result: CheckResult) => renderers.json.render(result), '/report'],
    ['in a list', (result: CheckResult) => JSON.stringify([{}, result]), '/1/report'],
    ['one a line', (result: CheckResult) => `{}\n${JSON.stringify(result)}\n`, '/report'],
  ])('%s gives the same findings as the document, with its own place', async (_how, write, pointer) => {
    const file = asFile('before.json', write(await resultOf(before)));
    const [result, ofDocument] = [await against(file), await against(before)];
    expect(result.outcomes.filter(isOnFigures)).toEqual(ofDocument.outcomes.filter(isOnFigures));
    expect(result.findings.map(({ message }) => message)).toEqual(
      ofDocument.findings.map(({ message }) => message),
    );
    expect(proofs(result)?.[1]).toMatchObject({
      value: 5,
      document: 'before.json',
      place: { path: `${pointer}/tables/table3/cells/carriedOut.total` },
    });
  });

  test('holds no prose, so that nothing is asked of it', async () => {
    const file = asFile('before.json', JSON.stringify(await resultOf(before)));
    const ofProse = (await against(file)).outcomes.filter((outcome) => !isOnFigures(outcome));
    expect(ofProse.map(({ code, outcome, reason }) => [code, outcome, reason])).toEqual([
      ['NAR-004', 'not-applicable', 'not-supplied'],
      ['NAR-005', 'not-applicable', 'not-supplied'],
    ]);
  });

  test('beside its document counts once', async () => {
    const file = asFile('before.json', JSON.stringify(await resultOf(before)));
    const result = await against(file, before);
    expect(result.problems).toEqual([]);
    expect(result.inputs?.previous).toMatchObject({ offered: 2, used: { name: 'before.html' } });
  });

  test('with blank, unreadable and lost cells keeps them apart', async () => {
    const states = earlier('before.html', {
      cells: {
        'table2.licensing.decisions': '若干',
        'table2.penalties.decisions': '',
        'table2.coercion.decisions': '/',
      },
    });
    const file = asFile('before.json', JSON.stringify(await resultOf(states)));
    expect((await against(file)).outcomes.filter(isOnFigures)).toEqual(
      (await against(states)).outcomes.filter(isOnFigures),
    );
  });

  test.each([
    ['other JSON', '{"name":"gongkai-audit","list":[1,2,3]}'],
    ['half a result', '{"schemaVersion":"1.0","engine":{"name":"gongkai-audit"'],
    ['a result of another shape', '{"schemaVersion":"9.0","engine":{"name":"gongkai-audit"}}'],
  ])('%s is named as something that was given, and gives nothing', async (_what, text) => {
    const result = await against(asFile('other.json', text));
    expect(result.problems.map(({ code, message }) => [code, message.zh.includes('other.json')])).toEqual([
      ['previous-not-found', true],
    ]);
    expect(result.inputs?.previous).toMatchObject({ offered: 1, used: null });
  });
});

describe('what was given', () => {
  const sound = earlier('before.html');

  test('is recorded: how much, its digest, and the one that was used', async () => {
    const { inputs } = await against(sound, earlier('older.html', { year: 2021 }));
    expect(inputs).toEqual({
      previous: {
        offered: 2,
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        used: {
          name: 'before.html',
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          agency: '云溪区水务局',
          year: 2022,
        },
      },
    });
  });

  test('gives the same result in any order, and another digest when it differs', async () => {
    const older = earlier('older.html', { year: 2021 });
    const [one, other, fewer] = [
      await against(sound, older),
      await against(older, sound),
      await against(sound),
    ];
    expect(other).toEqual(one);
    expect(fewer.inputs?.previous?.digest).not.toBe(one.inputs?.previous?.digest);
    expect(fewer.outcomes).toEqual(one.outcomes);
  });

  test('is nothing: the result has no word of it', async () => {
    expect(await resultOf(now)).not.toHaveProperty('inputs');
  });

  test('is an empty set: every rule that needs it says so', async () => {
    const result = await against();
    const ofYears = result.outcomes.filter(({ reason }) => reason === 'previous-not-found');
    expect(new Set(ofYears.map(({ code }) => code))).toEqual(
      new Set(['NAR-004', 'NAR-005', 'T2-003', 'T2-010', 'T3-004', 'T3-015', 'T4-007', 'T4-011', 'T4-012']),
    );
    expect(result.verdict).toBe('compliant');
  });

  test('is an archive: each document in it counts', async () => {
    const archive = writeZip([
      { name: 'a/2021.html', bytes: earlier('', { year: 2021 }).bytes },
      { name: 'a/2022.html', bytes: sound.bytes },
      { name: 'a/empty.html', bytes: '' },
    ]);
    const { inputs, problems } = await against({ name: 'all.zip', bytes: archive });
    expect(inputs?.previous).toMatchObject({ offered: 3, used: { name: 'all.zip/a/2022.html' } });
    expect(problems).toEqual([]);
  });

  test('is no report at all', async () => {
    const result = await against({ name: 'note.txt', bytes: utf8('买菜清单') });
    expect(result.problems.map(({ message }) => message.zh)).toEqual([expect.stringContaining('note.txt')]);
  });
});

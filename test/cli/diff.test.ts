import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import { applyEdits, baseReports, earlierReports, writeReport } from '../../core/cases/index.ts';
import { aConsole } from './a-console.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-diff-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function gongkai(...argv: string[]) {
  const console = aConsole();
  const code = await run(argv, console);
  return { code, out: console.out(), err: console.err() };
}

const check = (report: string, result: string, ...more: string[]) =>
  gongkai('check', at(report), '--format', 'json', '--out', at(result), ...more);

interface Told {
  readonly kind: string;
  readonly code: string;
  readonly causes: readonly string[];
}

async function differences(before: string, after: string): Promise<readonly Told[]> {
  const { out } = await gongkai('diff', at(before), at(after), '--format', 'json');
  return JSON.parse(out).pairs[0].differences.map(({ kind, code, causes }: Told) => ({ kind, code, causes }));
}

beforeAll(async () => {
  writeFileSync(at('year-before.html'), writeReport(earlierReports.f2021));
  writeFileSync(at('sound.html'), writeReport(baseReports.f2021));
  writeFileSync(
    at('wrong.html'),
    writeReport(applyEdits(baseReports.f2021, { cells: { 'table3.granted.total': '99' } })),
  );
  await check('sound.html', 'sound.json');
  await check('wrong.html', 'wrong.json');
  await check('sound.html', 'compared.json', '--previous', at('year-before.html'));
  for (const side of ['before', 'after']) mkdirSync(at(side));
  for (const name of ['before/sound.json', 'after/sound.json'])
    writeFileSync(at(name), readFileSync(at('sound.json')));
  writeFileSync(at('after/wrong.json'), readFileSync(at('wrong.json')));
});

test('a result and itself: no difference, exit code 0', async () => {
  const { code, out } = await gongkai('diff', at('sound.json'), at('sound.json'));
  expect(code).toBe(0);
  expect(out).toContain('没有差异');
});

describe('another document', () => {
  test('says what appeared and that the document is the cause, exit code 1', async () => {
    const { code, out, err } = await gongkai('diff', at('sound.json'), at('wrong.json'));
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('可能的原因：文件');
    expect(out).toMatch(/\+ 新出现 错误 T3-001 \[granted\].*（文件）\n.*\n {6}通过 → 不通过/);
    expect(out).toContain('结论：合规 compliant → 不合规 non-compliant');
    expect(out).toMatch(/读取：tables\.table3\.cells\.granted\.total\.value \d+ → 99/);
  });

  test('the other way round vanishes', async () => {
    const { out } = await gongkai('diff', at('wrong.json'), at('sound.json'), '--lang', 'en');
    expect(out).toMatch(/- vanished error T3-001 \[granted\].*\(document\)/);
  });
});

test('the year before, where nobody gave it on the other side, is an input', async () => {
  const told = await differences('sound.json', 'compared.json');
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told.flatMap(({ causes }) => causes))).toEqual(new Set(['inputs']));
});

test('a rule of another severity is the cause where the document is the same', async () => {
  const own = at('rules');
  mkdirSync(join(own, 'table-3'), { recursive: true });
  const rule = JSON.parse(
    readFileSync(join(__dirname, '../../rules/table-3/applicants-add-up-to-total.json'), 'utf8'),
  );
  writeFileSync(
    join(own, 'table-3/applicants-add-up-to-total.json'),
    JSON.stringify({ ...rule, severity: 'warning', severityCases: undefined }),
  );
  await check('wrong.html', 'milder.json', '--rules', own);
  expect(await differences('wrong.json', 'milder.json')).toEqual([
    { kind: 'changed', code: 'T3-001', causes: ['rule'] },
  ]);
});

describe('folders', () => {
  test('are paired by the name of the document, and what one side lacks is told', async () => {
    const { code, out } = await gongkai('diff', at('before'), at('after'), '--format', 'json');
    const { pairs, onlyBefore, onlyAfter } = JSON.parse(out);
    expect(code).toBe(1);
    expect({ pairs: pairs.length, onlyBefore, onlyAfter }).toEqual({
      pairs: 1,
      onlyBefore: [],
      onlyAfter: [at('wrong.html')],
    });
  });

  test('and what many results of one file are', async () => {
    await gongkai('check', at('sound.html'), at('wrong.html'), '-f', 'ndjson', '-o', at('both.ndjson'));
    await gongkai('check', at('sound.html'), at('wrong.html'), '-f', 'json', '-o', at('both.json'));
    expect((await gongkai('diff', at('both.ndjson'), at('both.json'))).code).toBe(0);
    expect((await gongkai('diff', at('after'), at('both.json'))).code).toBe(0);
  });
});

describe('refused, with its name', () => {
  beforeAll(() => {
    writeFileSync(at('other.json'), '{"schemaVersion":"1.0"}');
    writeFileSync(at('broken.json'), '{"schemaVersion":');
    writeFileSync(at('none.json'), '[]');
    const changed = readFileSync(at('sound.json'), 'utf8').replace('"verdict"', '"verdikt"');
    writeFileSync(at('misspelt.json'), changed);
    writeFileSync(
      at('half.ndjson'),
      `${JSON.stringify(JSON.parse(readFileSync(at('sound.json'), 'utf8')))}\nno\n`,
    );
    const twice = JSON.parse(readFileSync(at('sound.json'), 'utf8'));
    writeFileSync(at('twice.json'), JSON.stringify([twice, twice]));
  });

  test.each([
    ['a report', 'sound.html', 'sound.html: no JSON: Unexpected token'],
    ['other JSON', 'other.json', 'other.json $.engine: missing: object'],
    ['broken JSON', 'broken.json', 'broken.json: no JSON: Unexpected end of JSON input'],
    ['a list of nothing', 'none.json', 'none.json: no result in it'],
    ['a misspelt member', 'misspelt.json', 'unknown key "verdikt", did you mean "verdict"?'],
    ['a line that is no result', 'half.ndjson', 'half.ndjson line 2: no JSON'],
    ['two results of one document', 'twice.json', 'sound.html: 2 results'],
  ])('%s', async (_what, name, said) => {
    const { code, out, err } = await gongkai('diff', at('sound.json'), at(name));
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(said);
  });
});

describe('wrong usage', () => {
  test.each([
    ['one operand', ['sound.json'], []],
    ['three operands', ['sound.json', 'sound.json', 'sound.json'], []],
    ['a file that is not there', ['sound.json', 'nowhere.json'], []],
    ['a format of other commands', ['sound.json', 'sound.json'], ['--format', 'markdown']],
  ])('%s', async (_what, names, more) => {
    const { code, out, err } = await gongkai('diff', ...names.map(at), ...more);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { rulesFolder, samplesFolder } from '../support/report-files.ts';
import { aConsole } from './a-console.ts';

const sample = (name: string) => join(samplesFolder, name);
const sound = sample('2023/xinglan-district-sound.html');
const faulty = sample('2024/linxi-education-bureau-arithmetic.md');
const pictures = sample('2024/yinxing-archives-pictures.html');
const warned = sample('2023/wangchuan-township-regulations.txt');

const folder = mkdtempSync(join(tmpdir(), 'gongkai-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function gongkai(...argv: string[]) {
  const console = aConsole();
  const code = await run(argv, console);
  return { code, out: console.out(), err: console.err() };
}

describe('exit code', () => {
  test.each([
    ['compliant', [sound], 0],
    ['non-compliant', [faulty], 1],
    ['undetermined', [pictures], 2],
    ['the worst of several: non-compliant before undetermined', [sound, pictures, faulty], 1],
    ['undetermined before compliant', [sound, pictures], 2],
    ['warnings are no failure', [warned], 0],
    ['unless asked for', [warned, '--fail-on', 'warning'], 1],
    ['published in time', [sound, '--published', '2024-03-31'], 0],
    ['published late', [sound, '--published', '2024-04-01'], 1],
    ['never', [faulty, '--fail-on', 'never'], 0],
  ])('%s', async (_what, operands, code) => {
    expect((await gongkai('check', ...operands)).code).toBe(code);
  });
});

describe('wrong usage is one line and exit code 3', () => {
  test.each([
    ['no command', []],
    ['unknown command', ['chekc']],
    ['a command that is only a word of the language', ['toString']],
    ['a name with a line break', ['check', 'no\nsuch\nfile']],
    ['an option without its value', ['check', sound, '--out']],
    ['an option in place of a value', ['check', '--out', '--lang', sound]],
    ['a bucket without a name', ['check', 's3:///reports/']],
    ['unknown verb', ['rules', 'invent']],
    ['nothing to check', ['check']],
    ['no such file', ['check', 'no/such/file.html']],
    ['a glob that matches nothing', ['check', join(folder, '*.nothing')]],
    ['unknown option', ['check', sound, '--colour']],
    ['unknown format', ['check', sound, '--format', 'pdf']],
    ['jobs that are no number', ['check', sound, '--jobs', 'many']],
    ['no jobs at all', ['check', sound, '--jobs', '0']],
    ['a day that is none', ['check', sound, '--published', '2024-02-30']],
    ['a day in other words', ['check', sound, '--published', '2024年1月25日']],
    ['one day for several files', ['check', sound, faulty, '--published', '2024-01-25']],
    ['unknown rule', ['rules', 'explain', 'T9-999']],
    ['rules folder that is not there', ['check', sound, '--rules', join(folder, 'none')]],
  ])('%s', async (_what, argv) => {
    const { code, out, err } = await gongkai(...argv);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('results', () => {
  test('one input gives one object, several an array in the order of the inputs', async () => {
    const one = JSON.parse((await gongkai('check', sound, '--format', 'json')).out);
    expect(one.verdict).toBe('compliant');
    const many = JSON.parse((await gongkai('check', faulty, sound, '--format', 'json')).out);
    expect(many.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['non-compliant', 'compliant']);
  });

  test('a folder means every file below it; with a README among them, it is a result too', async () => {
    const { out, code } = await gongkai('check', samplesFolder, '--format', 'ndjson');
    const entries = readdirSync(samplesFolder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const names = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source.name);
    expect(names).toHaveLength(files.length);
    expect(names).toEqual([...names].sort());
    expect(code).toBe(1);
  });

  test('worker threads give the same bytes', async () => {
    const operands = ['check', samplesFolder, '--format', 'ndjson'];
    const alone = await gongkai(...operands, '--jobs', '1');
    const together = await gongkai(...operands, '--jobs', '2');
    expect(together).toEqual(alone);
  });

  test('a glob finds files', async () => {
    const { out } = await gongkai('check', join(samplesFolder, '2023', '*.txt'), '--format', 'ndjson');
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });

  test('a bad file is a result beside the others', async () => {
    const bad = join(folder, 'bad.html');
    writeFileSync(bad, '');
    const { out, code } = await gongkai('check', bad, sound, '--format', 'json');
    const verdicts = JSON.parse(out).map(({ verdict }: { verdict: string }) => verdict);
    expect({ verdicts, code }).toEqual({ verdicts: ['undetermined', 'compliant'], code: 2 });
  });

  test('--out writes the file whole and leaves nothing else behind', async () => {
    const target = join(folder, 'out');
    const path = `${target}.json`;
    const { out } = await gongkai('check', sound, '--format', 'json', '--out', path);
    expect(out).toBe('');
    expect(JSON.parse(readFileSync(path, 'utf8')).verdict).toBe('compliant');
    expect(readdirSync(folder).filter((name) => name.startsWith('out'))).toEqual(['out.json']);
  });

  test('a bar of the progress only on a terminal, which is left as it was', async () => {
    const terminal = aConsole(true);
    await run(['check', sound, faulty, '--format', 'ndjson'], terminal);
    expect(terminal.err()).toContain('0/2');
    expect(terminal.err()).not.toContain('\u001b[?');
    expect(terminal.out().trimEnd().split('\n')).toHaveLength(2);
    expect((await gongkai('check', sound, faulty)).err).toBe('');
  });

  test('colour only on a terminal', async () => {
    const terminal = aConsole(true);
    await run(['check', sound], terminal);
    expect(terminal.out()).toContain('\u001b[');
    expect((await gongkai('check', sound)).out).not.toContain('\u001b[');
  });
});

describe('rules', () => {
  test('list has one line a rule, in the order of the codes', async () => {
    const { out } = await gongkai('rules', 'list');
    const codes = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(codes).toHaveLength((await readRuleset(rulesFolder)).rules.length);
    expect(codes).toEqual([...codes].sort());
  });

  test.each(['T3-001', 't3-001'])('explain knows %s', async (name) => {
    const { out, code } = await gongkai('rules', 'explain', name);
    expect(code).toBe(0);
    expect(out).toContain('T3-001');
    expect(out).toContain('依据 basis: 国办公开办函〔2021〕30号');
  });

  test('explain says for which report years a requirement binds', async () => {
    expect((await gongkai('rules', 'explain', 'FEE-001')).out).toContain('适用年度 in force: 2021–\n');
    expect((await gongkai('rules', 'explain', 'T3-001')).out).not.toContain('适用年度');
  });

  test('lint says which file of a folder is wrong, and where', async () => {
    const { code, err } = await gongkai('rules', 'lint', join(__dirname, 'broken-rules'));
    expect(code).toBe(3);
    expect(err).toContain('structure/broken.json');
  });

  test('lint passes our own', async () => {
    expect((await gongkai('rules', 'lint')).code).toBe(0);
  });
});

test('help and version go to stdout', async () => {
  expect((await gongkai('--help')).out).toContain('gongkai check');
  expect((await gongkai('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { check, type Ruleset } from '../../core/index.ts';
import { cellDamage, textDamage } from '../../core/report/text-damage.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { bytesOf } from '../blocks/read-sample.ts';
import { rulesFolder, samplesFolder } from '../support/report-files.ts';
import { grid } from './build-blocks.ts';
import { codesOf, readDocument, reportOf } from './read-document.ts';
import { readWith, shown } from './read-model.ts';
import { aModel, spannedRowsOf } from './write-model.ts';
import { pipedRows, prose, writeReport } from './write-report.ts';

const utf8 = new TextEncoder();
/** UTF-8 bytes read in another encoding. */
const misread = (text: string, as: string) => new TextDecoder(as).decode(utf8.encode(text));

const sentence = '（一）主动公开。全年公开各类信息，回应群众关切。';

describe('damage in a line of text', () => {
  test.each([
    ['the replacement sign', '全年收到申请\ufffd2件。'],
    ['the replacement sign of another encoding', '全年收到申请锟斤拷2件。'],
    ['O for 0', '2O23年，全年公开信息若干条。'],
    ['l for 1', '收到申请l2件。'],
    ['〇 amid digits', '截至2〇23年底。'],
    ['曰 for 日', '统计期限至12月31曰。'],
  ])('%s', (_, line) => {
    expect(textDamage(line)).toMatchObject({ isGarbled: false });
  });

  test.each([
    ['UTF-8 read as GBK', misread(sentence, 'gb18030')],
    ['UTF-8 read as Western text', misread(sentence, 'windows-1252')],
    ['the same twice over', misread(misread(sentence, 'windows-1252'), 'windows-1252')],
    ['GBK read as Western text', 'Õþ¸®ÐÅÏ¢¹«¿ª¹¤×÷Äê¶È±¨¸æ'],
    ['ideographs replaced', sentence.replace(/\p{Script=Han}/gu, '?')],
    ['ideographs lost', sentence.replace(/\p{Script=Han}/gu, '\ufffd')],
  ])('%s is garbled', (_, line) => {
    expect(textDamage(line)).toMatchObject({ isGarbled: true });
  });

  test.each([
    sentence,
    '淇县、浏阳和沭阳三地。',
    '浏览',
    '二〇二三年，公开信息5条。',
    '二〇二三年十二月三十一日',
    '推广O2O模式，建成5G基站3个，开通IPv6。',
    '新冠病毒（COVID-19）防控',
    '是否公开？如何公开？',
    '联系电话：0510-12345678，邮箱：info@example.cn',
    '访问量 1,234 · 第3页',
    '開(kāi)展café座谈',
    '\uf0b7 公开目录',
    '全鎮收錄閱覽鐘點信息，鏈接網頁。',
    '1月1日至12月31日',
  ])('none in %j', (line) => {
    expect(textDamage(line)).toBeUndefined();
  });
});

const ofRecognition = [
  'O',
  'l',
  'I',
  '〇',
  '1O',
  'l2',
  'I0',
  '2〇',
  'O.5',
  '3?',
  '\ufffd',
  '3\ufffd',
  '|',
  '|0',
  '□',
];

describe('cells with signs of recognition', () => {
  test.each(ofRecognition)('%j is damage in a cell', (text) => {
    expect(cellDamage(text)).toEqual({ words: text, isGarbled: false });
  });

  test.each(['0', '12', '1,113', '/', '—', '无', '３５', '18.8710', '不适用', '商业企业', '5件'])(
    '%j is none',
    (text) => {
      expect(cellDamage(text)).toBeUndefined();
    },
  );

  test.each([...ofRecognition, '１0', '1０', '1，０00'])('%j in a cell is unreadable', (text) => {
    const model = aModel('f2021', 'table3', '0', { 'received.company': text });
    const read = readWith('table3', grid(...spannedRowsOf('f2021', 'table3', model)));
    expect(shown(read, 'table3', 'received')).toEqual(['0', 'unreadable', '0', '0', '0', '0', '0']);
  });

  const texts = ofRecognition.filter((text) => !text.includes('|'));
  test.each(texts)('%j among figures parted by blanks touches its own cell alone', (text) => {
    const requests = pipedRows('table3', { 'received.naturalPerson': '7', 'received.company': text }).map(
      (row) => row.replaceAll(' |', ''),
    );
    const read = reportOf(writeReport({ bodies: { requests } }));
    expect(shown(read, 'table3', 'received')).toEqual(['7', 'unreadable', '0', '0', '0', '0', '0']);
  });

  test.each(texts)('%j in a cell of one line each touches its own cell alone', (text) => {
    const requests = pipedRows('table3', { 'received.company': text }).flatMap((row) =>
      row.split(' | ').map((cell) => cell.replace(' |', '')),
    );
    const read = reportOf(writeReport({ bodies: { requests } }));
    expect(shown(read, 'table3', 'received')).toEqual(['0', 'unreadable', '0', '0', '0', '0', '0']);
  });
});

describe('labels with damage', () => {
  const withLabel = (from: string, to: string) =>
    reportOf(
      writeReport({
        bodies: { requests: pipedRows('table3').map((row) => row.replace(from, to)) },
      }),
    );

  test.each([
    ['2.没有现成信息需要另行制作', '2.没有现\ufffd信息需要另行制作', 'unavailableNeedsCreation'],
    ['4.无正当理由大量反复申请', '4.无正当理曰大量反复申请', 'notProcessedExcessive'],
    ['一、本年新收政府信息公开申请数量', '—、本年新收政府信息公开申请数量', 'received'],
    ['7.属于行政执法案卷', '7.属于行政执法案巻', 'refusedEnforcementFile'],
  ])('%s as %s is the only one it can be', (from, to, row) => {
    expect(new Set(shown(withLabel(from, to), 'table3', row))).toEqual(new Set(['0']));
  });

  test.each([
    ['(七)总计', '(七)\ufffd\ufffd', 'handled'],
    ['1.属于国家秘密', '1.\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd', 'refusedStateSecret'],
  ])('%s as %s may be any, and heads nothing', (from, to, row) => {
    expect(new Set(shown(withLabel(from, to), 'table3', row))).toEqual(new Set(['missing']));
  });
});

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(rulesFolder);
});

describe('a document of low quality', () => {
  const scanned = writeReport({
    bodies: {
      requests: pipedRows('table3', {
        'received.naturalPerson': 'O',
        'received.company': 'l2',
        'granted.total': '1O',
        'handled.total': '〇',
      }),
    },
  });

  test('says how much is damaged, and where first', () => {
    const [problem] = readDocument(scanned).problems;
    expect(problem).toMatchObject({
      code: 'text-low-quality',
      fatal: false,
      data: { count: 4, example: 'O' },
      place: { line: scanned.split('\n').findIndex((line) => line.includes('l2')) + 1 },
    });
  });

  test('is read as far as it can be', async () => {
    const { result } = await check({ name: 'scan.md', bytes: bytesOf(scanned) }, ruleset);
    expect(result.report.tables['table3']?.state).toBe('partial');
    const states = Object.values(result.report.tables['table3']?.cells ?? {}).map(({ state }) => state);
    expect(states.filter((state) => state === 'unreadable')).toHaveLength(4);
    const outcome = result.outcomes.find(({ code, item }) => code === 'T3-001' && item === 'received');
    expect(outcome).toMatchObject({ outcome: 'cannot-tell', reason: 'unreadable' });
    const { zh, en } = result.problems[0]!.message;
    for (const word of ['4', 'DOCX', 'PDF'])
      expect([zh.includes(word), en.includes(word)]).toEqual([true, true]);
  });

  test('a damaged sign or two are no such document', () => {
    const text = writeReport({ bodies: { otherMatters: ['本年度收取信息处理费\ufffd元，共l2件。'] } });
    expect(codesOf(readDocument(text).problems)).not.toContain('text-low-quality');
  });

  test.each(
    readdirSync(samplesFolder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path)),
  )('%s is none', async (path) => {
    const { result } = await check({ name: path, bytes: readFileSync(join(samplesFolder, path)) }, ruleset);
    expect(result.problems.map(({ code }) => code).filter((code) => code.startsWith('text-'))).toEqual([]);
  });
});

describe('a document in the wrong encoding', () => {
  const lines = writeReport().split('\n');
  const isProse = (line: string) =>
    Object.values(prose)
      .flat()
      .includes(line as never);

  test.each([
    ['UTF-8 read as GBK', misread(writeReport(), 'gb18030')],
    ['UTF-8 read as Western text', misread(writeReport(), 'windows-1252')],
    ['ideographs replaced by question marks', writeReport().replace(/\p{Script=Han}/gu, '?')],
    [
      'its prose alone, where that is much of it',
      lines.map((line) => (isProse(line) ? misread(line.repeat(20), 'gb18030') : line)).join('\n'),
    ],
  ])('%s: nothing counts as read, and the reader is told why', async (_, text) => {
    const { result } = await check({ name: 'report.txt', bytes: bytesOf(text) }, ruleset);
    expect(result.verdict).toBe('undetermined');
    expect(new Set(result.outcomes.map(({ outcome, reason }) => `${outcome} ${reason}`))).toEqual(
      new Set(['cannot-tell no-report']),
    );
    const garbled = result.problems.filter(({ fatal }) => fatal);
    expect(garbled.map(({ code }) => code)).toEqual(['text-garbled']);
    expect(garbled[0]!.message.zh).toContain('乱码');
  });
});

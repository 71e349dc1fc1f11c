import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../core/facts/fact.ts';
import {
  quantity,
  text,
  truth,
  unknownQuantity,
  unknownText,
  unknownTruth,
} from '../../core/facts/make-fact.ts';
import { wordFindings } from '../../core/findings/word-findings.ts';
import { aRule, first, second } from '../engine/a-rule.ts';
import { factsOf } from '../engine/some-facts.ts';
import { failedOn } from './a-judgement.ts';
import { provenCell, provenSum } from './proven.ts';

const nobody = { agency: '', year: 2023 };

function worded(
  changes: Readonly<Record<string, unknown>>,
  facts: Readonly<Record<string, Fact>>,
  subject = nobody,
) {
  const [finding] = wordFindings(failedOn(aRule(changes), factsOf(facts)), factsOf(facts), subject);
  return finding!;
}

/** How one fact reads within a sentence, in both languages. */
function reads(id: string, fact: Fact): readonly string[] {
  const templates = { failed: { zh: '〔{one}〕', en: '[{one}]' } };
  const { message } = worded({ evidence: { one: id }, messages: templates }, { [id]: fact });
  return [message.zh.slice(1, -1), message.en.slice(1, -1)];
}

describe('within a sentence', () => {
  test.each<[string, string, Fact, string, string]>([
    ['a number', first, quantity(12), '12', '12'],
    ['a small amount', first, quantity(0.0000001), '0.0000001', '0.0000001'],
    ['yes', 'table2.present', truth(true), '是', 'yes'],
    ['no', 'table2.present', truth(false), '否', 'no'],
    [
      'the form of 2021',
      'table2.edition',
      text('f2021'),
      '2021年格式（国办公开办函〔2021〕30号）',
      'the form of 2021 (国办公开办函〔2021〕30号)',
    ],
    [
      'the form of 2019',
      'table2.edition',
      text('f2019'),
      '2019年格式（国办公开办函〔2019〕60号）',
      'the form of 2019 (国办公开办函〔2019〕60号)',
    ],
    [
      'a kind of body',
      'report.agencyKind',
      text('townshipGovernment'),
      '乡镇人民政府',
      'township people’s government',
    ],
    ['a date', 'period.start', text('2023-01-01'), '2023-01-01', '2023-01-01'],
    ['a word that JavaScript knows', 'period.start', text('constructor'), 'constructor', 'constructor'],
    ['a blank cell', first, provenCell(first, ''), '空白', 'blank'],
    ['a lost cell', first, provenCell(first, '-'), '单元格位置已丢失', 'cells lost their positions'],
    ['a sum with a blank', first, provenSum('a', ['3', '']).sum, '不少于3', 'at least 3'],
    ['a sum with a lost cell', first, provenSum('a', ['3', '-']).sum, '不少于3', 'at least 3'],
    [
      'what the prose does not say',
      first,
      unknownQuantity('not-stated'),
      '报告未提及',
      'not stated in the report',
    ],
    [
      'a table that is not there',
      'table2.edition',
      unknownText('table-not-found'),
      '未找到表格',
      'table not found',
    ],
    [
      'a picture',
      'table2.present',
      unknownTruth('image'),
      '内容是图片或附件',
      'given as a picture or attachment',
    ],
  ])('%s', (_what, id, fact, zh, en) => {
    expect(reads(id, fact)).toEqual([zh, en]);
  });

  test('a fact that the report has not is no hole in the sentence', () => {
    const { message } = worded({}, { [first]: quantity(1) });
    expect(message).toEqual({ zh: '1不等于表格版式不明', en: '1 is not edition of the form unknown' });
  });
});

describe('the list of what was read', () => {
  const listed = (facts: readonly Fact[]) => {
    const ids = [first, second].slice(0, facts.length);
    const evidence = Object.fromEntries(ids.map((id, index) => [`e${index}`, id]));
    const messages = { failed: { zh: '{list}', en: '{list}' } };
    return worded({ evidence, messages }, Object.fromEntries(ids.map((id, index) => [id, facts[index]!])))
      .message;
  };

  test('has label and text of each thing', () => {
    expect(listed([provenCell('甲', '5'), provenCell('乙', '')])).toEqual({ zh: '甲 5；乙', en: '甲 5; 乙' });
  });

  test('has each thing once', () => {
    expect(listed([provenCell('甲', '5'), provenCell('甲', '5')]).zh).toBe('甲 5');
  });

  test('is shortened, and says how many there are', () => {
    const { sum } = provenSum(
      '格',
      Array.from({ length: 20 }, (_, index) => String(index)),
    );
    const { zh, en } = listed([sum]);
    expect(zh).toMatch(/^格\.0 0；.*；格\.7 7等20处$/);
    expect(en).toMatch(/ and more, 20 in all$/);
  });

  test('shortens what is long', () => {
    expect(listed([provenCell('甲', '长'.repeat(500))]).zh).toBe(`甲 ${'长'.repeat(60)}…`);
  });

  test('says how a label differs from the form', () => {
    const deviation = {
      fact: 'labels.deviations',
      label: '行政规范性文件',
      raw: '规范性文件',
      value: 'wording',
      place: {},
    };
    expect(listed([quantity(1, [deviation])])).toEqual({
      zh: '“行政规范性文件”写成“规范性文件”',
      en: '「行政规范性文件」 is written 「规范性文件」',
    });
  });

  test('takes braces in the document for text', () => {
    expect(listed([provenCell('甲', '{list}{e0}$&')]).zh).toBe('甲 {list}{e0}$&');
  });
});

describe('a finding', () => {
  const arithmetic = {
    requires: { fact: first, operator: 'equals', value: { fact: second } },
    arithmetic: { actual: 'one', expected: 'other' },
    messages: { failed: { zh: '应为{expected}，填为{actual}，相差{difference}：{formula}', en: 'x' } },
  };

  test('fills in the arithmetic', () => {
    const { message, formula, difference } = worded(arithmetic, {
      [first]: provenCell(first, '0.3'),
      [second]: provenCell(second, '0.1'),
    });
    expect(message.zh).toBe('应为0.1，填为0.3，相差0.2：0.1 ≠ 0.3');
    expect([formula, difference]).toEqual(['0.1 ≠ 0.3', 0.2]);
  });

  test('says what is not known of the arithmetic', () => {
    const { cells, sum } = provenSum('格', ['17', '']);
    const facts = { ...Object.fromEntries(cells), [first]: provenCell(first, '16'), [second]: sum };
    expect(worded(arithmetic, facts).message.zh).toBe('应为不少于17，填为16，相差?：17 + 空白 ≥ 17 > 16');
  });

  test('names its item by its official label', () => {
    const facts = factsOf({});
    const rule = aRule({
      each: 'table3.columns',
      messages: { failed: { zh: '{item}：{label}', en: '{item}: {label}' } },
      remedy: { zh: '改{label}', en: 'mend {label}' },
    });
    const found = wordFindings(failedOn(rule, facts), facts, nobody);
    expect(found.map(({ item, message, remedy }) => [item, message.zh, remedy.zh])).toContainEqual([
      'naturalPerson',
      'naturalPerson：自然人',
      '改自然人',
    ]);
  });

  test('is made of failed outcomes alone, in their order', () => {
    const facts = factsOf({});
    const rule = aRule({
      each: [{ item: 'a' }, { item: 'b' }, { item: 'c' }],
      evidence: {},
      messages: { failed: { zh: '错', en: 'x' } },
    });
    const judgements = failedOn(rule, facts).map((each, index) =>
      index === 1 ? { ...each, outcome: { ...each.outcome, outcome: 'cannot-tell' as const } } : each,
    );
    expect(wordFindings(judgements, facts, nobody).map(({ item }) => item)).toEqual(['a', 'c']);
  });
});

describe('a sentence for what is known', () => {
  const messages = {
    failed: { zh: '通常不超过一千', en: 'a thousand as a rule' },
    whereKnown: { fact: 'period.start', zh: '{one}起另有规定', en: 'other rules since {one}' },
  };
  const said = (start: Fact) =>
    worded({ evidence: { one: 'period.start' }, messages }, { 'period.start': start }).message;

  test('is said where the fact is known', () => {
    expect(said(text('2023-01-01'))).toEqual({
      zh: '2023-01-01起另有规定',
      en: 'other rules since 2023-01-01',
    });
  });

  test.each(['not-supplied', 'ambiguous'] as const)('and not where it is %s', (absence) => {
    expect(said(unknownText(absence))).toEqual(messages.failed);
  });
});

describe('a requirement that came later', () => {
  const bindsFrom = (year: number, inForce?: object) =>
    worded({ inForce }, {}, { agency: '', year }).bindsFrom;

  test.each([
    ['did not bind the report', 2020, { from: 2021 }, 2021],
    ['bound it already', 2021, { from: 2021 }, undefined],
    ['ended', 2022, { to: 2021 }, undefined],
    ['always bound', 2020, undefined, undefined],
  ])('%s', (_what, year, inForce, expected) => {
    expect(bindsFrom(year, inForce)).toBe(expected);
  });
});

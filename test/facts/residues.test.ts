import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { growthOf, growthOfLinearWork } from '../support/growth-of.ts';
import { factOf, inShort, rawsOf } from './derived.ts';

const residues = (...overview: readonly string[]) => factOf('residues.count', { sections: { overview } });

describe('residues', () => {
  test.each<readonly [string, readonly string[]]>([
    ['该部分以表格形式报告。', ['该部分以表格形式报告']],
    ['该部分以表格形式报告。表格如下：', ['该部分以表格形式报告', '表格如下:']],
    ['(单位名称)2023年工作情况。', ['(单位名称)']],
    ['填写说明:本栏由各单位填写。', ['填写说明']],
    ['(此处填写本单位情况)', ['此处']],
    ['全年公开信息XX条。', ['XX']],
    ['全年公开信息ＸＸ条。', ['XX']],
    ['全年收到申请××件。', ['××']],
    ['收到行政复议XX件。', ['XX']],
    ['截至20XX年底。', ['20XX']],
    ['XX镇认真做好公开工作。', ['XX']],
    ['公开于X月X日完成。', ['X月X日']],
    ['公开信息***条。', ['***']],
    ['公开信息____条。', ['____']],
    ['公开信息【 】条。', ['【 】']],
    ['公开信息（ ）条。', ['( )条']],
    ['全年主动公开政府信息  条。', ['信息  条']],
    ['全年主动公开政府信息　　条，解读政策3条。', ['信息  条']],
    ['全年共受理申请,共 件。', ['共 件']],
    ['公开政府信息条，解读政策3条。', ['政府信息条']],
    ['报告日期为2024年 月 日。', ['2024年 月']],
    ['2024年1月 日', ['1月 日']],
    ['截至年月日。', ['截至年月']],
  ])('%s', (sentence, expected) => {
    expect(rawsOf(residues(sentence)).toSorted()).toEqual(expected.toSorted());
  });

  test.each<readonly [string, string]>([
    ['a Chinese numeral', '全年公开信息三条,共五件。'],
    ['a Chinese numeral among spaces', '全年公开信息 三 条。'],
    ['a number among spaces', '全年公开信息 12 条,收到申请 3 件。'],
    ['a unit that is no unit', '公开文件、事件与条件,逐条核对每条信息。'],
    ['a count in words', '公开信息多条,一条不漏,件数不减。'],
    ['Regulations', '依据公开条例,落实信息 条例的要求。'],
    ['a case told without names', '李某某诉某局一案,(2022)XX行初XX号判决维持。'],
    ['somebody', '某某反映的情况已办结。'],
    ['case signs', '××法院判决驳回××件诉请。'],
    ['an applied piece', '收到依申请件,按期办理。'],
    ['a monthly mean', '2022年月均访问量上升。'],
    ['a word for dates', '信息标注年月日,注明成立年月。'],
    ['public pieces', '维护公共件。'],
    ['a table that follows', '具体数据见下表。'],
    ['form instructions as a document', '公开申请表和填写说明。'],
    ['a Roman numeral in a name', '采购IIXX型设备。'],
    ['one cross', '3×5米公示栏。'],
    ['a bold word', '**重点**公开。'],
    ['a rule of signs', '————'],
    ['brackets with a word', '【索引号】公开。'],
    ['brackets after a count', '公开信息12(其中政策3)条。'],
    ['an apposition', '发布信息条目清晰。'],
  ])('not %s', (_situation, sentence) => {
    expect(rawsOf(residues(sentence))).toEqual([]);
  });

  test('not a number that a line break parts from its noun', () => {
    expect(inShort(residues('全年主动公开政府信息', '12条,受理申请', '3件。'))).toBe('0');
  });

  test('in the title and in every section', () => {
    const options = {
      title: 'XX镇20XX年政府信息公开工作年度报告',
      sections: { problems: ['存在XX个问题。'], otherMatters: ['收费XX元。'] },
    };
    expect(inShort(factOf('residues.count', options))).toBe('4');
  });

  test('are counted exactly and proved by the first hundred', () => {
    const fact = residues('公开XX条。'.repeat(1500));
    expect(inShort(fact)).toBe('1500');
    expect(fact.evidence).toHaveLength(100);
  });

  test('never in numbers with units, however spaced', () => {
    const gap = fc.constantFrom('', ' ', '  ', '\u3000', '\n');
    const sentence = fc.tuple(gap, fc.nat(99_999), gap, fc.constantFrom('条', '件', '份', '次'));
    fc.assert(
      fc.property(sentence, ([before, count, after, unit]) => {
        expect(rawsOf(residues(`全年公开信息${before}${count}${after}${unit}。`))).toEqual([]);
      }),
    );
  });
});

describe('the time of reading a long text grows as the text does', () => {
  test.each([
    ['one line without a stop', '公开信息XX条'],
    ['spaces', '        '],
    ['digits', '22222222'],
    ['lines', '公开\n公开\n'],
    ['stops', '。；。；。；。；'],
    ['brackets', '〔(〔(〔(〔('],
  ])('%s', async (_situation, part) => {
    const read = (times: number) => {
      const text = part.repeat(times);
      factOf('residues.count', { preamble: [text], sections: { overview: [text], problems: [text] } });
    };
    expect(await growthOf(read, 30_000)).toBeLessThan(growthOfLinearWork);
  });
});

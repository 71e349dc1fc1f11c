import { describe, expect, test } from '@jest/globals';
import { factOf, inShort } from './derived.ts';

const names = ['notice2021', 'notice2019', 'wrongNotice', 'regulations2007'];

function cited(...preamble: readonly string[]): string {
  return names.filter((name) => inShort(factOf(`citations.${name}`, { preamble })) === 'true').join(' ');
}

describe('citations', () => {
  test.each<readonly [string, string]>([
    ['根据国办公开办函〔2021〕30号编制。', 'notice2021'],
    ['根据国办公开办函[2021]30号编制。', 'notice2021'],
    ['根据（国办公开办函〔2021〕30 号）编制。', 'notice2021'],
    ['根据国办公开办函（2021）30号编制。', 'notice2021'],
    ['根据国办公开办涵〔２０２１〕30号编制。', 'notice2021'],
    ['根据国办公开办函〔202130号编制。', 'notice2021'],
    ['根據國辦公開辦函〔2021〕30號編制。', 'notice2021'],
    ['根据国 办 公 开 办 函 〔 2021 〕 30 号编制。', 'notice2021'],
    ['根据国办公开办函【2021】第30号编制。', 'notice2021'],
    ['按照年度报告格式的通知(〔2021〕30号)编制。', 'notice2021'],
    ['根据国办公开办函〔2019〕60号要求编制。', 'notice2019'],
    ['根据国办公开办函〔2021〕30号,不再执行国办公开办函〔2019〕60号。', 'notice2021'],
    ['根据国办公开办函〔2020〕30号编制。', 'wrongNotice'],
    ['根据国办公开办函〔2021〕60号编制。', 'wrongNotice'],
    ['按照《政府信息公开工作年度报告格式》的通知(国办公开办函〔2021〕13号)编制。', 'wrongNotice'],
    ['按照年度报告格式(国办公开办函〔2021〕30号)和国办公开办函〔2019〕61号编制。', 'notice2021'],
    ['依照国办公开办函〔2016〕201号统计。', ''],
    ['按照国办函〔2020〕109号规定执行。', ''],
    ['落实国办发〔2021〕30号。', ''],
    ['根据《中华人民共和国政府信息公开条例》(国务院令第492号)编制。', 'regulations2007'],
    ['根据《条例》(国务院令第492号公布,国务院令第711号修订)编制。', ''],
    ['根据《条例》(国务院令第711号)编制。', ''],
    ['2021年30号文件另行公布。', ''],
    ['', ''],
  ])('%s', (sentence, expected) => {
    expect(cited(sentence)).toBe(expected);
  });

  test('are read across a broken line', () => {
    expect(cited('根据国办公开办', '函〔2021〕30号编制。')).toBe('notice2021');
  });

  test('are proved by the words as they stand', () => {
    const fact = factOf('citations.wrongNotice', { preamble: ['根据国办公开办函〔2020〕30号编制。'] });
    expect(fact.evidence).toMatchObject([
      { label: '引用文号', place: { line: 1, quote: '根据国办公开办函〔2020〕30号编制。' } },
    ]);
    expect(fact.evidence[0]?.raw).toContain('国办公开办函〔2020〕30号');
  });
});

const parts = (...preamble: readonly string[]): string =>
  ['parts.claimed', 'parts.listed']
    .map((id) => inShort(factOf(id, { preamble })).replace('0, 1 lost: not-stated', '-'))
    .join(' ');

const six =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';
const five =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况';

describe('parts', () => {
  test.each<readonly [string, string]>([
    [`本报告由${six}六部分组成。`, '6 6'],
    [`本报告由${six}等六个部分组成。`, '6 6'],
    [`全文共分为六个部分：${six}。`, '6 6'],
    [`全文由六部分组成:${five}。`, '6 5'],
    [`全文包括${five}五部分。`, '5 5'],
    [`本报告由${five}以及其他需要报告的事项六部分构成。`, '6 6'],
    [`本报告由${five}和其他事项共6个部分组成。`, '6 6'],
    [
      '全文由六部分组成:“总体情况”、“主动公开政府信息情况”、“申请情况”、“争议情况”、“问题”和“其他事项”。',
      '6 6',
    ],
    ['本报告分为一、总体情况;二、主动公开政府信息情况两部分。', '- -'],
    [
      `报告由总体情况(主动公开、依申请公开、政府信息管理、平台建设、监督保障)、${six.slice(5)}六部分组成。`,
      '6 6',
    ],
    ['报告由总体情况、公开情况、申请情况、复议情况、问题情况、其他六部分组成。', '6 -'],
    [`报告由${six}、附表七部分组成。`, '- -'],
    [`报告由${six}六部分组成,并附指标统计表。`, '6 6'],
    ['报告由六部分组成。', '6 -'],
    ['报告包含六项内容。', '6 -'],
    [`报告分为六大部分。分别为${six}。`, '6 6'],
    ['报告从主动公开情况、依申请公开情况、平台建设、监督保障等五部分说明。', '- -'],
    ['报告分为第一部分和第二部分。', '- -'],
    ['报告从五个方面说明。', '- -'],
    ['政府信息公开是法治政府建设的一部分。', '- -'],
    ['报告由需要报告的事项个部分组成。', '- -'],
    ['', '- -'],
  ])('%s', (sentence, expected) => {
    expect(parts(sentence)).toBe(expected);
  });

  test('are read across broken lines', () => {
    expect(parts('本报告由总体情况、主动公开政府信', `息情况、${six.slice(16)}`, '六部分组成。')).toBe('6 6');
  });

  test.each<readonly [string, object, string]>([
    ['all six', {}, '6'],
    ['one missing', { sections: { otherMatters: null } }, '5'],
    [
      'one perhaps in a picture',
      { sections: { otherMatters: null }, pictures: ['problems'] },
      '5, 1 lost: image',
    ],
  ])('found: %s', (_situation, options, expected) => {
    expect(inShort(factOf('parts.found', options))).toBe(expected);
  });
});

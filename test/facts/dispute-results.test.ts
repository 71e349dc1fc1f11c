import { describe, expect, test } from '@jest/globals';
import type { ReportOptions } from './build-report.ts';
import { factOf, inShort } from './derived.ts';

const results = ['Closed', 'Upheld', 'Pending'];

const shortly = (told: string): string =>
  told.replace('0, 1 lost: ', '').replace('unknown: ', '').replace('not-stated', '-').replace('false', '-');

/** Closed, upheld and pending of reconsiderations, then of suits. */
function read(lines: string | readonly string[], options: ReportOptions = {}): string {
  const sections = { disputes: [lines].flat() };
  const of = (kind: string) =>
    results.map((result) => shortly(inShort(factOf(`narrative.${kind}${result}`, { sections, ...options }))));
  return [...of('reconsiderations'), '|', ...of('litigations')].join(' ');
}

describe('results of disputes', () => {
  test.each([
    ['因政府信息公开被申请行政复议9件，均已审结。', 'true - - | - - -'],
    ['因政府信息公开被申请行政复议9件。9件均已审结。', 'true - - | - - -'],
    ['因政府信息公开被申请行政复议9件，均被维持。', '- true - | - - -'],
    ['因政府信息公开被申请行政复议9件，全部审结，结果均维持。', 'true true - | - - -'],
    ['因政府信息公开被申请行政复议9件，尚有2件未审结。', '- - 2 | - - -'],
    ['因政府信息公开被申请行政复议9件，其中2件正在审理。', '- - 2 | - - -'],
    ['因政府信息公开被提起行政诉讼3件，均已审结，1件正在审理。', '- - - | true - 1'],
    ['因政府信息公开被申请行政复议9件，其中维持6件、纠正1件、尚未审结2件。', '- - 2 | - - -'],
    ['因政府信息公开被提起行政诉讼三件，尚在审理两件。', '- - - | - - 2'],
    ['因政府信息公开被申请行政复议2件，均已审结；被提起行政诉讼1件，尚有1件正在审理。', 'true - - | - - 1'],
    ['因政府信息公开被申请行政复议2件，被提起行政诉讼1件，行政复议均已审结。', 'true - - | - - -'],
    [
      '因政府信息公开被申请行政复议2件，被提起行政诉讼1件，行政复议、行政诉讼均已审结。',
      'true - - | true - -',
    ],
    [
      '因政府信息公开被提起行政诉讼3件，其中未经复议直接起诉1件、复议后起诉2件，均已审结。',
      '- - - | true - -',
    ],
    ['行政复议2件（均维持），行政诉讼1件（正在审理1件）。', '- true - | - - 1'],
    ['本年度因政府信息公开被申请行政复议4件：均维持。', '- true - | - - -'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test.each([
    [
      'of both or of the last',
      '因政府信息公开被申请行政复议2件，被提起行政诉讼1件，均已审结。',
      'ambiguous - - | ambiguous - -',
    ],
    [
      'of one of two',
      '因政府信息公开被申请行政复议2件，被提起行政诉讼1件，尚有1件正在审理。',
      '- - ambiguous | - - ambiguous',
    ],
    [
      'of two figures',
      '因政府信息公开被提起行政诉讼5件，正在审理1件，另有2件尚未审结。',
      '- - - | - - ambiguous',
    ],
  ])('told %s settle nothing', (_of, line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test.each([
    '因政府信息公开被申请行政复议2件，已审结1件。',
    '因政府信息公开被申请行政复议2件，维持1件，纠正1件。',
    '因政府信息公开被申请行政复议2件，被提起行政诉讼1件，诉讼已审结。',
    '因政府信息公开被申请行政复议2件，均未审结。',
    '因政府信息公开被提起行政诉讼2件，一审均已审结。',
    '因政府信息公开被申请行政复议2件，均维持或驳回。',
    '办理行政复议案件120件，均已审结。',
    '上年被申请行政复议3件，均已审结。',
    '下属单位被申请行政复议3件，均已审结。',
    '被申请行政复议2件，下属单位均已审结。',
    '未发生因政府信息公开引起的行政复议。信访事项均已办结。',
    '收到政府信息公开申请9件，均已办结。',
    '力争行政复议均已审结。',
  ])('are not told by %s', (line) => {
    expect(read(line)).toBe('- - - | - - -');
  });

  test('are not those of the sentence after the next', () => {
    const lines = '因政府信息公开被申请行政复议2件。全年培训三次。均已办结。';
    expect(read(lines)).toBe('- - - | - - -');
  });

  test('are not told in a part that begins anew', () => {
    expect(read(['因政府信息公开被申请行政复议2件。', '二、信访事项均已办结。'])).toBe('- - - | - - -');
  });

  test('are not known where the first part is a picture', () => {
    const pictured = { sections: { overview: [] }, pictures: ['overview'] } as const;
    expect(read('', pictured)).toBe('image image image | image image image');
  });
});

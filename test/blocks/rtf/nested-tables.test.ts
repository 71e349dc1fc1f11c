import { describe, expect, test } from '@jest/globals';
import { shown } from './shown.ts';
import { even, paragraph, row, run, writeRtf } from './write-rtf.ts';

const nestedRow = (definition: string, depth: number, ...cells: readonly string[]): string =>
  `\\pard\\plain \\intbl\\itap${depth} ${cells.map((each) => `${run(each)}{\\nestcell{\\nonesttables\\par}}`).join('')}\\pard\\plain \\intbl\\itap${depth} {{\\*\\nesttableprops ${definition}\\nestrow}{\\nonesttables\\par }}`;
const inCell = (content: string, ...others: readonly string[]): string =>
  `\\trowd\\trleft0\\cellx6000${others.map((_, at) => `\\cellx${7000 + 1000 * at}`).join('')}\\pard\\plain \\intbl ${content}\\pard\\plain \\intbl ${run('后记。')}\\cell ${others.map((each) => `${run(each)}\\cell `).join('')}\\row\\pard\\plain `;
const narrow = '\\trowd\\trleft0\\cellx900\\cellx1800';

describe('tables in tables', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'a table that only arranges the page',
      inCell(
        `${run('前言。')}\\par ${nestedRow(narrow, 2, '甲', '1')}${nestedRow('\\trowd\\cellx1800', 2, '乙')}`,
      ),
      ['paragraph 前言。', 'grid 甲 ; 1 / 乙 ; 乙', 'paragraph 后记。'],
    ],
    [
      'one with a cell beside it',
      inCell(nestedRow(narrow, 2, '甲', '1'), '旁'),
      ['grid 甲 ; 1', 'paragraph 后记。', 'paragraph 旁'],
    ],
    [
      'three in one another',
      inCell(
        `\\pard\\intbl\\itap2 ${run('中。')}\\par ${nestedRow(narrow, 3, '甲', '1')}\\pard\\intbl\\itap2 \\nestcell{\\*\\nesttableprops\\trowd\\cellx4000\\nestrow}`,
      ),
      ['paragraph 中。', 'grid 甲 ; 1', 'paragraph 后记。'],
    ],
    [
      'a row of the outer table after it',
      inCell(nestedRow(narrow, 2, '甲', '1'), '旁') + even('丙', '3'),
      ['grid 甲 ; 1', 'paragraph 后记。', 'paragraph 旁', 'paragraph 丙', 'paragraph 3'],
    ],
    [
      'rows spanned in it',
      inCell(
        nestedRow('\\trowd\\clvmgf\\cellx900\\cellx1800', 2, '三', '1') +
          nestedRow('\\trowd\\clvmrg\\cellx900\\cellx1800', 2, '', '2'),
      ),
      ['grid 三 ; 1 / 三 ; 2', 'paragraph 后记。'],
    ],
    [
      'one cell around text',
      row([{ right: 900, paragraphs: [run('甲。'), run('乙。')] }]),
      ['paragraph 甲。', 'paragraph 乙。'],
    ],
    [
      'a table in a text box',
      paragraph(`${run('甲。')}{\\shp{\\*\\shpinst{\\shptxt ${even('乙', '1')}}}}`),
      ['paragraph 甲。', 'grid 乙 ; 1'],
    ],
  ])('%s', (_situation, body, expected) => {
    expect(shown(writeRtf(body))).toEqual(expected);
  });
});

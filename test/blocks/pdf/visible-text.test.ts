import { describe, expect, test } from '@jest/globals';
import { parsePdf } from '../../../core/blocks/pdf/parse-pdf.ts';
import { assertBlocks } from '../assert-blocks.ts';
import { showBlock } from '../read-sample.ts';
import { drawTable } from './draw-table.ts';
import { type PageContent, textAt, writePdf } from './write-pdf.ts';

async function shown(...pages: readonly PageContent[]): Promise<readonly string[]> {
  const { value, problems } = await parsePdf(writePdf(pages));
  expect(problems).toEqual([]);
  expect(assertBlocks(value)).toEqual([]);
  return value.blocks.map(showBlock);
}

const seen: PageContent['texts'] = [[50, 60, '甲。']];
const hidden = textAt(50, 100, '乙。');
/** A filled area behind, or over, the line at 100. */
const area = '40 730 200 30 re f';
const wholePage = (picture: string) => `q 595 0 0 842 0 0 cm ${picture} Q`;

describe('what nobody sees is not read', () => {
  test.each<readonly [string, Pick<PageContent, 'before' | 'after' | 'crop'>]>([
    ['text that is shown by nothing', { after: `3 Tr ${hidden}` }],
    ['text in the colour of the paper', { after: `1 g ${hidden}` }],
    ['text in the colour of an area', { before: `0.5 g ${area}`, after: `0.5 g ${hidden}` }],
    ['text that is wholly clear', { after: `/Clear gs ${hidden}` }],
    ['text below an area', { before: `${hidden} 1 0 0 rg ${area} 0 g` }],
    ['text outside of what is seen', { after: `q 0 0 30 30 re W n ${hidden} Q` }],
    ['text beside the page', { after: textAt(700, 100, '乙。') }],
    ['text outside of the frame of the page', { after: textAt(500, 100, '乙。'), crop: [0, 0, 300, 842] }],
    ['text of a layer that is switched off', { after: `/OC /Off BDC ${hidden} EMC` }],
    ['a watermark aslant', { after: `BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <4e59> Tj ET` }],
    [
      'text beyond all bounds',
      { after: 'BT /F 10 Tf 99999999999999999999999999999999999999 1 Td <4e59> Tj ET' },
    ],
  ])('%s', async (_situation, page) => {
    expect(await shown({ texts: seen, ...page })).toEqual(['paragraph 甲。']);
  });

  test.each<readonly [string, PageContent]>([
    ['text in another colour than what it stands on', { before: `0 g ${area}`, after: `1 g ${hidden}` }],
    ['text below an area that is half clear', { before: `${hidden} q /Half gs ${area} Q` }],
    ['text on a picture', { before: wholePage('/I Do'), after: hidden }],
    ['text below a stamp', { before: `${hidden} q 60 0 0 60 40 700 cm /I Do Q` }],
    ['outlined text', { after: `1 Tr ${hidden}` }],
    ['text of a layer that is not named', { after: `/Span << >> BDC ${hidden} EMC` }],
  ])('but %s is', async (_situation, page) => {
    expect((await shown(page)).join(' ')).toContain('paragraph 乙。');
  });

  test('text below the picture of a page is what a program took it for', async () => {
    expect(await shown({ before: `${hidden} ${wholePage('/I Do')}` })).toEqual(['image ']);
    expect(await shown({ before: wholePage('/I Do'), after: `3 Tr ${hidden}` })).toEqual(['image ']);
  });
});

describe('text that cannot be known', () => {
  test.each([
    ['a font without a map to Unicode', textAt(50, 100, '\u0031\u0032', 'N')],
    ['a font in an encoding that is not at hand', 'BT /L 10 Tf 50 742 Td <3132> Tj ET'],
  ])('of %s is unreadable, not blank', async (_situation, after) => {
    expect((await shown({ after })).join()).toMatch(/^paragraph \ufffd+$/);
  });

  test('drawn by the outlines of its letters is a picture', async () => {
    const letters = Array.from(
      { length: 300 },
      (_, at) => `${at} 700 m ${at} 705 ${at + 2} 705 ${at + 2} 700 c f`,
    );
    expect(await shown({ after: letters.join('\n') })).toEqual(['image ']);
  });

  test('in strips of a scanned page is one picture', async () => {
    const strips = Array.from({ length: 30 }, (_, at) => [0, at * 28, 595, 28] as const);
    expect(await shown({ pictures: strips })).toEqual(['image ']);
  });
});

describe('forms and annotations', () => {
  test('a form that shows itself is shown once', async () => {
    expect(await shown({ after: 'q 1 0 0 1 50 700 cm /X Do Q' })).toEqual(['paragraph 甲']);
  });

  const table = drawTable(100, [
    ['项目', '甲'],
    ['乙', ''],
  ]);
  const onCell = (entries: string) => [{ entries: `/Rect [130 702 230 722] ${entries}`, text: '7' }];

  test.each([
    ['a field of a form is filled in', '/Subtype /Widget /FT /Tx /T (a) /V (7)', '7'],
    ['text that somebody put there is doubtful', '/Subtype /FreeText /Contents (7) /DA (/F 10 Tf)', '\ufffd'],
    ['a stamp is left out', '/Subtype /Stamp', '_'],
  ])('%s', async (_situation, entries, expected) => {
    expect(await shown({ ...table, annotations: onCell(entries) })).toEqual([
      `grid 项目 ; 甲 / 乙 ; ${expected}`,
    ]);
  });
});

describe('text that does not run from left to right', () => {
  const turned = (matrix: string, x: number, y: number, text: string) =>
    `BT /F 10 Tf ${matrix} ${x} ${y} Tm <${[...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')}> Tj ET`;

  test.each<readonly [string, string, readonly [number, number], readonly [number, number]]>([
    ['upwards', '0 1 -1 0', [300, 100], [320, 100]],
    ['downwards', '0 -1 1 0', [320, 700], [300, 700]],
    ['upside down', '-1 0 0 -1', [400, 100], [400, 120]],
  ])('a page of text that runs %s is turned', async (_way, matrix, first, second) => {
    const after = [
      turned(matrix, ...first, '一、总体情况'),
      turned(matrix, ...second, '全年公开三件。'),
    ].join('\n');
    expect(await shown({ after })).toEqual(['h1 一、总体情况', 'paragraph 全年公开三件。']);
  });

  test('its places are those of the page as it is shown', async () => {
    const after = turned('0 1 -1 0', 300, 100, '甲乙丙');
    const { value } = await parsePdf(writePdf([{ after }]));
    expect(value.blocks[0]?.place.box).toEqual([290, 712, 300, 742]);
  });

  test.each([
    ['upwards', '0 1 -1 0', 100, 625],
    ['downwards', '0 -1 1 0', 100, 675],
  ] as const)('a label that runs %s is one text', async (_way, matrix, x, y) => {
    const rows = drawTable(100, [
      [['', 1, 5], '甲', '1'],
      [null, '乙', '2'],
      [null, '丙', '3'],
      [null, '丁', '4'],
      [null, '戊', '5'],
    ]);
    const [block] = await shown({ ...rows, after: turned(matrix, x, y, '办理结果') });
    expect(block).toContain('grid 办理结果 ; 甲 ; 1 / 办理结果 ; 乙 ; 2');
  });
});

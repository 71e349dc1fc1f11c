import { describe, expect, test } from '@jest/globals';
import { parsePdf } from '../../../core/blocks/pdf/parse-pdf.ts';
import { assertBlocks } from '../assert-blocks.ts';
import { showBlock } from '../read-sample.ts';
import { drawTable } from './draw-table.ts';
import { type PageContent, writePdf } from './write-pdf.ts';

async function shown(...pages: readonly PageContent[]): Promise<readonly string[]> {
  const { value, problems } = await parsePdf(writePdf(pages));
  expect(problems).toEqual([]);
  expect(assertBlocks(value)).toEqual([]);
  return value.blocks.map(showBlock);
}

describe('text', () => {
  test.each<readonly [string, PageContent, readonly string[]]>([
    [
      'lines from top to bottom, whatever their order in the file',
      {
        texts: [
          [50, 90, '乙。'],
          [50, 60, '甲。'],
        ],
      },
      ['paragraph 甲。', 'paragraph 乙。'],
    ],
    [
      'pieces of one line',
      {
        texts: [
          [50, 60, '全年收到'],
          [90, 60, '3'],
          [100, 60, '3'],
          [110, 60, '件。'],
        ],
      },
      ['paragraph 全年收到33件。'],
    ],
    [
      'base lines that differ a little',
      {
        texts: [
          [50, 60, '全年'],
          [70, 62, '公开。'],
        ],
      },
      ['paragraph 全年公开。'],
    ],
    [
      'a gap between words',
      {
        texts: [
          [50, 60, '甲'],
          [90, 60, '乙。'],
        ],
      },
      ['paragraph 甲 乙。'],
    ],
    [
      'radicals in the place of ideographs',
      { texts: [[50, 60, '⼈⺠政府⻔⼾。']] },
      ['paragraph 人民政府门户。'],
    ],
    ['signs without a map to Unicode', { texts: [[50, 60, '\ue123\ue124。']] }, ['paragraph \ufffd\ufffd。']],
    ['a heading', { texts: [[50, 60, '一、总体情况']] }, ['h1 一、总体情况']],
    [
      'a picture between lines',
      {
        texts: [
          [50, 60, '甲。'],
          [50, 400, '乙。'],
        ],
        pictures: [[50, 100, 200, 200]],
      },
      ['paragraph 甲。', 'image ', 'paragraph 乙。'],
    ],
    ['an ornament', { texts: [[50, 60, '甲。']], pictures: [[50, 100, 10, 10]] }, ['paragraph 甲。']],
    ['a line under a title', { texts: [[50, 60, '甲。']], lines: [[50, 65, 250, 65]] }, ['paragraph 甲。']],
    [
      'a frame around text',
      {
        texts: [[50, 60, '甲。']],
        lines: [
          [40, 40, 250, 40],
          [40, 80, 250, 80],
          [40, 40, 40, 80],
          [250, 40, 250, 80],
        ],
      },
      ['paragraph 甲。'],
    ],
  ])('%s', async (_situation, page, expected) => {
    expect(await shown(page)).toEqual(expected);
  });

  test('page after page', async () => {
    expect(await shown({ texts: [[50, 60, '甲。']] }, { texts: [[50, 60, '乙。']] })).toEqual([
      'paragraph 甲。',
      'paragraph 乙。',
    ]);
  });
});

const [plain, spans] = [
  drawTable(100, [
    ['甲', '1', '2'],
    ['乙', '', '3'],
  ]),
  drawTable(100, [
    [['三', 1, 2], ['不予公开', 2, 1], null, '0'],
    [null, '1', '2', '3'],
  ]),
];

describe('ruled tables', () => {
  test.each<readonly [string, PageContent, readonly string[]]>([
    ['plain cells, one blank', plain, ['grid 甲 ; 1 ; 2 / 乙 ; _ ; 3']],
    ['columns and rows spanned', spans, ['grid 三 ; 不予公开 ; 不予公开 ; 0 / 三 ; 1 ; 2 ; 3']],
    [
      'lines drawn as thin bars',
      {
        ...plain,
        lines: [],
        bars: plain.lines.map(([x1, y1, x2, y2]) => [x1, y1, x2 - x1 || 0.5, y2 - y1 || 0.5] as const),
      },
      ['grid 甲 ; 1 ; 2 / 乙 ; _ ; 3'],
    ],
    [
      'a table that is open at its sides',
      { ...plain, lines: plain.lines.filter(([x1, , x2]) => !(x1 === x2 && (x1 === 50 || x1 === 290))) },
      ['grid 甲 ; 1 ; 2 / 乙 ; _ ; 3'],
    ],
    [
      'a table that goes on from the page before, open at its top',
      { ...plain, lines: plain.lines.filter(([, y1, , y2]) => !(y1 === y2 && y1 === 100)) },
      ['grid 甲 ; 1 ; 2 / 乙 ; _ ; 3'],
    ],
    [
      'frames with a gap between them',
      {
        ...plain,
        lines: plain.lines.map(
          ([x1, y1, x2, y2], index) =>
            [x1, y1 + (index % 4 ? 0 : 1.5), x2, y2 + (index % 4 ? 0 : 1.5)] as const,
        ),
      },
      ['grid 甲 ; 1 ; 2 / 乙 ; _ ; 3'],
    ],
    [
      'text before and after',
      { ...plain, texts: [...plain.texts, [50, 80, '前。'], [50, 200, '后。']] },
      ['paragraph 前。', 'grid 甲 ; 1 ; 2 / 乙 ; _ ; 3', 'paragraph 后。'],
    ],
    [
      'figures in pieces',
      {
        ...plain,
        texts: [
          [54, 114, '甲'],
          [134, 114, '1'],
          [144, 114, '4'],
          [214, 114, '2'],
        ],
      },
      ['grid 甲 ; 14 ; 2 / _ ; _ ; _'],
    ],
    [
      'a cell of two lines',
      {
        ...drawTable(100, [
          ['本年', '1'],
          ['乙', '2'],
        ]),
        texts: [
          [54, 108, '本年'],
          [54, 118, '新收'],
          [134, 114, '1'],
          [54, 134, '乙'],
          [134, 134, '2'],
        ],
      },
      ['grid 本年~新收 ; 1 / 乙 ; 2'],
    ],
  ])('%s', async (_situation, page, expected) => {
    expect(await shown(page)).toEqual(expected);
  });

  test('figures of two cells that touch one another stay two', async () => {
    const { texts, lines } = drawTable(100, [['申请', '件数', '总计']]);
    const touching: PageContent['texts'] = [...texts, [130, 134, '10000'], [180, 134, '77']];
    const below = drawTable(120, [['', '', '']]).lines.map(
      ([x1, y1, x2, y2]) => [x1 === 210 ? 180 : x1, y1, x2 === 210 ? 180 : x2, y2] as const,
    );
    const shownBlocks = await shown({ texts: touching, lines: [...lines, ...below] });
    expect(shownBlocks.join('\n')).toContain('10000 ; 77');
  });

  test('a figure at the edge of the page may go on beyond it', async () => {
    const texts: PageContent['texts'] = [
      [60, 114, '规章'],
      [550, 114, '6054'],
    ];
    const lines: PageContent['lines'] = [
      [50, 100, 595, 100],
      [50, 120, 595, 120],
      [50, 100, 50, 120],
      [300, 100, 300, 120],
    ];
    expect((await shown({ texts, lines })).join('')).toContain('规章 ; 6054\ufffd');
  });

  test('each cell knows its page and its place in the table', async () => {
    const { value } = await parsePdf(writePdf([{ texts: [[50, 60, '甲。']] }, plain]));
    const [, table] = value.blocks;
    expect(table).toMatchObject({
      place: { page: 2, table: 1 },
      grid: { rows: [[{}, { text: '1', place: { page: 2, row: 1, column: 2 } }, {}], {}] },
    });
  });

  test('a page that is turned', async () => {
    const upright = ([x, y]: readonly [number, number]) => [y, 842 - x] as const;
    const turned = {
      rotate: 90 as const,
      texts: [],
      lines: plain.lines.map(([x1, y1, x2, y2]) => [...upright([x1, y1]), ...upright([x2, y2])] as const),
    };
    expect(await shown(turned)).toEqual(['grid _ ; _ ; _ / _ ; _ ; _']);
  });
});

describe('files that cannot be read', () => {
  test.each<readonly [string, Uint8Array]>([
    ['nothing but the mark', Uint8Array.from('%PDF-1.7\n', (sign) => sign.charCodeAt(0))],
    ['cut off after its head', writePdf([plain]).slice(0, 40)],
  ])('%s', async (_situation, bytes) => {
    const { value, problems } = await parsePdf(bytes);
    expect(value.blocks).toEqual([]);
    expect(problems).toEqual([{ code: 'document-unreadable', stage: 'blocks', fatal: true }]);
  });

  test('more lines than any table has', async () => {
    const lines = Array.from({ length: 12_000 }, (_, index) => [0, index / 20, 500, index / 20] as const);
    const { problems } = await parsePdf(writePdf([{ lines }]));
    expect(problems).toMatchObject([{ code: 'table-too-large', fatal: true }]);
  });
});

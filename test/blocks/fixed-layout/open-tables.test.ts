import { describe, expect, test } from '@jest/globals';
import { type Drawn, type Placed, shown, widthOf } from './lay-out.ts';

/** Middles of the columns of figures, and where labels begin. */
const columns = [220, 300, 380];
const labels = 60;

const centred = (x: number, y: number, text: string): Placed => [x - widthOf(text) / 2, y, text];

/** Figures in the middle of their columns; nothing for an empty text. */
const figures = (y: number, ...texts: readonly string[]): readonly Placed[] =>
  texts.flatMap((text, at) => (text === '' ? [] : [centred(columns[at] ?? 0, y, text)]));

const row = (y: number, label: string, ...texts: readonly string[]): readonly Placed[] => [
  [labels, y, label],
  ...figures(y, ...texts),
];

const header = row(100, '项目', '新收', '结转', '合计');
const grid = (...rows: readonly string[]): readonly string[] => [`grid ${rows.join(' / ')}`];
const table = (...texts: readonly (readonly Placed[])[]): readonly string[] => shown({ texts: texts.flat() });

describe('columns without lines', () => {
  test('a place without a figure is blank where headers show the columns', () => {
    expect(table(header, row(120, '甲类', '1', '', '1'), row(140, '乙类', '', '20', '20'))).toEqual(
      grid('_ ; 项目 ; 新收 ; 结转 ; 合计', '_ ; 甲类 ; 1 ; _ ; 1', '_ ; 乙类 ; _ ; 20 ; 20'),
    );
  });

  test('also where no row has a figure', () => {
    expect(table(header, row(120, '甲类', '1', '', '1'), row(140, '乙类', '2', '', '2'))).toEqual(
      grid('_ ; 项目 ; 新收 ; 结转 ; 合计', '_ ; 甲类 ; 1 ; _ ; 1', '_ ; 乙类 ; 2 ; _ ; 2'),
    );
  });

  test('rows with a figure in each column show the columns without a header', () => {
    const rows = [
      row(120, '甲类', '1', '2', '3'),
      row(140, '乙类', '4', '5', '9'),
      row(160, '丙类', '', '7', '7'),
    ];
    expect(table(...rows)).toEqual(
      grid('_ ; 甲类 ; 1 ; 2 ; 3', '_ ; 乙类 ; 4 ; 5 ; 9', '_ ; 丙类 ; _ ; 7 ; 7'),
    );
  });

  test('a figure that reaches into another column proves nothing', () => {
    const rows = [
      header,
      row(120, '甲类', '1', '2', '3'),
      row(140, '乙类', '4', '', '9'),
      [[labels, 160, '丙类'], centred(260, 160, '12345678901234567890')] as const,
    ];
    expect(table(...rows).join()).not.toContain('grid');
  });

  test('marks stand where figures do', () => {
    expect(table(header, row(120, '甲类', '/', '无', '0'), row(140, '乙类', '1', '—', '1'))).toEqual(
      grid('_ ; 项目 ; 新收 ; 结转 ; 合计', '_ ; 甲类 ; / ; 无 ; 0', '_ ; 乙类 ; 1 ; — ; 1'),
    );
  });

  test('figures of two columns that almost touch are two', () => {
    const rows = [120, 140].map((y): readonly Placed[] => [
      [labels, y, '甲类'],
      [200, y, '99999'],
      [226.5, y, '12'],
      [300, y, '7'],
    ]);
    expect(table(...rows)).toEqual(grid('_ ; 甲类 ; 99999 ; 12 ; 7', '_ ; 甲类 ; 99999 ; 12 ; 7'));
  });

  test('headers of several lines and levels', () => {
    const over: readonly Placed[] = [
      centred(300, 60, '申请人'),
      centred(220, 82, '自然人'),
      centred(300, 76, '商业'),
      centred(300, 88, '企业'),
      centred(380, 76, '科研'),
      centred(380, 88, '机构'),
    ];
    expect(table(over, row(110, '甲类', '1', '', '1'), row(130, '乙类', '', '2', '2'))).toEqual(
      grid(
        '_ ; _ ; _ ; 申请人 ; _',
        '_ ; _ ; 自然人 ; 商业~企业 ; 科研~机构',
        '_ ; 甲类 ; 1 ; _ ; 1',
        '_ ; 乙类 ; _ ; 2 ; 2',
      ),
    );
  });

  test('a second header begins a table of its own', () => {
    const second = row(180, '项目', '许可', '处罚', '强制');
    const rows = [
      row(120, '甲类', '1', '', '1'),
      row(140, '乙类', '2', '1', '3'),
      row(200, '丙类', '5', '6', ''),
    ];
    expect(table(header, ...rows.slice(0, 2), second, ...rows.slice(2))).toEqual([
      ...grid('_ ; 项目 ; 新收 ; 结转 ; 合计', '_ ; 甲类 ; 1 ; _ ; 1', '_ ; 乙类 ; 2 ; 1 ; 3'),
      ...grid('_ ; 项目 ; 许可 ; 处罚 ; 强制', '_ ; 丙类 ; 5 ; 6 ; _'),
    ]);
  });

  test.each<readonly [string, readonly Drawn[]]>([
    ['three lines', [80, 106, 166].map((y): Drawn => [50, y, 420, y])],
    [
      'a frame',
      [
        [50, 80, 420, 80],
        [50, 166, 420, 166],
        [50, 80, 50, 166],
        [420, 80, 420, 166],
      ],
    ],
    [
      'a frame and a line below the header',
      [
        [50, 80, 420, 80],
        [50, 106, 420, 106],
        [50, 166, 420, 166],
        [50, 80, 50, 166],
        [420, 80, 420, 166],
      ],
    ],
    [
      'a line behind the labels',
      [
        [50, 80, 420, 80],
        [50, 106, 420, 106],
        [50, 166, 420, 166],
        [180, 80, 180, 166],
      ],
    ],
    ['lying lines only', [80, 106, 126, 146, 166].map((y): Drawn => [50, y, 420, y])],
    ['standing lines only', [180, 260, 340].map((x): Drawn => [x, 85, x, 165])],
  ])('with %s', (_lines, lines) => {
    const texts = [
      header,
      row(120, '甲类', '1', '', '1'),
      row(140, '乙类', '', '20', '20'),
      row(160, '丙类', '1', '2', '3'),
    ];
    expect(shown({ texts: texts.flat(), lines })).toEqual(
      grid(
        '_ ; 项目 ; 新收 ; 结转 ; 合计',
        '_ ; 甲类 ; 1 ; _ ; 1',
        '_ ; 乙类 ; _ ; 20 ; 20',
        '_ ; 丙类 ; 1 ; 2 ; 3',
      ),
    );
  });
});

const lines = (y: number, ...texts: readonly string[]): readonly Placed[] =>
  texts.map((text, at) => [labels, y + at * 13, text]);

describe('labels of rows without lines', () => {
  const single = row(120, '1.甲类', '1', '', '1');

  test.each([
    ['in the middle of their label', 152.5],
    ['beside its first line', 146],
    ['beside its last line', 159],
  ])('figures stand %s', (_where, y) => {
    const broken = [...lines(146, '2.乙类申请', '数量'), ...figures(y, '', '20', '20')];
    const last = [...lines(186, '3.丙类申请', '数量'), ...figures(y + 40, '3', '', '3')];
    expect(table(header, single, broken, last)).toEqual(
      grid(
        '_ ; 项目 ; 新收 ; 结转 ; 合计',
        '_ ; 1.甲类 ; 1 ; _ ; 1',
        '_ ; 2.乙类申请~数量 ; _ ; 20 ; 20',
        '_ ; 3.丙类申请~数量 ; 3 ; _ ; 3',
      ),
    );
  });

  test.each([
    ['beside the next line of a label', ['2.乙类申请', '数量']],
    ['without a label', ['2.乙类申请']],
  ])('figures that go on %s are none', (_where, label) => {
    const broken = [
      ...lines(146, ...label),
      ...figures(146, '396935', '5', '401234'),
      ...figures(159, '997', '', '002'),
    ];
    const shownText = table(header, single, broken, row(190, '3.丙类', '3', '', '3')).join();
    for (const part of ['396935', '997', '401234', '002']) expect(shownText).not.toContain(part);
    expect(shownText).toContain('5');
  });

  test('a label of a group of rows is none of a row', () => {
    const group: readonly Placed[] = [
      [20, 138, '（三）'],
      [20, 150, '不予'],
    ];
    const rows = [single, row(144, '2.乙类', '2', '', '2'), row(168, '3.丙类', '', '3', '3')];
    expect(table(header, group, ...rows)).toEqual(
      grid(
        '_ ; 项目 ; 新收 ; 结转 ; 合计',
        '_ ; 1.甲类 ; 1 ; _ ; 1',
        '（三）~不予 ; 2.乙类 ; 2 ; _ ; 2',
        '_ ; 3.丙类 ; _ ; 3 ; 3',
      ),
    );
  });

  test('a row without any figure is blank where it stands as far from the others as they do', () => {
    const rows = [
      row(120, '甲类', '1', '', '1'),
      row(140, '乙类', '2', '1', '3'),
      row(160, '丙类'),
      row(180, '丁类', '4', '', '4'),
    ];
    expect(table(header, ...rows)).toEqual(
      grid(
        '_ ; 项目 ; 新收 ; 结转 ; 合计',
        '_ ; 甲类 ; 1 ; _ ; 1',
        '_ ; 乙类 ; 2 ; 1 ; 3',
        '_ ; 丙类 ; _ ; _ ; _',
        '_ ; 丁类 ; 4 ; _ ; 4',
      ),
    );
  });

  test('text that stands closer is no proof of a blank row', () => {
    const rows = [
      row(120, '甲类', '1', '', '1'),
      row(140, '乙类', '2', '1', '3'),
      row(153, '丙类'),
      row(173, '丁类', '4', '', '4'),
    ];
    const [block = ''] = table(header, ...rows);
    expect(block).not.toContain('丙类 ; _ ; _ ; _ /');
  });
});

const title = '二、主动公开政府信息情况';

/** Shapes in which the cells of a table reach a text, each with the blocks that it must give. */
export const textPatterns: readonly (readonly [
  name: string,
  lines: readonly string[],
  blocks: readonly string[],
])[] = [
  [
    'one cell a line with a pipe at its end',
    [title, '规章 |', '0 |', '12 |', '行政许可 |', '6,445 |'],
    [`h1 ${title}`, 'stream 规章 / 0 / 12 / 行政许可 / 6,445'],
  ],
  [
    'a lone pipe among them is a blank cell',
    [title, '规章 |', '0 |', '|', '3 |', '行政许可 |', '|'],
    [`h1 ${title}`, 'stream 规章 / 0 / _ / 3 / 行政许可 / _'],
  ],
  [
    'pipes on lines of their own, one after another for a blank',
    [title, '表格如下：', '规章', '|', '0', '|', '|', '商业', '企业', '|', '7', '|'],
    [`h1 ${title}`, 'paragraph 表格如下：', 'stream 规章 / 0 / _ / 商业~企业 / 7'],
  ],
  [
    'cells between blank lines',
    [title, '', '规章', '', '  0', '', ' 0 ', '', '行政许可', '', '20'],
    [`h1 ${title}`, 'stream 规章 / 0 / 0 / 行政许可 / 20'],
  ],
  [
    'compact rows',
    ['一、本年新收政府信息公开申请数量 | 58 | 7 | 66 |', '(一)予以公开 | 2 | 1 | 3 |'],
    ['rows 一、本年新收政府信息公开申请数量 ; 58 ; 7 ; 66 / (一)予以公开 ; 2 ; 1 ; 3'],
  ],
  [
    'compact rows with ragged tails',
    [title, '第二十条第(一)项 | |||', '规章 | 0 | 1 | 2 |', '行政许可 | 9 | ||'],
    [`h1 ${title}`, 'rows 第二十条第(一)项 ; _ ; _ ; _ / 规章 ; 0 ; 1 ; 2 / 行政许可 ; 9 ; _ ; _'],
  ],
  [
    'rows opened by a pipe, cells below it',
    [title, '|', ' 规章 |', ' 0  |', ' 0  |', '|', ' 行政许可 |', ' 5  |'],
    [`h1 ${title}`, 'stream 规章 / 0 / 0 / 行政许可 / 5'],
  ],
  [
    'row ends of several pipes, so that a lone one ends a row too',
    [title, '第二十条第(一)项 |', '||||', '规章 |', '0 |', '0 |', '|', '行政强制 |', '4 |', '|'],
    [`h1 ${title}`, 'stream 第二十条第(一)项 / 规章 / 0 / 0 / 行政强制 / 4'],
  ],
  [
    'figures parted by blanks, labels wrapped around them',
    [
      '三、收到和处理政府信息公开申请情况',
      '一、本年新收 3001 53 4 3119',
      '2.其他法律行政法规禁',
      '止公开 0 0 0 0',
      '(七)总计 / — 0 7',
    ],
    [
      'h1 三、收到和处理政府信息公开申请情况',
      'rows 一、本年新收 ; 3001 ; 53 ; 4 ; 3119 / 2.其他法律行政法规禁 ; _ ; _ ; _ ; _ / 止公开 ; 0 ; 0 ; 0 ; 0 / (七)总计 ; / ; — ; 0 ; 7',
    ],
  ],
  [
    'two labels of one row are two cells',
    [title, '三、本年度办理结果 (一)予以公开 2 1 3', '第二十条 第(一)项 4 5 9', '规章 1 1 2'],
    [
      `h1 ${title}`,
      'rows 三、本年度办理结果 ; (一)予以公开 ; 2 ; 1 ; 3 / 第二十条 第(一)项 ; 4 ; 5 ; 9 ; _ / 规章 ; 1 ; 1 ; 2 ; _',
    ],
  ],
  [
    'Markdown with rules between rows, a row without label and a wrapped label',
    [
      '## 表三',
      '| 项目 | 甲 | 乙 |',
      '|---|---|---|',
      '| 1.属于国家秘密 | 0 | 1 |',
      '（二）部分公开（区分，',
      '只计一次）',
      '| 8 | 2 |',
      '|:-:|:-:|',
    ],
    [
      'h2 表三',
      'rows 项目 ; 甲 ; 乙 / 1.属于国家秘密 ; 0 ; 1 / （二）部分公开（区分， ; _ ; _ / 只计一次） ; _ ; _ / 8 ; 2 ; _',
    ],
  ],
  [
    'a frame does not make a first blank cell, its absence does',
    ['合计 | 1 | 2 |', '规章 | 3 | 4 |', '| 5 | 6 |'],
    ['rows 合计 ; 1 ; 2 / 规章 ; 3 ; 4 / _ ; 5 ; 6'],
  ],
  [
    'labels without any figure',
    [
      title,
      '规章',
      '规范性文件',
      '行政许可',
      '行政处罚',
      '行政强制',
      '行政事业性收费',
      '采购项目数量',
      '政府集中采购',
    ],
    [
      `h1 ${title}`,
      'stream 规章 / 规范性文件 / 行政许可 / 行政处罚 / 行政强制 / 行政事业性收费 / 采购项目数量 / 政府集中采购',
    ],
  ],
  [
    'the whole report in one outer cell',
    [
      `| 一、总体情况 本机关全年公开信息若干条，工作平稳有序，未发生差错。二、其他情况 无。 ${'|'.repeat(300)}`,
    ],
    ['paragraph 一、总体情况 本机关全年公开信息若干条，工作平稳有序，未发生差错。二、其他情况 无。'],
  ],
  [
    'an outer table with a paragraph a row',
    [
      '一、总体情况 |',
      '本机关全年按规定公开各类信息，办理申请，回应群众关切，没有差错。 |',
      '二、主动公开政府信息情况 |',
      '规章 |',
      '0 |',
      '0 |',
    ],
    [
      'h1 一、总体情况',
      'paragraph 本机关全年按规定公开各类信息，办理申请，回应群众关切，没有差错。',
      `h1 ${title}`,
      'stream 规章 / 0 / 0',
    ],
  ],
  [
    'pictures in the place of tables',
    [title, '![表二](a/b.png)', '[图片]', '<img src="x.jpg" alt="表三">', '见下图 ![](c.png)'],
    [`h1 ${title}`, 'image 表二', 'image ', 'image 表三', 'paragraph 见下图', 'image '],
  ],
  [
    'page marks within a table',
    [title, '1.属于国家秘密 |', '0 |', '- 3 -', '-4 |', '— 4 —', '2.重复申请 |', '第 5 页 共 9 页', '0 |'],
    [`h1 ${title}`, 'stream 1.属于国家秘密 / 0 / -4 / 2.重复申请 / 0'],
  ],
  [
    'page marks between bare cells',
    [title, '规章', '0', '-4-', '1', 'Page 8 - 某局年度报告', 'P. 8', '行政许可', '-4'],
    [`h1 ${title}`, 'stream 规章 / 0 / 1 / 行政许可 / -4'],
  ],
  [
    'a row header written downwards and split header words stay in order',
    [title, '三、', '本', '0 0 0', '度', '1 2 3', '商业', '企业'],
    [
      `h1 ${title}`,
      'rows 三、 ; _ ; _ / 本 ; _ ; _ / 0 ; 0 ; 0 / 度 ; _ ; _ / 1 ; 2 ; 3 / 商业 ; _ ; _ / 企业 ; _ ; _',
    ],
  ],
  [
    'cells parted by tabs, where two tabs prove a blank',
    ['规章\t0\t\t3', '行政许可\t6'],
    ['rows 规章 ; 0 ; _ ; 3 / 行政许可 ; 6 ; _ ; _'],
  ],
  [
    'tabs at the ends of lines, which prove blanks too',
    ['\t\t1.属于国家秘密\t0\t', '(七)总计\t\t\t6\t7'],
    ['rows _ ; _ ; 1.属于国家秘密 ; 0 ; _ / (七)总计 ; _ ; _ ; 6 ; 7'],
  ],
  [
    'a label with a clause in brackets before its figures, and marks alone',
    [
      '三、收到和处理政府信息公开申请情况',
      '(二)部分公开(区分处理的,只计这一情形) 1 0 0 0 0 0 1',
      '规章 / / /',
      '3.其他 0 0 0 0 0 0 0',
      '共公开信息若干条,其中 3',
    ],
    [
      'h1 三、收到和处理政府信息公开申请情况',
      'rows (二)部分公开(区分处理的,只计这一情形) ; 1 ; 0 ; 0 ; 0 ; 0 ; 0 ; 1 / 规章 ; / ; / ; / ; _ ; _ ; _ ; _ / 3.其他 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0',
      'paragraph 共公开信息若干条,其中 3',
    ],
  ],
  [
    'a lone pipe behind words in rows that pipes open, which may be a blank or a row',
    [title, '|', ' 规章 |', ' 0  |', '|', ' 总计 |', '|', ' 7  |'],
    [`h1 ${title}`, 'stream 规章 / 0 / 总计 / _ / 7'],
  ],
  [
    'drawn borders',
    ['┌──┬──┐', '│ 规章 │ 0 │', '├──┼──┤', '│ 行政许可 │ 7 │', '└──┴──┘'],
    ['rows 规章 ; 0 / 行政许可 ; 7'],
  ],
  [
    'a table of mark-up within Markdown',
    [
      '# 年度报告',
      '正文第一段。',
      '<table><tr><td rowspan="2">规章</td><td>1</td></tr>',
      '<tr><td>2</td></tr></table>',
      '正文第二段。',
    ],
    ['h1 年度报告', 'paragraph 正文第一段。', 'grid 规章 ; 1 / 规章 ; 2', 'paragraph 正文第二段。'],
  ],
];

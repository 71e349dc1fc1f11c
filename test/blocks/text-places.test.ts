import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GridCell } from '../../core/blocks/block.ts';
import { deriveFacts } from '../../core/facts/derive-facts.ts';
import { anyModels } from '../report/layouts/random-models.ts';
import { inLayout, text } from '../report/layouts/read-back.ts';
import { looseTextLayouts, textLayouts } from '../report/layouts/text-layouts.ts';
import { reportOf } from '../report/read-document.ts';
import { documentOf } from './read-sample.ts';

const cellsOf = (written: string): readonly GridCell[] =>
  documentOf(written).blocks.flatMap((block) => (block.kind === 'table' ? block.grid.rows.flat() : []));

/** What stands in the written text where a cell says it begins, cut to the length of its first line. */
function foundAt(written: string, { text: own, place }: GridCell): string {
  const line = written.split(/\r?\n/)[(place.line ?? 0) - 1] ?? '';
  const [first = ''] = own.split('\n');
  return line.slice((place.character ?? 1) - 1).slice(0, first.length);
}

const counted = (cell: GridCell) => cell.place.character !== undefined;
const wrongPlaces = (written: string) =>
  cellsOf(written)
    .filter((cell) => counted(cell) && foundAt(written, cell) !== cell.text.split('\n')[0])
    .map(({ text: own, place }) => [own, place]);

/** Layouts whose lines hold marks that are taken out, or mark-up: the place of a cell in them is told where it can be. */
const cleaned = /mark-up|full-width|bold|drawn/;
const layouts = Object.entries({ ...textLayouts, ...looseTextLayouts });

describe('the first character of a cell in its line', () => {
  test.each(layouts)('%s', (name, layout) => {
    fc.assert(
      fc.property(anyModels('f2021'), fc.constantFrom('', '  ', '\u3000\u3000', '\t'), (models, indent) => {
        const written = text(inLayout('f2021', models, layout)).replace(/^(?=.)/gm, indent);
        expect(wrongPlaces(written)).toEqual([]);
        const untold = cellsOf(written).filter((cell) => cell.place.line !== undefined && !counted(cell));
        if (!cleaned.test(name)) expect(untold.filter((cell) => cell.text !== '')).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test.each([
    ['piped', '| 规章 |  3 | | 4 |', [3, 9, 12, 15]],
    ['piped without a frame', '规章 | 3 | 4 |', [1, 6, 10]],
    ['spaced, a label of two words', '  第二十条 第(五)项   3  4', [3, 16, 19]],
    ['tabbed', '\t规章\t3\t\t4', [undefined, 2, 5, 7, 8]],
    ['full-width borders', '规章｜ 3｜4｜', [1, 5, 7]],
    ['bold', '**规章** | 3 |', [undefined, undefined]],
  ])('%s', (_, line, characters) => {
    const cells = cellsOf(['一、总体情况', line, line, line].join('\n'));
    expect(cells.slice(0, characters.length).map(({ place }) => place.character)).toEqual(characters);
  });
});

describe('the first character of prose', () => {
  const characterOf = (line: string) => documentOf(line).blocks.map(({ place }) => place.character);

  test.each([
    ['a paragraph', '工作平稳。', 1],
    ['one that is indented', '\u3000\u3000工作平稳。', 3],
    ['a heading of Markdown', '## 一、总体情况', 4],
    ['a paragraph behind a border', `| ${'全年工作平稳有序。'.repeat(15)} ||||`, 3],
    ['one whose marks were taken out', '工作**平稳**。', undefined],
  ])('%s', (_, line, character) => {
    expect(characterOf(line)).toEqual([character]);
  });

  const overview =
    '（一）主动公开。全年公开若干条。（二）依申请公开。2023年收到申请12件，办结11件，结转下年度1件。';
  const placesOf = (written: string) => {
    const evidence = [...deriveFacts(reportOf(written)).values()].flatMap((fact) => fact.evidence);
    return evidence.filter(({ place }) => place.quote !== undefined && place.character !== undefined);
  };
  const report = (...lines: readonly string[]) =>
    [
      '青岚县水务局2023年政府信息公开工作年度报告',
      '一、总体情况',
      ...lines,
      '五、存在的主要问题及改进情况',
      '解读不足。下一步将加强。',
    ].join('\n');

  test.each([
    ['in one line', [overview]],
    ['indented', [`\u3000\u3000${overview}`]],
    [
      'in the lines of a page',
      [
        ...Array(8).fill('本机关按照上级部署推进各项工作并及时答复群众的申请'),
        ...overview.match(/.{1,26}/gu)!,
      ],
    ],
    ['behind its title', [`${overview}二、主动公开政府信息情况`]],
  ])('evidence tells the first character of its sentence: %s', (_, lines) => {
    const written = report(...lines);
    const found = placesOf(written).filter(({ fact }) => fact.startsWith('narrative.'));
    expect(found.map(({ fact }) => fact)).toContain('narrative.requestsReceived');
    for (const { place } of placesOf(written)) {
      const line = written.split('\n')[(place.line ?? 0) - 1] ?? '';
      const [quoted = ''] = (place.quote ?? '').replace(/…$/u, '').split('\n');
      expect(line.slice((place.character ?? 0) - 1).startsWith(quoted)).toBe(true);
    }
  });
});

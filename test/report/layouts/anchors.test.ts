import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, ParsedDocument } from '../../../core/blocks/block.ts';
import type { FormEdition, TableKey } from '../../../core/forms/form.ts';
import { readReport } from '../../../core/report/read-report.ts';
import { grid, page, rows, stream } from '../build-blocks.ts';
import { show } from '../read-model.ts';
import type { Model } from '../write-model.ts';
import { official, title } from '../write-report.ts';
import { type Layout, type Lines, type Parts, type Situation, situations } from './anchor-situations.ts';
import { anyModels, fullModels } from './random-models.ts';

const writers: Readonly<Record<Layout, (lines: Lines) => Block>> = {
  grid: (lines) => grid(...lines),
  rows: (lines) => rows(...lines),
  stream: (lines) => stream(...lines.flat()),
};

const sectionOf = { table2: 'proactive', table3: 'requests', table4: 'disputes' } as const;

/** A year that asks for the edition. */
const yearOf = { f2021: '2023', f2019: '2020' } as const;

function documentOf(key: TableKey, edition: FormEdition, parts: Parts, layout: Layout): ParsedDocument {
  const blocks = parts.map((part) => (typeof part === 'string' ? part : writers[layout](part)));
  return page(
    title.replace('2023', yearOf[edition]),
    official.overview,
    '全年工作平稳。',
    official[sectionOf[key]],
    ...blocks,
    official.problems,
    '解读不够。',
  );
}

/** Cells that are read as something else than the model has: `[address, right, read]`. */
function differences(
  { key, write }: Situation,
  edition: FormEdition,
  model: Model,
  layout: Layout,
): readonly (readonly [string, string, string])[] {
  const { value } = readReport(documentOf(key, edition, write(edition, model), layout));
  const read = value?.tables[key].cells;
  return Object.entries(model).flatMap(([address, text]) => {
    const cell = read?.get(address);
    const [right, found] = [text === '' ? 'blank' : text, cell === undefined ? 'missing' : show(cell)];
    return right === found ? [] : [[address, right, found] as const];
  });
}

const isUnread = (found: string): boolean => found === 'missing' || found === 'unreadable';

const layouts = ['grid', 'rows', 'stream'] as const;
const cases = situations.flatMap((situation) =>
  layouts.flatMap((layout) =>
    (['f2021', 'f2019'] as const).map((edition) => ({ name: situation.name, layout, edition, situation })),
  ),
);

describe('tables are recognised by their labels', () => {
  test.each(cases)('$name, $layout, $edition: every figure is read', ({ situation, layout, edition }) => {
    const { key, mayLose = [], mayLoseIn = [] } = situation;
    fc.assert(
      fc.property(fullModels(edition), (models) => {
        const found = differences(situation, edition, models[key], layout);
        const mayBeLost = (address: string) =>
          mayLoseIn.includes(layout) || mayLose.includes(address.split('.')[0] ?? '');
        expect(found.filter(([address, , read]) => !(isUnread(read) && mayBeLost(address)))).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  test.each(cases)('$name, $layout, $edition: no blank misleads', ({ situation, layout, edition }) => {
    fc.assert(
      fc.property(anyModels(edition), (models) => {
        const found = differences(situation, edition, models[situation.key], layout);
        expect(found.filter(([, , read]) => !isUnread(read))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

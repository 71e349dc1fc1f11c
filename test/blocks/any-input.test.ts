import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBlocks } from '../../core/blocks/read-blocks.ts';
import { assertBlocks } from './assert-blocks.ts';
import { bytesOf } from './read-sample.ts';

const tokens = [
  '<table>',
  '</table>',
  '<tr>',
  '<td>',
  '<td rowspan=3>',
  '<td colspan=2>',
  '<p>',
  '</p>',
  '<br>',
  '<h2>',
  '<html>',
  '<img>',
  '<div hidden>',
  '</div>',
  '|',
  '||',
  ' | ',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '0',
  '12',
  '/',
  '规章',
  '一、总体情况',
  '四、结转',
  '（一）予以公开',
  '全部办结。',
  '- 3 -',
  '---',
  '## ',
  '![](a)',
  '[图片]',
  '**',
  '\ufffd',
  '\u200b',
  '\u3000',
  '\r',
  'Page 8',
];

test('no input breaks the contract of blocks', async () => {
  const text = fc.array(fc.constantFrom(...tokens), { maxLength: 60 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, async (input) => {
      const { value, problems } = await readBlocks({ name: 'report', bytes: bytesOf(input) });
      expect(value.document ? assertBlocks(value.document, !input.includes('<table')) : []).toEqual([]);
      expect(value.document !== undefined || problems.some((problem) => problem.fatal)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('no bytes break it either', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const { value, problems } = await readBlocks({ name: 'report.html', bytes });
      expect(value.document ? assertBlocks(value.document) : []).toEqual([]);
      expect(value.document !== undefined || problems.some((problem) => problem.fatal)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

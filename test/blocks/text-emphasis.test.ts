import { expect, test } from '@jest/globals';
import { readBlocks } from '../../core/blocks/read-blocks.ts';

const paragraphsOf = async (text: string): Promise<readonly string[]> => {
  const { value } = await readBlocks({ name: 'report.md', bytes: new TextEncoder().encode(text) });
  return (value.document?.blocks ?? []).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
};

test('marks of emphasis are no part of the text, and a line to be filled in is', async () => {
  expect(await paragraphsOf('全年**主动公开**__信息__三条。\n\n发布解读材料____件。\n')).toEqual([
    '全年主动公开信息三条。',
    '发布解读材料____件。',
  ]);
});

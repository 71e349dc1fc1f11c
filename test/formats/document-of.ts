import type { ParsedDocument } from '../../core/blocks/block.ts';
import { readBlocks } from '../../core/blocks/read-blocks.ts';

/** The blocks of a page, to be written in another format. */
export async function documentOf(bytes: Uint8Array): Promise<ParsedDocument> {
  const { value } = await readBlocks({ name: 'page.html', bytes });
  if (!value.document) throw new Error('the page was not read');
  return value.document;
}

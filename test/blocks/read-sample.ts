import type { Block, ParsedDocument } from '../../core/blocks/block.ts';
import { readBlocks } from '../../core/blocks/read-blocks.ts';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The document of a text or page that can be read; the test fails when it cannot. */
export function documentOf(text: string, name = 'report'): ParsedDocument {
  const { document } = readBlocks({ name, bytes: bytesOf(text) }).value;
  if (!document) throw new Error('nothing was read');
  return document;
}

/** One block in a line: its kind and text, or the layout and rows of a table, cells parted by ` ; `. */
function showBlock(block: Block): string {
  if (block.kind === 'heading') return `h${block.level} ${block.text}`;
  if (block.kind !== 'table') return `${block.kind} ${block.text}`;
  const rows = block.grid.rows.map((row) => row.map((cell) => cell.text || '_').join(' ; '));
  return `${block.layout} ${rows.join(' / ')}`.replaceAll('\n', '~');
}

/** Blocks of a text or page, each as one line. */
export function show(text: string): string[] {
  return documentOf(text).blocks.map(showBlock);
}

import type { Block, ParsedDocument } from '../../core/blocks/block.ts';
import { textParsers } from '../../core/blocks/parsers.ts';
import type { Read } from '../../core/problem.ts';
import { decodeText } from '../../core/source/decode-text.ts';
import { sniffFormat } from '../../core/source/sniff-format.ts';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The blocks of a text or page with every problem of the way; packed formats need the whole line. */
export function parseSample(text: string, name = 'report'): Read<ParsedDocument> {
  const bytes = bytesOf(text);
  const sniffed = sniffFormat({ name, bytes });
  const parse = textParsers[sniffed.value];
  if (!parse) throw new Error(`${sniffed.value} is no text`);
  const decoded = decodeText(bytes);
  const { value, problems } = parse(decoded.value.text);
  return { value, problems: [...sniffed.problems, ...decoded.problems, ...problems] };
}

/** The document of a text or page that can be read. */
export const documentOf = (text: string, name?: string): ParsedDocument => parseSample(text, name).value;

/** One block in a line: its kind and text, or the layout and rows of a table, cells parted by ` ; `. */
export function showBlock(block: Block): string {
  if (block.kind === 'heading') return `h${block.level} ${block.text}`;
  if (block.kind !== 'table') return `${block.kind} ${block.text}`;
  const rows = block.grid.rows.map((row) => row.map((cell) => cell.text || '_').join(' ; '));
  return `${block.layout} ${rows.join(' / ')}`.replaceAll('\n', '~');
}

/** Blocks of a text or page, each as one line. */
export function show(text: string): string[] {
  return documentOf(text).blocks.map(showBlock);
}

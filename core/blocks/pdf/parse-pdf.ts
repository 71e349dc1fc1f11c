import type { Read } from '../../problem.ts';
import type { ParsedDocument } from '../block.ts';
import { readPages } from '../fixed-layout/read-pages.ts';
import { openPdf } from './open-pdf.ts';

/** PDF to blocks: text, rules and pictures of each page, read by their geometry. */
export async function parsePdf(bytes: Uint8Array): Promise<Read<ParsedDocument>> {
  const { value: pages, problems } = await openPdf(bytes);
  const { value, problems: ofReading } = readPages(pages);
  return { value, problems: [...problems, ...ofReading] };
}

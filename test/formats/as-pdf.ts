import type { ParsedDocument } from '../../core/blocks/block.ts';
import { writePdf } from '../blocks/pdf/write-pdf.ts';
import { layOutPages } from './lay-out-pages.ts';

/** A document printed to PDF. */
export const asPdf = (document: ParsedDocument): Uint8Array => writePdf(layOutPages(document));

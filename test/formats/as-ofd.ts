import type { ParsedDocument } from '../../core/blocks/block.ts';
import { closeOffsets, line, picture, text, writeOfd } from '../blocks/ofd/write-ofd.ts';
import type { PageContent } from '../blocks/pdf/write-pdf.ts';
import { layOutPages } from './lay-out-pages.ts';

const millimetres = (points: number): number => Number(((points * 25.4) / 72).toFixed(4));

function drawPage({ texts = [], lines = [], pictures = [], fontSize = 10 }: PageContent): string {
  const height = millimetres(fontSize);
  return [
    ...lines.map((ends) => {
      const [x1, y1, x2, y2] = ends.map(millimetres);
      return line(x1 ?? 0, y1 ?? 0, x2 ?? 0, y2 ?? 0);
    }),
    ...pictures.map((frame) => {
      const [x, y, width, high] = frame.map(millimetres);
      return picture(x ?? 0, y ?? 0, width ?? 0, high ?? 0);
    }),
    ...texts.map(([x, y, words]) => {
      const offsets = closeOffsets(words, height);
      return text(millimetres(x), millimetres(y), words, { Size: height }, { DeltaX: offsets || undefined });
    }),
  ].join('');
}

/** A document laid out on pages and saved as OFD, as office programs do. */
export const asOfd = (document: ParsedDocument): Uint8Array =>
  writeOfd({ pages: layOutPages(document).map(drawPage) });

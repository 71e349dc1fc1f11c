import { deflateSync } from 'node:zlib';
import { characterMap, stream, writePdf } from '../blocks/pdf/write-pdf.ts';

const page = { texts: [[50, 50, '年度报告']] } as const;

const withRanges = (ranges: readonly string[]): Uint8Array =>
  writePdf([page], stream(characterMap(`${ranges.length} beginbfrange ${ranges.join('\n')} endbfrange`)));

const hex = (code: number): string => code.toString(16).padStart(8, '0');

/** A PDF whose font maps the same codes again and again: much work, little memory. */
export const slowPdf = (times: number): Uint8Array =>
  withRanges(Array.from({ length: times }, () => '<0000> <ffff> <0000>'));

/** A PDF whose font maps more and more codes, as many in each range as a reader takes: the heap fills. */
export const hungryPdf = (ranges: number): Uint8Array =>
  withRanges(
    Array.from(
      { length: ranges },
      (_, index) => `<${hex(index * 2 ** 24)}> <${hex((index + 1) * 2 ** 24 - 2)}> <0000>`,
    ),
  );

/** A PDF with a stream of some kilobytes that unpacks to so many megabytes of blanks: buffers fill, and the heap does not. */
export function bloatedPdf(megabytes: number): Uint8Array {
  const run = Buffer.from([129, 0x20]);
  const packed = deflateSync(Buffer.alloc((megabytes * 1024 * 1024 * 2) / 128, run));
  return writePdf([page], stream(packed.toString('latin1'), '/Filter [/FlateDecode /RunLengthDecode]'));
}

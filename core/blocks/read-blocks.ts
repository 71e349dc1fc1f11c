import type { Problem, Read } from '../problem.ts';
import { decodeText } from '../source/decode-text.ts';
import { limits } from '../source/limits.ts';
import { sniffFormat } from '../source/sniff-format.ts';
import type { Format, SourceFile } from '../source/source-file.ts';
import type { ParsedDocument } from './block.ts';
import { parsers } from './parsers.ts';

interface ReadDocument {
  readonly format: Format;
  /** Only when the document was decoded as text. */
  readonly encoding?: string;
  /** Absent when nothing could be read; then a fatal problem says why. A fatal problem beside it means that it is not whole. */
  readonly document?: ParsedDocument;
}

const fatal = (code: Problem['code'], data?: Problem['data']): Problem => ({
  code,
  stage: 'blocks',
  fatal: true,
  ...(data && { data }),
});

/** Bytes to blocks: sniffs the format, decodes, parses. Bad input gives problems, never an exception. */
export function readBlocks(file: SourceFile): Read<ReadDocument> {
  const { value: format, problems } = sniffFormat(file);
  const sizeBytes = file.bytes.length;
  if (sizeBytes === 0) return { value: { format }, problems };
  if (sizeBytes > limits.bytes) {
    const tooLarge = fatal('file-too-large', { sizeBytes, limit: limits.bytes });
    return { value: { format }, problems: [...problems, tooLarge] };
  }
  const parse = parsers[format];
  if (!parse)
    return { value: { format }, problems: [...problems, fatal('format-not-supported', { format })] };
  const decoded = decodeText(file.bytes);
  const parsed = parse(decoded.value.text);
  const all = [...problems, ...decoded.problems, ...parsed.problems];
  const { encoding } = decoded.value;
  if (parsed.value.blocks.length > 0)
    return { value: { format, encoding, document: parsed.value }, problems: all };
  if (all.some((problem) => problem.fatal)) return { value: { format, encoding }, problems: all };
  // Nothing is left because of a limit, or there was nothing to begin with.
  const code = parsed.problems.length > 0 ? 'document-unreadable' : 'file-empty';
  return { value: { format, encoding }, problems: [...all, fatal(code)] };
}

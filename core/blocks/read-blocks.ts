import type { Problem, Read } from '../problem.ts';
import { decodeText } from '../source/decode-text.ts';
import { limits } from '../source/limits.ts';
import { sniffFormat } from '../source/sniff-format.ts';
import type { Format, SourceFile } from '../source/source-file.ts';
import type { ParsedDocument } from './block.ts';
import { lateTextParsers, packedParsers, textParsers } from './parsers.ts';

interface ReadDocument {
  readonly format: Format;
  /** Only when the document was decoded as text. */
  readonly encoding?: string;
  /** Absent when nothing could be read; then a fatal problem says why. A fatal problem beside it means that it is not whole. */
  readonly document?: ParsedDocument;
}

type Parsed = Read<{ readonly document: ParsedDocument; readonly encoding?: string }>;

const fatal = (code: Problem['code'], data?: Problem['data']): Problem => ({
  code,
  stage: 'blocks',
  fatal: true,
  ...(data && { data }),
});

/** The parser of the format, on text or on bytes; undefined when there is none. */
async function parse(bytes: Uint8Array, format: Format): Promise<Parsed | undefined> {
  const parseText = textParsers[format] ?? (await lateTextParsers[format]?.());
  if (parseText) {
    const { value, problems } = decodeText(bytes);
    const parsed = parseText(value.text);
    return {
      value: { document: parsed.value, encoding: value.encoding },
      problems: [...problems, ...parsed.problems],
    };
  }
  const parseBytes = await packedParsers[format]?.();
  if (!parseBytes) return undefined;
  const { value, problems } = await parseBytes(bytes);
  return { value: { document: value }, problems };
}

/** What was parsed, if anything is there: nothing left because of a limit, or nothing to begin with, is fatal. */
function keep({ value, problems }: Parsed, format: Format): Read<ReadDocument> {
  const { document, ...encoding } = value;
  if (document.blocks.length > 0) return { value: { format, ...encoding, document }, problems };
  if (problems.some((problem) => problem.fatal)) return { value: { format, ...encoding }, problems };
  const code = problems.length > 0 ? 'document-unreadable' : 'file-empty';
  return { value: { format, ...encoding }, problems: [...problems, fatal(code)] };
}

/** Bytes to blocks: sniffs the format, decodes, parses. Bad input gives problems, never an exception. */
export async function readBlocks(file: SourceFile): Promise<Read<ReadDocument>> {
  const { value: format, problems } = sniffFormat(file);
  const sizeBytes = file.bytes.length;
  if (sizeBytes === 0) return { value: { format }, problems };
  if (sizeBytes > limits.bytes) {
    const tooLarge = fatal('file-too-large', { sizeBytes, limit: limits.bytes });
    return { value: { format }, problems: [...problems, tooLarge] };
  }
  const parsed = await parse(file.bytes, format);
  if (!parsed)
    return { value: { format }, problems: [...problems, fatal('format-not-supported', { format })] };
  const kept = keep(parsed, format);
  return { value: kept.value, problems: [...problems, ...kept.problems] };
}

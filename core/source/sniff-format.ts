import type { Problem, Read } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { extensionOf, formatByName } from './formats-by-extension.ts';
import { formatByMagic } from './magic-numbers.ts';
import { sniffMarkup } from './sniff-markup.ts';
import type { Format, SourceFile } from './source-file.ts';

/** Bytes that are enough to tell mark-up from text. */
const head = 256 * 1024;
/** Share of control characters above which decoded bytes are no text. */
const mostControls = 0.02;
/** Share of lost characters above which they are none either, unless tags show what they were. */
const mostLost = 0.15;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

const share = (text: string, pattern: RegExp) => (text.match(pattern)?.length ?? 0) / text.length;

function formatByContent(bytes: Uint8Array): Format {
  const magic = formatByMagic(bytes);
  if (magic) return magic;
  const text = decodeText(bytes.subarray(0, head)).value.text;
  if (share(text, controls) > mostControls) return 'unknown';
  const format = sniffMarkup(text.trimStart());
  return format === 'text' && share(text, /\ufffd/g) > mostLost ? 'unknown' : format;
}

function nameProblem(name: string, format: Format): Problem[] {
  const promised = formatByName(name);
  if (!promised || promised === format || format === 'unknown') return [];
  const data = { extension: extensionOf(name), promised, format };
  return [{ code: 'format-disagrees-with-name', stage: 'source', fatal: false, data }];
}

/** Format by content; the name is only a hint, and a disagreement is the problem `format-disagrees-with-name`. */
export function sniffFormat(file: SourceFile): Read<Format> {
  if (file.bytes.length === 0) {
    return { value: 'unknown', problems: [{ code: 'file-empty', stage: 'source', fatal: true }] };
  }
  const format = formatByContent(file.bytes);
  return { value: format, problems: nameProblem(file.name, format) };
}

import { parseValue } from './blocks/json/read-json.ts';
import { type CheckResult, checkResult } from './findings/check-result.ts';
import type { ResultPlace } from './report-of-result.ts';
import { decodeText } from './source/decode-text.ts';
import { limits } from './source/limits.ts';
import type { SourceFile } from './source/source-file.ts';

/** A result of an earlier check, and where it stands in its document. */
export interface FoundResult {
  readonly result: CheckResult;
  readonly at: ResultPlace;
}

function found(value: unknown, at: ResultPlace): readonly FoundResult[] {
  const { data } = checkResult.safeParse(value);
  return data === undefined ? [] : [{ result: data, at }];
}

const inList = (values: readonly unknown[]): readonly FoundResult[] =>
  values.flatMap((value, index) => found(value, { pointer: `/${index}` }));

/** A line that is no JSON holds no result; the document is then read like any other. */
function resultOf(line: string, at: ResultPlace): readonly FoundResult[] {
  const parsed = parseValue(line);
  return 'value' in parsed ? found(parsed.value, at) : [];
}

const inLines = (text: string): readonly FoundResult[] =>
  text.split('\n').flatMap((line, index) => resultOf(line, { pointer: '', line: index + 1 }));

/** Blanks and the mark of UTF-8 apart, `{` or `[` comes first: most documents are told apart by that. */
function opensJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte));
  return first === 0x7b || first === 0x5b;
}

/** The results that a document of ours holds: one, a list of them, or one a line; none in any other document. */
export function resultsIn({ bytes }: SourceFile): readonly FoundResult[] {
  if (bytes.length > limits.bytes || !opensJson(bytes)) return [];
  const { text } = decodeText(bytes).value;
  if (!text.includes('"gongkai-audit"')) return [];
  const parsed = parseValue(text);
  if ('at' in parsed) return inLines(text);
  return Array.isArray(parsed.value) ? inList(parsed.value) : found(parsed.value, { pointer: '' });
}

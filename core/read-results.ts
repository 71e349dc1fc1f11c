import { holdAgainst } from './engine/hold-against.ts';
import { Fault } from './fault.ts';
import { type CheckResult, checkResult } from './findings/check-result.ts';
import { parseJsonText } from './parse-json-text.ts';
import { decodeText } from './source/decode-text.ts';
import type { SourceFile } from './source/source-file.ts';

/** Of a file that is something else, the first faults say so. */
const mostFaults = 5;

/**
 * The results in a file: one, a list of them, or one a line. Unlike a reader of documents, it takes nothing else.
 * @throws Fault `result-invalid` with file, place and what is wrong
 */
export function readResults({ name, bytes }: SourceFile): readonly CheckResult[] {
  const { text } = decodeText(bytes).value;
  const whole = parseJsonText(text);
  if ('value' in whole) return inValue(whole.value, name);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = parseJsonText(lines[0] ?? '');
  if (lines.length < 2 || 'fault' in first) throw invalid(name, [`${name}: ${whole.fault}`]);
  return lines.flatMap((line, index) => {
    const parsed = parseJsonText(line);
    const where = `${name} line ${index + 1}`;
    if ('fault' in parsed) throw invalid(name, [`${where}: ${parsed.fault}`]);
    return inValue(parsed.value, where);
  });
}

function inValue(value: unknown, where: string): readonly CheckResult[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) throw invalid(where, [`${where}: no result in it`]);
  return values.map((each, index) => validated(each, where, Array.isArray(value) ? [index] : []));
}

function validated(value: unknown, where: string, path: readonly number[]): CheckResult {
  const held = holdAgainst(checkResult, value, path);
  if ('data' in held) return held.data;
  throw invalid(
    where,
    held.faults.slice(0, mostFaults).map((fault) => `${where} ${fault}`),
  );
}

const invalid = (where: string, details: readonly string[]): Fault =>
  new Fault('result-invalid', `${where} is no result of gongkai check`, { details });

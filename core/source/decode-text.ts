import type { Problem, Read } from '../problem.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { type Decoded, detectEncoding, encodingName } from './detect-encoding.ts';
import { limits } from './limits.ts';

function declarationProblems(declared: string | undefined, decoded: Decoded): Problem[] {
  // Unmarked ASCII is the same in every encoding, and UTF-8 is only the name it gets here.
  const isAscii = /^[\0-\x7f]*$/.test(decoded.text);
  if (declared === undefined || declared === decoded.encoding || isAscii) return [];
  const data = { declared, encoding: decoded.encoding };
  return [{ code: 'encoding-disagrees-with-declaration', stage: 'source', fatal: false, data }];
}

function unreadableProblems(text: string): Problem[] {
  if (!text.includes('\ufffd')) return [];
  const problems: Problem[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    const count = line.split('\ufffd').length - 1;
    if (count === 0) continue;
    const place = { line: index + 1 };
    problems.push({ code: 'characters-unreadable', stage: 'source', fatal: false, data: { count }, place });
    if (problems.length === limits.unreadableLines) break;
  }
  return problems;
}

/**
 * Bytes to text, without byte order mark. `declared` is a charset the surroundings named; without it the head of the bytes is asked.
 * A declaration that is wrong loses to the encoding that decodes cleanly. Never fails: what cannot be read is U+FFFD, with a problem a line.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Read<Decoded> {
  const label = encodingName(declared ?? declaredEncoding(bytes));
  const value = detectEncoding(bytes, label);
  return { value, problems: [...declarationProblems(label, value), ...unreadableProblems(value.text)] };
}

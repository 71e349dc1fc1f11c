import { jsonPointer } from './json-pointer.ts';

export interface ScannedNames {
  /** Pointers to names that stand twice in one object; a reader of JSON would silently keep one of the two values. */
  readonly repeated: readonly string[];
  /** Objects and lists above one another. */
  readonly depth: number;
}

interface Open {
  readonly names: Set<string>;
  /** The name that was met last: that of the value which follows. */
  last?: string;
}

/** JavaScript takes this name for something else, so that no schema would see it: it counts as standing there already. */
const unseen = '__proto__';

/** Where the string that begins at `start` ends, its closing quotation mark included. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

const isName = (text: string, end: number): boolean => /^\s*:/.test(text.slice(end, end + 100));

/** Notes a name of the innermost object; whether it stood there before. */
function noteName(open: readonly Open[], quoted: string): boolean {
  const innermost = open.at(-1);
  const name: unknown = JSON.parse(quoted);
  if (innermost === undefined || typeof name !== 'string') return false;
  innermost.last = name;
  return innermost.names.size === innermost.names.add(name).size;
}

const pathOf = (open: readonly Open[]): readonly string[] => open.flatMap(({ last }) => last ?? []);

/** Looks through valid JSON for what parsing hides. */
export function scanNames(text: string): ScannedNames {
  const repeated = new Set<string>();
  const open: Open[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? '';
    const start = at;
    at = sign === '"' ? endOfString(text, at) : at + 1;
    if ('{['.includes(sign)) depth = Math.max(depth, open.push({ names: new Set([unseen]) }));
    else if ('}]'.includes(sign)) open.pop();
    else if (sign === '"' && isName(text, at) && noteName(open, text.slice(start, at)))
      repeated.add(jsonPointer(pathOf(open)));
  }
  return { repeated: [...repeated], depth };
}

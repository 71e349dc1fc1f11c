import type { ZipEntry } from './read-directory.ts';

/** A longer name is cut at the front: what the file is called says more than the folders around it. */
const longestName = 240;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const controls = /[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** What file managers and office programs leave beside the files of people. */
const leftovers = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|~\$.*)$/i;

/** Old programs on Chinese Windows write names in its code page and do not say so. */
export function decodeName({ name, isUtf8 }: ZipEntry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    // Bytes that are no UTF-8, whatever the archive says of them.
    return new TextDecoder(isUtf8 ? 'utf-8' : 'gb18030').decode(name);
  }
}

/** The path of a member from the root of the archive, whatever tricks it was written with; nothing but a name in any case. */
function partsOf(name: string): readonly string[] {
  return name
    .replace(controls, '')
    .split(/[/\\]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part));
}

const isLeftOut = (written: string, parts: readonly string[]): boolean =>
  /[/\\]$/.test(written) || parts.includes('__MACOSX') || leftovers.test(parts.at(-1) ?? '');

function cut(name: string): string {
  const characters = [...name];
  return characters.length > longestName ? `…${characters.slice(-longestName).join('')}` : name;
}

/** Gives every name once: the same one again gets a number before its extension. */
function onlyNames(): (name: string) => string {
  const numbers = new Map<string, number>();
  return (name) => {
    let number = numbers.get(name) ?? 1;
    let free = name;
    while (numbers.has(free)) {
      number += 1;
      free = name.replace(/(\.[^./]*)?$/, ` (${number})$1`);
    }
    numbers.set(name, number);
    numbers.set(free, numbers.get(free) ?? 1);
    return free;
  };
}

/**
 * Names of the members that people put into an archive, in its order: `folder/report.html`. Folders and what programs leave
 * behind have none. No two are the same, and none leads out of the archive.
 */
export function memberNames<T extends ZipEntry>(entries: readonly T[]): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  const only = onlyNames();
  for (const entry of entries) {
    const written = decodeName(entry);
    const parts = partsOf(written);
    if (isLeftOut(written, parts)) continue;
    named.set(only(cut(parts.join('/') || '_')), entry);
  }
  return named;
}

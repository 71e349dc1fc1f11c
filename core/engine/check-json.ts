import { jsonPath } from './json-path.ts';

/** Deeper than any rule, and shallow enough for every recursion that follows. */
const deepest = 32;

/**
 * What the schema would not survive or not see: JSON nested without end, and keys that JavaScript takes for a prototype.
 * @returns one line each, beginning with the JSON path
 */
export function checkJson(json: unknown, path: readonly PropertyKey[] = []): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  if (path.length === deepest) return [`${jsonPath(path)}: nested more than ${deepest} levels deep`];
  return Object.entries(json).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(json) ? Number(key) : key];
    return key === '__proto__' ? [`${jsonPath(here)}: not a name`] : checkJson(value, here);
  });
}

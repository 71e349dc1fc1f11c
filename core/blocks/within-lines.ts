import type { Problem, Read } from '../problem.ts';
import { limits } from '../source/limits.ts';

const tooMany = (line: number): Problem => ({
  code: 'too-many-blocks',
  stage: 'blocks',
  fatal: true,
  data: { limit: limits.lines },
  place: { line },
});

/** As many pieces as a document may have lines; what is left out is a fatal problem, because it may be anything. */
export function withinLines<T extends { readonly line: number }>(pieces: readonly T[]): Read<readonly T[]> {
  if (pieces.length < limits.lines) return { value: pieces, problems: [] };
  const value = pieces.slice(0, limits.lines);
  return { value, problems: [tooMany(value.at(-1)?.line ?? 1)] };
}

import type { Problem } from '../../problem.ts';

/** Longer names are none that anybody would look for. */
const longestPath = 300;

/** A fatal problem with one place of the JSON. */
export function jsonProblem(code: Problem['code'], pointer: string, data: Problem['data'] = {}): Problem {
  const path = (pointer === '' ? '/' : pointer).slice(0, longestPath);
  return { code, stage: 'blocks', fatal: true, data: { path, ...data }, place: { path } };
}

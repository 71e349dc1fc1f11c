import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Of a union, the faults of the alternative that the author meant, with their whole path; any other fault as it is. */
export function innermostIssues(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => innermostIssues(inner)));
  const [meant] = branches.toSorted(byLikelihood);
  if (meant === undefined || mismatch(meant) === 2) return [issue];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** The kind of value fits; then the fewest faults; then the deepest ones. */
const byLikelihood = (a: readonly Issue[], b: readonly Issue[]): number =>
  mismatch(a) - mismatch(b) || a.length - b.length || depth(b) - depth(a);

/** 2 where the whole value is of another kind, 1 where it is a word of another list, else 0. */
function mismatch(branch: readonly Issue[]): number {
  const codes = branch.filter(({ path }) => path.length === 0).map(({ code }) => code);
  if (codes.includes('invalid_type') || codes.includes('invalid_union')) return 2;
  return codes.includes('invalid_value') ? 1 : 0;
}

const depth = (branch: readonly Issue[]): number => Math.max(0, ...branch.map(({ path }) => path.length));

import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import { innermostIssues } from './innermost-issues.ts';
import { jsonPath } from './json-path.ts';

/**
 * What a JSON value holds by a schema, or one line for each fault: its JSON path and what is wrong, with the nearest right word.
 * @param at where the value stands in its document
 */
export function holdAgainst<T>(
  schema: z.ZodType<T>,
  json: unknown,
  at: readonly PropertyKey[] = [],
): { readonly data: T } | { readonly faults: readonly string[] } {
  const { data, error } = schema.safeParse(json, { error: explainIssue });
  if (error === undefined) return { data };
  const issues = error.issues.flatMap(innermostIssues);
  return { faults: issues.map(({ path, message }) => `${jsonPath([...at, ...path])}: ${message}`) };
}

import { z } from 'zod';
import { suggestion } from '../nearest-word.ts';

/** A fault of a rule file in words; for a wrong word, with the nearest right one. */
export const explainIssue: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, keysOf(issue.inst));
  if (issue.code === 'invalid_value') return unknownWord(issue.input, issue.values.map(String));
  if (issue.code === 'invalid_type' && issue.input === undefined) return `missing: ${issue.expected}`;
  return undefined;
};

const keysOf = (schema: unknown): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const explained = keys.map(
    (key) => `unknown key "${key}"${suggestion(key, known) || `, known are ${known.join(', ')}`}`,
  );
  return explained.join('; ');
}

function unknownWord(input: unknown, known: readonly string[]): string {
  if (input === undefined) return `missing: one of ${known.join(', ')}`;
  return `${JSON.stringify(input)} is none of ${known.join(', ')}${suggestion(String(input), known)}`;
}

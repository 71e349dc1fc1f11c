import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const counts = z.strictObject({
  injected: z.int(),
  found: z.int(),
  accused: z.int(),
  sound: z.int(),
});

const measured = z.strictObject({
  seed: z.int(),
  cases: z.int(),
  rules: z.record(z.string(), counts),
});

/** What the last run that was kept came to, rule by rule. */
export type Measured = z.infer<typeof measured>;

/** Its file, below the root; only `npm run quality -- --write` writes it. */
export const measuredPath = 'docs/rules/quality.json';

/**
 * The run that was kept.
 * @throws ZodError, SyntaxError or the error of the file when there is none
 */
export const readMeasured = async (root: string): Promise<Measured> =>
  measured.parse(JSON.parse(await readFile(join(root, measuredPath), 'utf8')));

import { z } from 'zod';
import { calendarDay } from '../report/calendar-day.ts';

/** Name and version of the format, which every file begins with. */
const schemaName = 'gongkai-waivers/1';

const sha256 = '[0-9a-f]{64}';
const words = z.string().regex(/\S/, 'words are needed here');

function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  return calendarDay(Number(year), Number(month), Number(day)) === text;
}

/** A finding that an evaluator accepts as it is. What a waiver of an error needs besides is told where it is applied. */
export const waiver = z.strictObject({
  /** Of the finding. */
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/, 'a fingerprint has 32 hexadecimal digits'),
  /** Id of its rule. */
  rule: z.string().min(1),
  /** What the rule asked when the finding was accepted: a rule that asks otherwise is not what the approver had before him. */
  ruleDigest: z
    .string()
    .regex(new RegExp(`^sha256:${sha256}$`), 'a digest is sha256: and 64 hexadecimal digits')
    .optional(),
  /** SHA-256 of the one document for which it holds; without it, it holds for every version of the report. */
  source: z
    .string()
    .regex(new RegExp(`^${sha256}$`), 'a SHA-256 has 64 hexadecimal digits')
    .optional(),
  approver: words,
  reason: words,
  /** Last day on which it holds. */
  expires: z.string().refine(isDay, 'a day is YYYY-MM-DD').optional(),
  note: z.string().optional(),
});
export type Waiver = z.infer<typeof waiver>;

/** A file of waivers. */
export const waiverFile = z
  .strictObject({
    $schema: z.string().optional(),
    schema: z.literal(schemaName),
    waivers: z.array(waiver),
  })
  .meta({ id: 'waivers', title: 'gongkai-audit waivers' });

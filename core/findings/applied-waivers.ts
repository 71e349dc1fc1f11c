import { z } from 'zod';
import { waiver } from '../waivers/waiver.ts';
import { verdicts } from './verdict.ts';

/** Why a waiver does not hold of the finding that it names. */
const lapseCauses = ['expired', 'rule-changed', 'other-document', 'incomplete', 'subject-unknown'] as const;
export type LapseCause = (typeof lapseCauses)[number];

const applied = waiver.extend({ code: z.string(), item: z.string().optional() });

/** What waivers make of the findings. They were applied in reading: findings, counts and verdict are those of the check. */
export const appliedWaivers = z.strictObject({
  /** Day by which they were judged, YYYY-MM-DD. */
  day: z.string(),
  /** The verdict without the findings that are waived. */
  verdict: z.enum(verdicts),
  waived: z.array(applied),
  lapsed: z.array(applied.extend({ cause: z.enum(lapseCauses) })),
});
export type AppliedWaivers = z.infer<typeof appliedWaivers>;

import { z } from 'zod';

const retention = z.strictObject({
  /** `governance` can be lifted by the break-glass role; `compliance` by nobody, the account's root included. */
  mode: z.enum(['governance', 'compliance']),
  days: z.int().min(1).max(36_500),
});

/** Everything in which two stages may differ. */
export const stageConfig = z.strictObject({
  name: z.string().regex(/^[A-Z][A-Za-z]{1,20}$/, 'a stage is named like Production'),
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'a region is named like us-east-1'),
  /** The bundle runs on both; not every region has arm64. */
  architecture: z.enum(['arm64', 'x86_64']),
  /** How long nobody can remove an uploaded report or its findings. */
  retention,
  /** How many messages are worked on at once, at most. Lambda allows no fewer than 2. */
  maximumConcurrency: z.int().min(2).max(1000),
  /** Who answers alarms, as the alarm text names them. */
  owner: z.string().min(3),
  /** Confirmed by hand after the first deployment. */
  alarmEmails: z.array(z.email()),
  /** Name of the one role that may remove evidence before its time. Without it nobody may. */
  breakGlassRole: z.string().min(1).optional(),
});

export type StageConfig = Readonly<z.infer<typeof stageConfig>>;

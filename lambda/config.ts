import { z } from 'zod';
import { Fault } from '../core/fault.ts';

const environment = z.object({
  REPORTS_BUCKET: z.string().min(3),
  FINDINGS_BUCKET: z.string().min(3),
  /** Seconds that one record may take at most. */
  RECORD_BUDGET_SECONDS: z.coerce.number().positive().default(20),
});

export interface Config {
  readonly reportsBucket: string;
  readonly findingsBucket: string;
  readonly recordBudgetMs: number;
}

/**
 * The settings of the function, read once.
 * @throws Fault `config-invalid` naming every variable that is missing or wrong
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    throw new Fault(
      'config-invalid',
      `The function's environment is wrong: ${z.prettifyError(parsed.error)}`,
    );
  }
  const { REPORTS_BUCKET, FINDINGS_BUCKET, RECORD_BUDGET_SECONDS } = parsed.data;
  if (REPORTS_BUCKET === FINDINGS_BUCKET) {
    throw new Fault(
      'config-invalid',
      'Reports and findings need two buckets, so that findings never set off an audit.',
    );
  }
  return {
    reportsBucket: REPORTS_BUCKET,
    findingsBucket: FINDINGS_BUCKET,
    recordBudgetMs: RECORD_BUDGET_SECONDS * 1000,
  };
}

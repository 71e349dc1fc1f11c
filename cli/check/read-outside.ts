import {
  type OutsideInputs,
  type PreviousReport,
  previousReports,
  readPrevious,
  unitReports,
  unreadPrevious,
} from '../../core/index.ts';
import type { Arguments } from '../arguments.ts';
import { chosenRules } from '../rules/chosen-rules.ts';
import { UsageError } from '../usage-error.ts';
import { findInputs } from './find-inputs.ts';
import { readProfileFile } from './read-profile-file.ts';
import { readSource } from './read-source.ts';

/** Every report below an operand, each once; a file that is too large to be read stays by its name. */
async function readEach(operand: string): Promise<readonly PreviousReport[]> {
  const reports: PreviousReport[] = [];
  for (const path of await findInputs([operand])) {
    const source = await readSource(path);
    if (!('bytes' in source)) reports.push(unreadPrevious(source.name));
    else for await (const report of readPrevious(source)) reports.push(report);
  }
  return reports;
}

/**
 * What the command line gives beside the reports to check, read once for all of them.
 * @throws UsageError when a path means nothing, or a profile is none
 */
export async function readOutside(args: Arguments): Promise<OutsideInputs> {
  const { previous, published, units, unitsComplete, profile, rules, asOf } = args;
  if (unitsComplete && units === undefined)
    throw new UsageError('--units-complete须与--units同用 --units-complete goes with --units');
  return {
    ...(previous === undefined ? {} : { previous: previousReports(await readEach(previous)) }),
    ...(units === undefined ? {} : { units: unitReports(await readEach(units), unitsComplete) }),
    ...(published === undefined ? {} : { published }),
    ...(profile === undefined ? {} : { profile: await readProfileFile(profile, chosenRules(rules)) }),
    ...(asOf === 'current' ? { asOf } : {}),
  };
}

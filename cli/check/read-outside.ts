import {
  type OutsideInputs,
  type PreviousReport,
  previousReports,
  readPrevious,
  unreadPrevious,
} from '../../core/index.ts';
import type { Arguments } from '../arguments.ts';
import { chosenRules } from '../rules/chosen-rules.ts';
import { findInputs } from './find-inputs.ts';
import { readProfileFile } from './read-profile-file.ts';
import { readSource } from './read-source.ts';

/** Every report below `--previous`, each once; a file that is too large to be read stays by its name. */
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
export async function readOutside({
  previous,
  published,
  profile,
  rules,
  asOf,
}: Arguments): Promise<OutsideInputs> {
  return {
    ...(previous === undefined ? {} : { previous: previousReports(await readEach(previous)) }),
    ...(published === undefined ? {} : { published }),
    ...(profile === undefined ? {} : { profile: await readProfileFile(profile, chosenRules(rules)) }),
    ...(asOf === 'current' ? { asOf } : {}),
  };
}

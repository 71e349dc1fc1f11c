import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rulesFolder } from '../package-folder.ts';

/** Where the rules of a run come from. */
export interface ChosenRules {
  /** Folder of a whole ruleset. */
  readonly folder: string;
  /** Folder with rules that are added to it, or stand in the place of some of it. */
  readonly own?: string;
}

/**
 * What `--rules` means. A folder with a `ruleset.json` is a whole ruleset; any other has rules that are added to those of
 * the package.
 */
export function chosenRules(given: string | undefined): ChosenRules {
  if (given === undefined) return { folder: rulesFolder };
  return existsSync(join(given, 'ruleset.json')) ? { folder: given } : { folder: rulesFolder, own: given };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseFile, caseFile } from '../../core/cases/index.ts';

/**
 * The cases of a folder, `<part>/<claim>.json`, by the id of their rule, in order.
 * @throws ZodError of a file that is no case file, Error when its rule is not named like it
 */
export function readCaseFiles(folder: string): ReadonlyMap<string, CaseFile> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort();
  return new Map(paths.map((path) => [path.replace(/\.json$/, ''), readCaseFile(folder, path)]));
}

function readCaseFile(folder: string, path: string): CaseFile {
  const cases = caseFile.parse(JSON.parse(readFileSync(join(folder, path), 'utf8')));
  if (`${cases.rule}.json` !== path) throw new Error(`${path} has the cases of ${cases.rule}`);
  return cases;
}

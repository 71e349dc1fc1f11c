import { writeFile } from 'node:fs/promises';
import type { Ruleset } from '../../core/index.ts';
import { judgeCase } from '../../test/corpus/judge-case.ts';
import { type CaseName, labelledCase } from '../../test/corpus/labelled-case.ts';

/** Writes the document of one case to a file, and says what had to be found in it and what was. */
export async function saveCase(name: CaseName, path: string, ruleset: Ruleset): Promise<void> {
  const labelled = await labelledCase(name);
  const { missed, accused } = await judgeCase(labelled, ruleset);
  await writeFile(path, labelled.file.bytes);
  console.log(`${path}: ${labelled.what}; ${labelled.layout}`);
  if (labelled.previous) {
    await writeFile(`${path}.previous`, labelled.previous.bytes);
    console.log(`--previous ${path}.previous`);
  }
  if (labelled.profile) {
    await writeFile(`${path}.profile.json`, labelled.profile.bytes);
    console.log(`--profile ${path}.profile.json`);
  }
  for (const [index, unit] of labelled.units.entries()) {
    await writeFile(`${path}.unit-${index + 1}`, unit.bytes);
    console.log(`--units ${path}.unit-${index + 1}`);
  }
  if (labelled.published !== undefined) console.log(`--published ${labelled.published}`);
  console.log(`expected: ${labelled.expected.join(' ') || 'nothing'}`);
  console.log(`missed: ${missed.join(' ') || 'nothing'}; false: ${accused.join(' ') || 'nothing'}`);
}

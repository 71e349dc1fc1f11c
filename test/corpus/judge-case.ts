import { nameOf } from '../../core/cases/outcome-map.ts';
import {
  type CheckResult,
  check,
  type OutsideInputs,
  previousReports,
  type Ruleset,
  readPrevious,
  readProfile,
  type SourceFile,
  unitReports,
} from '../../core/index.ts';
import type { LabelledCase } from './labelled-case.ts';

/** How a result agrees with what was injected: outcomes by name. */
export interface Judged {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  /** Failed although nothing was broken there. */
  readonly accused: readonly string[];
  /** Rules that came to a decision, by code. */
  readonly decided: readonly string[];
}

async function read(files: readonly SourceFile[], name: string) {
  const reports = [];
  for (const [index, { name: given, bytes }] of files.entries()) {
    const file = { name: given.replace('report', `${name}-${index + 1}`), bytes };
    for await (const each of readPrevious(file)) reports.push(each);
  }
  return reports;
}

async function inputsOf(
  { previous, units, published, profile }: LabelledCase,
  { rules }: Ruleset,
): Promise<OutsideInputs> {
  const given = profile && readProfile(profile, rules);
  return {
    ...(previous ? { previous: previousReports(await read([previous], 'earlier')) } : {}),
    ...(units.length > 0 ? { units: unitReports(await read(units, 'unit'), false) } : {}),
    ...(given && 'profile' in given ? { profile: given.profile } : {}),
    ...(published === undefined ? {} : { published }),
  };
}

function judge({ outcomes }: CheckResult, expected: readonly string[]): Judged {
  const failed = new Set(outcomes.filter(({ outcome }) => outcome === 'failed').map(nameOf));
  const decided = outcomes.filter(({ outcome }) => outcome === 'failed' || outcome === 'passed');
  return {
    found: expected.filter((name) => failed.has(name)),
    missed: expected.filter((name) => !failed.has(name)),
    accused: [...failed].filter((name) => !expected.includes(name)),
    decided: [...new Set(decided.map(({ code }) => code))],
  };
}

/** Checks a case from its bytes, and holds the outcome against its labels. */
export async function judgeCase(labelled: LabelledCase, ruleset: Ruleset): Promise<Judged> {
  const { result, faults } = await check(labelled.file, ruleset, await inputsOf(labelled, ruleset));
  if (faults.length > 0) throw faults[0];
  return judge(result, labelled.expected);
}

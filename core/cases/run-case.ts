import { check } from '../check.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { Fault } from '../fault.ts';
import type { CheckResult } from '../findings/check-result.ts';
import { readProfile } from '../profile/read-profile.ts';
import { previousReports, readPrevious, unitReports } from '../read-previous.ts';
import { applyEdits } from './apply-edits.ts';
import { baseReports } from './base-reports.ts';
import { earlierReports } from './earlier-reports.ts';
import type { BaseName, Edits, RuleCase } from './rule-case.ts';
import { writeReport } from './write-report.ts';

const bytesOf = (draft: Parameters<typeof writeReport>[0]): Uint8Array =>
  new TextEncoder().encode(writeReport(draft));

async function givenBeside(base: BaseName, previous: readonly Edits[]) {
  const reports = [];
  for (const [index, edits] of previous.entries()) {
    const bytes = bytesOf(applyEdits(earlierReports[base], edits));
    for await (const report of readPrevious({ name: `earlier-${index + 1}.html`, bytes }))
      reports.push(report);
  }
  return previousReports(reports);
}

/** What stands beside a report of the same area and year: a department of the government, or the government of any other body. */
const neighbourOf = (base: BaseName): BaseName => (base === 'county' ? 'f2021' : 'county');

async function unitsBeside(base: BaseName, units: readonly Edits[], complete: boolean) {
  const reports = [];
  for (const [index, edits] of units.entries()) {
    const bytes = bytesOf(applyEdits(baseReports[neighbourOf(base)], edits));
    for await (const report of readPrevious({ name: `unit-${index + 1}.html`, bytes })) reports.push(report);
  }
  return unitReports(reports, complete);
}

function profileOf(members: object, { rules }: Ruleset) {
  const text = JSON.stringify({ schema: 'gongkai-profile/1', place: '云溪市', ...members });
  const read = readProfile({ name: 'profile.json', bytes: new TextEncoder().encode(text) }, rules);
  if ('profile' in read) return read.profile;
  throw new Fault('case-invalid', read.faults.join('; '));
}

/** The result of a base report with some edits, from its bytes to its findings. */
export async function runCase(
  {
    base,
    edits,
    previous,
    published,
    units,
    unitsComplete = false,
    profile,
    asOf,
  }: Omit<RuleCase, 'title' | 'shows' | 'expect'>,
  ruleset: Ruleset,
): Promise<CheckResult> {
  const bytes = bytesOf(applyEdits(baseReports[base], edits));
  const inputs = {
    ...(previous === undefined ? {} : { previous: await givenBeside(base, previous) }),
    ...(published === undefined ? {} : { published }),
    ...(units === undefined ? {} : { units: await unitsBeside(base, units, unitsComplete) }),
    ...(profile === undefined ? {} : { profile: profileOf(profile, ruleset) }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const { result, faults } = await check({ name: `${base}.html`, bytes }, ruleset, inputs);
  if (faults.length > 0) throw faults[0];
  return result;
}

/** What a case is compared with: its base in the same view, with the sound report of the year before, or of a neighbour, where one is given at all. */
export const soundCase = ({
  base,
  previous,
  units,
  asOf,
}: Pick<RuleCase, 'base' | 'previous' | 'units' | 'asOf'>) => ({
  base,
  edits: {},
  ...(previous === undefined ? {} : { previous: [{}] }),
  ...(units === undefined ? {} : { units: [{}] }),
  ...(asOf === undefined ? {} : { asOf }),
});

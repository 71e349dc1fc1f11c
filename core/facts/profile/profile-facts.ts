import type { Report } from '../../report/report.ts';
import type { Evidence, Fact } from '../fact.ts';
import { quantity, text, unknownText } from '../make-fact.ts';
import { deadlineOf, type LocalRules } from './local-rules.ts';

type Named = readonly [string, Fact];

/** What some places ask for, and a report is held against where nobody gave another limit. */
const usualOverviewLength = 1000;

function* overviewFacts({ name, overviewLength }: LocalRules): Generator<Named> {
  const fact = 'profile.overviewLength';
  if (overviewLength === undefined) {
    yield [fact, quantity(usualOverviewLength)];
    yield ['profile.overviewNotice', unknownText('not-supplied')];
    return;
  }
  const { most, notice } = overviewLength;
  const label = `本地规定的篇幅上限 ${notice}`;
  const proof: Evidence = { fact, label, raw: String(most), value: most, place: {}, document: name };
  yield [fact, quantity(most, [proof])];
  yield ['profile.overviewNotice', text(notice)];
}

function deadlineFact({ year }: Report, { name, deadline }: LocalRules): Fact {
  if (deadline === undefined) return unknownText('not-supplied');
  if (year === undefined) return unknownText('year-unknown');
  const { day, notice } = deadline;
  const value = deadlineOf(year, day);
  const label = `本地规定的公布期限 ${notice}`;
  return text(value, [{ fact: 'profile.deadline', label, raw: day, value, place: {}, document: name }]);
}

/** The limits that the place sets, else those that hold without it. */
export function* profileFacts(report: Report, local: LocalRules = { name: '' }): Generator<Named> {
  yield ['profile.deadline', deadlineFact(report, local)];
  yield* overviewFacts(local);
}

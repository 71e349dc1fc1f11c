import type { Evidence, Fact } from '../fact.ts';
import { quantity, text, unknownText } from '../make-fact.ts';
import type { LocalRules } from './local-rules.ts';

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

/** The limits that the place sets, else those that hold without it. */
export function* profileFacts(local: LocalRules = { name: '' }): Generator<Named> {
  yield* overviewFacts(local);
}

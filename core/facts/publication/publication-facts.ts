import { daysBetween } from '../../report/calendar-day.ts';
import type { Report } from '../../report/report.ts';
import type { BooleanFact, Fact, QuantityFact } from '../fact.ts';
import { quantity, text, truth, unknownQuantity, unknownText, unknownTruth } from '../make-fact.ts';
import { deadlineOf, type LocalRules } from '../profile/local-rules.ts';
import type { Publication } from './find-publication.ts';

type Named = readonly [string, Fact];

/** Days from which rules count, in the year after the report year: the end of the year, and the two of 条例 art. 49. */
const reckonings = [
  { name: 'daysAfterYearEnd', dayOf: (year: number) => `${year}-12-31` },
  { name: 'daysAfterJanuary', dayOf: (year: number) => `${year + 1}-01-31` },
  { name: 'daysAfterMarch', dayOf: (year: number) => `${year + 1}-03-31` },
] as const;

/** Nothing is published before it is signed: a day of signature is the least that the true one can be. */
function counted(publication: Publication, from: string): QuantityFact {
  if (publication.kind === 'unknown') return unknownQuantity('not-supplied');
  if (publication.kind === 'ambiguous') return unknownQuantity('ambiguous', publication.evidence);
  const days = quantity(daysBetween(from, publication.date), publication.evidence);
  return publication.source === 'signature' ? { ...days, lost: 1, absence: 'not-supplied' } : days;
}

/** A report signed before the earliest deadline may have been published in time or not: that tells nothing. */
function presence(publication: Publication, year: number | undefined): BooleanFact {
  if (publication.kind === 'unknown') return unknownTruth('not-supplied');
  if (publication.kind === 'ambiguous') return unknownTruth('ambiguous', publication.evidence);
  const { source, date, evidence } = publication;
  const isOpen = source === 'signature' && (year === undefined || date <= `${year + 1}-01-31`);
  return isOpen ? unknownTruth('not-supplied') : truth(true, evidence);
}

function afterLocalDeadline(
  year: number | undefined,
  publication: Publication,
  deadline: LocalRules['deadline'],
): QuantityFact {
  if (deadline === undefined) return unknownQuantity('not-supplied');
  if (year === undefined) return unknownQuantity('year-unknown');
  return counted(publication, deadlineOf(year, deadline.day));
}

/**
 * When the report was published, and how many days that is after those that rules count from.
 * @param deadline that of the place, where it is given
 */
export function* publicationFacts(
  { year, agencyKind }: Report,
  publication: Publication,
  deadline: LocalRules['deadline'],
): Generator<Named> {
  yield ['publication.known', presence(publication, year)];
  yield ['agency.kindIsKnown', truth(agencyKind !== 'unknown')];
  if (publication.kind === 'known') {
    const { date, source, evidence } = publication;
    yield ['publication.day', text(date, evidence)];
    yield ['publication.isOfSignature', truth(source === 'signature', evidence)];
  } else {
    const absence = publication.kind === 'ambiguous' ? 'ambiguous' : 'not-supplied';
    yield ['publication.day', unknownText(absence)];
    yield ['publication.isOfSignature', unknownTruth(absence)];
  }
  for (const { name, dayOf } of reckonings) {
    const days = year === undefined ? unknownQuantity('year-unknown') : counted(publication, dayOf(year));
    yield [`publication.${name}`, days];
  }
  yield ['publication.daysAfterLocalDeadline', afterLocalDeadline(year, publication, deadline)];
}

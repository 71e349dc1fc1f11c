import { type Check, canBe, editionOf, type Facts, failedIf, quantity, stated } from './facts.ts';
import { hasForm } from './has-form.ts';

const shortest = 100;
const longest = 1000;

function isOfOddLength(facts: Facts): boolean {
  const { known, lost } = quantity(facts, 'section.overview.length');
  const isShort = lost === 0 && known < shortest;
  const isLong =
    quantity(facts, 'section.overview.wordCount').known > longest &&
    stated(facts, 'agency.isProvincial') === false;
  return isShort || isLong;
}

const headingCounts = ['headings.outOfOrder', 'headings.repeatedNumbers', 'headings.ownWordings'];

function titleLacks(facts: Facts): boolean {
  if (stated(facts, 'title.text') === undefined) return false;
  const parts = ['namesBody', 'namesSubject', 'namesKind'].map((name) => stated(facts, `title.${name}`));
  const year = quantity(facts, 'title.year');
  const reportYear = quantity(facts, 'report.year');
  const isOther = year.lost + reportYear.lost === 0 && year.known !== reportYear.known;
  return parts.includes(false) || year.absence === 'not-stated' || isOther;
}

function isHalfSigned(facts: Facts): boolean {
  const signs = [stated(facts, 'signature.body'), stated(facts, 'signature.date')];
  return signs.includes(true) && signs.includes(false);
}

/** The rules on title, headings, length and end of the report. */
export const formChecks: Readonly<Record<string, Check>> = {
  'STR-002': (facts) =>
    failedIf(hasForm(facts) && headingCounts.some((id) => !canBe(quantity(facts, id), 0))),
  'STR-003': (facts) => failedIf(hasForm(facts) && titleLacks(facts)),
  'STR-012': (facts) => failedIf(editionOf(facts) === 'f2021' && isOfOddLength(facts)),
  'STR-013': (facts) => failedIf(isHalfSigned(facts)),
};

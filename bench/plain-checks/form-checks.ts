import { type Check, canBe, failedIf, quantity } from './facts.ts';
import { hasForm } from './has-form.ts';

const headingCounts = ['headings.outOfOrder', 'headings.repeatedNumbers', 'headings.ownWordings'];

/** The rules on title, headings, length and end of the report. */
export const formChecks: Readonly<Record<string, Check>> = {
  'STR-002': (facts) =>
    failedIf(hasForm(facts) && headingCounts.some((id) => !canBe(quantity(facts, id), 0))),
};

import { administrativeFees } from './administrative-fees.ts';
import { damage } from './damage.ts';
import { disputeTraps } from './dispute-traps.ts';
import { disputes } from './disputes.ts';
import { feeCases } from './fee-cases.ts';
import { feeTraps } from './fee-traps.ts';
import { fees } from './fees.ts';
import { kindAndNegationTraps } from './kind-and-negation-traps.ts';
import { listsAndContext } from './lists-and-context.ts';
import { mixtures } from './mixtures.ts';
import { moreZeroStatements } from './more-zero-statements.ts';
import type { NarrativeCase } from './narrative-case.ts';
import { neighbours } from './neighbours.ts';
import { numbers } from './numbers.ts';
import { orders } from './orders.ts';
import { otherBusiness } from './other-business.ts';
import { paragraphs } from './paragraphs.ts';
import { proactiveFigures } from './proactive-figures.ts';
import { proactiveTraps } from './proactive-traps.ts';
import { requestsPlain } from './requests-plain.ts';
import { requestsSettings } from './requests-settings.ts';
import { requestsTraps } from './requests-traps.ts';
import { scopeAndPeriodTraps } from './scope-and-period-traps.ts';
import { shortForms } from './short-forms.ts';
import { wordings } from './wordings.ts';
import { zeroStatementTraps } from './zero-statement-traps.ts';
import { zeroStatements } from './zero-statements.ts';

/** All cases by the name of their file; those in `fees` and `fee-cases` stand in part six unless they say otherwise. */
export const corpus: Readonly<Record<string, readonly NarrativeCase[]>> = {
  'requests-plain': requestsPlain,
  'requests-settings': requestsSettings,
  'requests-traps': requestsTraps,
  'other-business': otherBusiness,
  'zero-statements': zeroStatements,
  'zero-statement-traps': zeroStatementTraps,
  disputes,
  'dispute-traps': disputeTraps,
  fees: fees.map((given) => ({ section: 'otherMatters', ...given })),
  'fee-traps': feeTraps,
  'fee-cases': feeCases.map((given) => ({ section: 'otherMatters', ...given })),
  numbers,
  damage,
  paragraphs,
  mixtures,
  neighbours,
  'more-zero-statements': moreZeroStatements,
  orders,
  'scope-and-period-traps': scopeAndPeriodTraps,
  'kind-and-negation-traps': kindAndNegationTraps,
  wordings,
  'short-forms': shortForms,
  'lists-and-context': listsAndContext,
  'proactive-figures': proactiveFigures,
  'proactive-traps': proactiveTraps,
  'administrative-fees': administrativeFees,
};

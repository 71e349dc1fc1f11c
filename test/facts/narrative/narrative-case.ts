import type { SectionKey } from '../../../core/forms/form.ts';
import type { AgencyKind } from '../../../core/report/report.ts';

type FigureName =
  | 'requestsReceived'
  | 'requestsAccepted'
  | 'requestsCarriedIn'
  | 'requestsHandled'
  | 'requestsCarriedOut'
  | 'reconsiderations'
  | 'litigations'
  | 'processingFeeReceived'
  | 'processingFeeNotices'
  | 'processingFeeNotified'
  | 'processingFeeCases'
  | 'regulationsIssued'
  | 'regulationsRepealed'
  | 'regulationsInForce'
  | 'normativeDocumentsIssued'
  | 'normativeDocumentsRepealed'
  | 'normativeDocumentsInForce'
  | 'licensingDecisions'
  | 'penaltyDecisions'
  | 'coercionDecisions'
  | 'administrativeFeesAmount';

type ZeroStatement = 'noRequests' | 'noReconsideration' | 'noLitigation';

type FeeWording = 'fees.mentioned' | 'fees.generalStatement' | 'fees.nonStandardTerm' | 'fees.standardTerm';

/** This value or no certain one, but never another: for sentences that a careful reader may leave alone. */
export interface Perhaps<T> {
  readonly perhaps: T;
}

/** `ambiguous`: spoken of, without a certain value. `unknown`: ambiguous or not spoken of, both are right. */
export type Expectation<T> = T | 'ambiguous' | 'unknown' | Perhaps<T>;

/**
 * All that a text states. A figure that is not listed is not stated, a statement that is not listed is false; a number
 * zero of requests, reconsiderations or suits may also count as the zero statement, and the reverse.
 */
type Expected = Readonly<
  Partial<Record<FigureName, Expectation<number>> & Record<ZeroStatement | FeeWording, Expectation<boolean>>>
>;

interface Body {
  readonly agency: string;
  readonly agencyKind: AgencyKind;
}

/** A text of a report of 2023, by a township unless a body is given, and all that it states. */
export interface NarrativeCase extends Partial<Body> {
  readonly title: string;
  /** Lines when several. */
  readonly text: string | readonly string[];
  readonly section?: SectionKey;
  readonly expect: Expected;
}

export const perhaps = <T>(value: T): Perhaps<T> => ({ perhaps: value });

/** Bodies that report, other than a township. */
export const county: Body = { agency: '临溪县人民政府', agencyKind: 'countyUpGovernment' };
export const city: Body = { agency: '江平市人民政府', agencyKind: 'countyUpGovernment' };
export const bureau: Body = { agency: '临溪县教育局', agencyKind: 'department' };
export const justiceBureau: Body = { agency: '临溪县司法局', agencyKind: 'department' };
export const street: Body = { agency: '临溪县滨河街道办事处', agencyKind: 'subdistrict' };
export const taxBureau: Body = { agency: '国家税务总局临溪县税务局', agencyKind: 'vertical' };

/** A text that states none of the facts. */
export const nothing = (
  title: string,
  text: string | readonly string[],
  where: Partial<Body & { section: SectionKey }> = {},
): NarrativeCase => ({ title, text, ...where, expect: {} });

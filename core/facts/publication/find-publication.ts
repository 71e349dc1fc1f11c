import type { Problem } from '../../problem.ts';
import type { Report, StatedDay } from '../../report/report.ts';
import type { Evidence } from '../fact.ts';
import { signatureDay } from '../text/signature.ts';

/** How the day of publication is known: the caller gave it, the page states it, or the report is signed with a day. */
type PublicationSource = 'given' | 'page' | 'signature';

/** When a report was published, as far as that is known. */
export type Publication =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous'; readonly evidence: readonly Evidence[] }
  | {
      readonly kind: 'known';
      readonly date: string;
      readonly source: PublicationSource;
      readonly evidence: readonly Evidence[];
      /** What speaks against the day that was given. */
      readonly problem?: Problem;
    };

const fact = 'publication.day';

const proof = ({ date, label, raw, place }: StatedDay): Evidence => ({
  fact,
  label: `公布日期 ${label}`,
  raw,
  value: date,
  place,
});

/** The day that was given counts; a page that states another one is told of. */
function givenDay(date: string, stated: readonly StatedDay[]): Publication {
  const evidence = [{ fact, label: '公布日期 审核时提供', raw: date, value: date, place: {} }];
  const other = stated.find((each) => each.date !== date);
  const known = { kind: 'known', date, source: 'given', evidence } as const;
  if (other === undefined) return known;
  const data = { given: date, stated: other.date, label: other.label };
  const problem = { code: 'publication-contradicted', stage: 'facts', fatal: false, data } as const;
  return { ...known, problem: { ...problem, place: other.place } };
}

/**
 * The day of publication: the one given, else the one that the metadata of the page states, else the one of the signature,
 * before which no report is published. A page that states several is not believed.
 */
export function findPublication(report: Report, given: string | undefined): Publication {
  const { published = [] } = report;
  if (given !== undefined) return givenDay(given, published);
  const [stated, ...others] = published;
  if (others.length > 0) return { kind: 'ambiguous', evidence: published.map(proof) };
  if (stated) return { kind: 'known', date: stated.date, source: 'page', evidence: [proof(stated)] };
  const signed = signatureDay(report);
  return signed
    ? { kind: 'known', date: signed.date, source: 'signature', evidence: [proof(signed)] }
    : { kind: 'unknown' };
}

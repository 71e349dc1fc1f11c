import type { CheckResult, Finding } from '../findings/check-result.ts';
import type { Statement } from './difference.ts';

/** A statement with what is compared of it. */
export interface Stated {
  readonly rule: string;
  readonly code: string;
  readonly statement: Statement;
  readonly finding: Finding | undefined;
}

const keyOf = (rule: string, item: string | undefined): string => `${rule}\u0000${item ?? ''}`;

/** What a result says of each rule and item, by both. */
export function statementsOf(result: CheckResult): ReadonlyMap<string, Stated> {
  const findings = new Map(result.findings.map((finding) => [keyOf(finding.rule, finding.item), finding]));
  const { waived = [], lapsed = [] } = result.waivers ?? {};
  const [held, ran] = [waived, lapsed].map((all) => new Set(all.map(({ fingerprint }) => fingerprint)));
  const waiverOf = ({ fingerprint }: Finding): Pick<Statement, 'waiver'> => {
    if (held?.has(fingerprint)) return { waiver: 'waived' };
    return ran?.has(fingerprint) ? { waiver: 'lapsed' } : {};
  };
  return new Map(
    result.outcomes.map(({ rule, code, ...outcome }) => {
      const key = keyOf(rule, outcome.item);
      const finding = findings.get(key);
      const statement = { ...outcome, ...(finding && { finding: shown(finding), ...waiverOf(finding) }) };
      return [key, { rule, code, statement, finding }];
    }),
  );
}

const shown = ({ severity, message, fingerprint }: Finding): NonNullable<Statement['finding']> => ({
  severity,
  message,
  fingerprint,
});

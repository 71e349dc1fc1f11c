import type { CheckResult } from '../findings/check-result.ts';

/** Every outcome of a result as one short text, by code and item: `T3-001[received]` to `failed error`. */
export function outcomeMap({ outcomes, findings }: CheckResult): ReadonlyMap<string, string> {
  const severities = new Map(findings.map((finding) => [nameOf(finding), finding.severity]));
  return new Map(
    outcomes.map((each) => {
      const name = nameOf(each);
      const more = each.reason ?? each.assumed ?? severities.get(name);
      return [name, more === undefined ? each.outcome : `${each.outcome} ${more}`];
    }),
  );
}

/** Code and item of an outcome or finding: `T3-001[received]`. */
export const nameOf = ({ code, item }: { code: string; item?: string | undefined }): string =>
  item === undefined ? code : `${code}[${item}]`;

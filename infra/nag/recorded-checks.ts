import { type CfnResource, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, type IApplyRule, NagRuleCompliance, type NagRuleResult } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/** What the pack found on one resource. */
export interface NagFinding {
  readonly id: string;
  readonly path: string;
  /** Why it is accepted. Absent: nobody explained it. */
  readonly reason?: string;
}

/** The pack, keeping count of what it looked at. By itself it is silent about rules that found nothing, and about accepted findings. */
export class RecordedChecks extends AwsSolutionsChecks {
  readonly rules = new Set<string>();
  readonly resources = new Set<string>();
  readonly findings: NagFinding[] = [];

  protected override applyRule(params: IApplyRule): void {
    const rule = `${this.packName}-${params.ruleSuffixOverride ?? params.rule.name}`;
    const path = params.node.node.path;
    this.rules.add(rule);
    this.resources.add(path);
    for (const id of findingsOf(rule, params))
      this.findings.push({ id, path, ...reasonFor(id, params.node) });
    super.applyRule(params);
  }
}

function findingsOf(rule: string, params: IApplyRule): readonly string[] {
  const result = evaluate(params);
  if (Array.isArray(result)) return result.map((finding) => `${rule}[${finding}]`);
  return result === NagRuleCompliance.NON_COMPLIANT ? [rule] : [];
}

/** A rule that breaks is a finding for the pack, and so it is here. */
function evaluate(params: IApplyRule): NagRuleResult {
  try {
    return params.rule(params.node);
  } catch {
    return NagRuleCompliance.NON_COMPLIANT;
  }
}

/** Reasons stand on the resource or on anything that holds it. */
function reasonFor(id: string, { node }: CfnResource): { reason?: string } {
  const found = acknowledgements(node.scopes).find((accepted) => accepted.id === id);
  return found === undefined ? {} : { reason: found.reason };
}

/** What stands accepted on these constructs, whether the pack finds it or not. */
export function acknowledgements(
  constructs: readonly IConstruct[],
): readonly { id: string; reason: string }[] {
  return constructs
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries(data as Record<string, string>))
    .map(([id, reason]) => ({ id: id.replace(/^annotation::/i, ''), reason }));
}

import { type CfnResource, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, type IApplyRule, NagRuleCompliance, type NagRuleResult } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/** One finding that somebody accepted. */
export interface Acknowledged {
  readonly id: string;
  readonly path: string;
  readonly reason: string;
}

/** The pack, keeping count of what it looked at. It is silent about rules that found nothing, and about accepted findings. */
export class RecordedChecks extends AwsSolutionsChecks {
  readonly rules = new Set<string>();
  readonly resources = new Set<string>();
  readonly acknowledged: Acknowledged[] = [];
  unexplained = 0;

  protected override applyRule(params: IApplyRule): void {
    const rule = `${this.packName}-${params.ruleSuffixOverride ?? params.rule.name}`;
    this.rules.add(rule);
    this.resources.add(params.node.node.path);
    for (const id of findingsOf(rule, params)) this.record(id, params.node);
    super.applyRule(params);
  }

  private record(id: string, node: CfnResource): void {
    const reason = reasonFor(id, node);
    if (reason === undefined) this.unexplained += 1;
    else this.acknowledged.push({ id, reason, path: node.node.path });
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
function reasonFor(id: string, node: IConstruct): string | undefined {
  return acknowledgements(node.node.scopes).find(([name]) => name === id)?.[1];
}

function acknowledgements(scopes: readonly IConstruct[]): readonly (readonly [string, string])[] {
  return scopes
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries(data as Record<string, string>))
    .map(([id, reason]) => [id.replace(/^annotation::/i, ''), reason] as const);
}

/** Every acknowledgement of a tree, used or not. */
export function allAcknowledgements(root: IConstruct): readonly (readonly [string, string])[] {
  return acknowledgements(root.node.findAll());
}

import { fillId } from '../engine/fill-id.ts';
import type { Judgement } from '../engine/judgement.ts';
import { absenceOf, absentFact } from '../engine/operand.ts';
import type { Rule } from '../engine/rule.ts';
import type { RuleItem } from '../engine/rule-items.ts';
import type { Evidence, Fact, Facts } from '../facts/fact.ts';
import type { Bilingual } from '../problem.ts';
import type { Finding } from './check-result.ts';
import { fillTemplate } from './fill-template.ts';
import { fingerprint, type Subject } from './fingerprint.ts';
import { placeholderValues } from './placeholder-values.ts';
import { showArithmetic } from './show-arithmetic.ts';

/** Failed judgements as findings: worded, with arithmetic and proof, in the order of the judgements. */
export function wordFindings(
  judgements: readonly Judgement[],
  facts: Facts,
  subject: Subject,
): readonly Finding[] {
  return judgements
    .filter(({ outcome }) => outcome.outcome === 'failed')
    .map((judgement) => wordFinding(judgement, facts, subject));
}

function wordFinding({ rule, item, severity }: Judgement, facts: Facts, subject: Subject): Finding {
  const evidence = evidenceFacts(rule.evidence, item.bindings, facts);
  const arithmetic = showArithmetic(rule, evidence, facts);
  const proofs = proofsOf(evidence);
  const parts = { rule, item, evidence, proofs, arithmetic };
  const [zh, en] = [placeholderValues(parts, 'zh'), placeholderValues(parts, 'en')];
  const word = (text: Bilingual): Bilingual => ({
    zh: fillTemplate(text.zh, zh),
    en: fillTemplate(text.en, en),
  });
  return {
    fingerprint: fingerprint(rule.id, item.item, subject),
    rule: rule.id,
    code: rule.code,
    severity,
    ...(item.item === undefined ? {} : { item: item.item }),
    ...laterBinding(rule, subject),
    message: word(messageOf(rule, item, facts)),
    remedy: word(rule.remedy),
    basis: rule.basis.map(({ document, clause }) => ({ document, clause })),
    ...arithmetic,
    evidence: [...proofs],
  };
}

/** A requirement that came after the report year did not bind the report: the finding says so. */
function laterBinding({ inForce: { from } = {} }: Rule, { year }: Subject): Pick<Finding, 'bindsFrom'> {
  return from !== undefined && year !== undefined && year < from ? { bindsFrom: from } : {};
}

/** The sentence that fits what is known: a limit that was given is not told as one of others. */
function messageOf({ messages }: Rule, { bindings }: RuleItem, facts: Facts): Bilingual {
  const { failed, whereKnown } = messages;
  if (whereKnown === undefined) return failed;
  const fact = facts.get(fillId(whereKnown.fact, bindings)) ?? absentFact;
  return absenceOf(fact) === undefined ? whereKnown : failed;
}

function evidenceFacts(
  templates: Readonly<Record<string, string>>,
  bindings: Readonly<Record<string, string>>,
  facts: Facts,
): Readonly<Record<string, Fact>> {
  const entries = Object.entries(templates);
  return Object.fromEntries(
    entries.map(([name, id]) => [name, facts.get(fillId(id, bindings)) ?? absentFact]),
  );
}

/** Everything that was read for the finding, each thing once. */
function proofsOf(evidence: Readonly<Record<string, Fact>>): readonly Evidence[] {
  const seen = new Set<string>();
  return Object.values(evidence)
    .flatMap((fact) => fact.evidence)
    .filter((proof) => {
      const key = JSON.stringify([proof.fact, proof.raw, proof.place, proof.document]);
      return seen.size !== seen.add(key).size;
    });
}

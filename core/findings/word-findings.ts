import type { Judgement } from '../engine/judgement.ts';
import { fillId } from '../engine/fill-id.ts';
import type { Evidence, Fact, Facts } from '../facts/fact.ts';
import type { Bilingual } from '../problem.ts';
import type { Finding } from './check-result.ts';
import { fillTemplate } from './fill-template.ts';
import { fingerprint, type Subject } from './fingerprint.ts';
import { type Arithmetic, showArithmetic } from './show-arithmetic.ts';
import { showFact } from './show-fact.ts';

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
  const arithmetic = showArithmetic(rule, evidence);
  const word = (text: Bilingual): Bilingual => ({
    zh: fillTemplate(text.zh, values('zh', item.item, item.label, evidence, arithmetic)),
    en: fillTemplate(text.en, values('en', item.item, item.label, evidence, arithmetic)),
  });
  return {
    fingerprint: fingerprint(rule.id, item.item, subject),
    rule: rule.id,
    code: rule.code,
    severity,
    ...(item.item === undefined ? {} : { item: item.item }),
    message: word(rule.messages.failed),
    remedy: word(rule.remedy),
    basis: rule.basis.map(({ document, clause }) => ({ document, clause })),
    ...arithmetic,
    evidence: proofs(evidence),
  };
}

function evidenceFacts(
  templates: Readonly<Record<string, string>>,
  bindings: Readonly<Record<string, string>>,
  facts: Facts,
): Readonly<Record<string, Fact>> {
  const found = Object.entries(templates).map(
    ([name, id]) => [name, facts.get(fillId(id, bindings))] as const,
  );
  return Object.fromEntries(found.filter((entry): entry is [string, Fact] => entry[1] !== undefined));
}

function values(
  lang: keyof Bilingual,
  item: string | undefined,
  label: string,
  evidence: Readonly<Record<string, Fact>>,
  arithmetic: Arithmetic | undefined,
): Readonly<Record<string, string>> {
  const shown = Object.entries(evidence).map(([name, fact]) => [name, showFact(fact, lang)]);
  const { formula = '', expected, actual, difference } = arithmetic ?? {};
  const figures = Object.entries({ expected, actual, difference }).map(([name, figure]) => [
    name,
    String(figure ?? '?'),
  ]);
  const list = proofs(evidence).map((proof) => `${proof.label} ${proof.raw}`.trim());
  return {
    item: item ?? '',
    label,
    list: shorten(list),
    formula,
    ...Object.fromEntries([...figures, ...shown]),
  };
}

const longestList = 8;

const shorten = (list: readonly string[]): string =>
  list.length <= longestList
    ? list.join('；')
    : `${list.slice(0, longestList).join('；')} … (${list.length})`;

/** Everything that was read for the finding, each thing once. */
function proofs(evidence: Readonly<Record<string, Fact>>): Evidence[] {
  const seen = new Set<string>();
  return Object.values(evidence)
    .flatMap((fact) => fact.evidence)
    .filter((proof) => {
      const key = JSON.stringify([proof.fact, proof.raw, proof.place]);
      return seen.size !== seen.add(key).size;
    });
}

import type { Rule } from '../engine/rule.ts';
import type { RuleItem } from '../engine/rule-items.ts';
import type { Evidence, Fact } from '../facts/fact.ts';
import type { Bilingual } from '../problem.ts';
import type { Arithmetic } from './show-arithmetic.ts';
import { showEvidence } from './show-evidence.ts';
import { showFact } from './show-fact.ts';
import { showNumber } from './show-number.ts';

/** What a finding knows of itself when its sentences are written. */
interface Parts {
  readonly rule: Rule;
  readonly item: RuleItem;
  /** Facts by the name that the rule gives them. */
  readonly evidence: Readonly<Record<string, Fact>>;
  readonly proofs: readonly Evidence[];
  readonly arithmetic: Arithmetic | undefined;
}

/** What each placeholder of a rule's sentences stands for. */
export function placeholderValues(parts: Parts, lang: keyof Bilingual): Readonly<Record<string, string>> {
  const { item, evidence, proofs } = parts;
  const facts = Object.entries(evidence).map(([name, fact]) => [name, showFact(fact, lang)]);
  return {
    item: item.item ?? '',
    label: item.label,
    list: list(proofs, lang),
    ...arithmeticWords(parts, lang),
    ...Object.fromEntries(facts),
  };
}

/** A difference of sums that are not known whole is not known either. */
function arithmeticWords({ rule, evidence, arithmetic }: Parts, lang: keyof Bilingual): object {
  if (!rule.arithmetic) return {};
  const { formula = '?', difference } = arithmetic ?? {};
  return {
    actual: showFact(evidence[rule.arithmetic.actual], lang),
    expected: showFact(evidence[rule.arithmetic.expected], lang),
    difference: difference === undefined ? '?' : showNumber(difference),
    formula,
  };
}

const longestList = 8;

function list(proofs: readonly Evidence[], lang: keyof Bilingual): string {
  const separator = { zh: '；', en: '; ' }[lang];
  const shown = proofs.slice(0, longestList).map((proof) => showEvidence(proof, lang));
  const more = { zh: `等${proofs.length}处`, en: ` and more, ${proofs.length} in all` }[lang];
  return `${shown.join(separator)}${proofs.length > longestList ? more : ''}`;
}

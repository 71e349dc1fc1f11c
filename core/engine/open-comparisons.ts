import type { Fact } from '../facts/fact.ts';
import { factAtRight, timesAtRight } from './condition-facts.ts';
import { literalAtRight, multiplied, type Operand } from './operand.ts';
import { holds } from './reading.ts';
import type { Comparison, Condition } from './rule.ts';

/** A comparison that what is not known leaves open, with its operands. */
export interface OpenComparison {
  readonly left: Fact;
  readonly right: Operand;
}

interface Standing {
  readonly state: 'certain' | 'open' | 'impossible';
  readonly open: readonly OpenComparison[];
}

/**
 * Why a condition could not be decided: the comparisons that leave it open. Parts that are decided whatever stands in the
 * unknown cells give none.
 */
export function openComparisons(
  condition: Condition,
  factOf: (id: string) => Fact,
): readonly OpenComparison[] {
  return standing(condition, factOf).open;
}

function standing(condition: Condition, factOf: (id: string) => Fact): Standing {
  if ('all' in condition) return combined(condition.all, factOf, 'impossible');
  if ('any' in condition) return combined(condition.any, factOf, 'certain');
  return compared(condition, factOf);
}

/** One part decides the whole: of `all` one that is impossible, of `any` one that is certain. */
function combined(
  parts: readonly Condition[],
  factOf: (id: string) => Fact,
  deciding: 'certain' | 'impossible',
): Standing {
  const standings = parts.map((part) => standing(part, factOf));
  if (standings.some(({ state }) => state === deciding)) return { state: deciding, open: [] };
  const open = standings.flatMap((each) => each.open);
  if (open.length > 0) return { state: 'open', open };
  return { state: deciding === 'certain' ? 'impossible' : 'certain', open };
}

function compared(comparison: Comparison, factOf: (id: string) => Fact): Standing {
  const { fact, operator } = comparison;
  const left = factOf(fact);
  const rightId = factAtRight(comparison);
  const right =
    rightId === undefined
      ? literalAtRight(comparison)
      : multiplied(factOf(rightId), timesAtRight(comparison));
  if (holds(left, operator, right, 'certain')) return { state: 'certain', open: [] };
  return holds(left, operator, right, 'possible')
    ? { state: 'open', open: [{ left, right }] }
    : { state: 'impossible', open: [] };
}

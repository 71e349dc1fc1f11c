import type { Finding } from '../findings/check-result.ts';
import type { Pair } from './compare-statements.ts';

/**
 * Makes one pair of a finding whose item is only in the earlier result and one whose item is only in the later, where both
 * are of one rule and prove the same: the item has another name.
 */
export function joinRenamed(pairs: readonly Pair[]): readonly Pair[] {
  const taken = new Set<Pair>();
  const joined = pairs.map((pair) => {
    const { before, after } = pair;
    if (after !== undefined || before?.finding === undefined) return pair;
    const own = proofOf(before.finding);
    const other = pairs.find(
      (each) =>
        !taken.has(each) &&
        each.before === undefined &&
        each.after?.finding !== undefined &&
        proofOf(each.after.finding) === own,
    );
    if (other === undefined) return pair;
    taken.add(other);
    return { before, after: other.after };
  });
  return joined.filter((pair) => !taken.has(pair));
}

const proofOf = ({ rule, evidence }: Finding): string =>
  JSON.stringify([rule, evidence.map(({ fact, raw }) => [fact, raw])]);

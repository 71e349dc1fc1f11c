import { firstAbove } from './first-above.ts';
import { joinRules } from './join-rules.ts';
import type { Rule } from './page.ts';
import type { IsParted } from './text-blocks.ts';

/** Tells whether a lying line parts two segments that stand one above the other. */
export function ruledBetween(lying: readonly Rule[]): IsParted {
  const rules = joinRules(lying);
  const heights = rules.map(({ at }) => at);
  return (a, b) => {
    const between = rules.slice(firstAbove(heights, a.y), firstAbove(heights, b.y));
    const [left, right] = [Math.max(a.box.left, b.box.left), Math.min(a.box.right, b.box.right)];
    return between.some(({ from, to }) => from < right && to > left);
  };
}

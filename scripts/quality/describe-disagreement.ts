import type { Disagreement } from '../../test/corpus/tally.ts';

/** What a case missed or accused wrongly, what was done to it, and how to see it again. */
export function describeDisagreement({ name, what, layout, missed, accused }: Disagreement): string {
  const wrong = [missed.map((each) => `missed ${each}`), accused.map((each) => `false ${each}`)].flat();
  const { code, series, seed, number } = name;
  return [
    `${code} ${series}: ${wrong.join(', ')}`,
    `  ${what}; ${layout}`,
    `  npm run quality -- --only ${code} --series ${series} --seed ${seed} --case ${number} --save FILE`,
  ].join('\n');
}

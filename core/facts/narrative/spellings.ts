/**
 * All spellings of a pattern: `[政府]信息公开申请[件|表]` stands for six words. A bracket may be left out or takes one of its
 * alternatives; brackets do not nest.
 */
export function spellings(pattern: string): readonly string[] {
  const open = pattern.indexOf('[');
  if (open === -1) return [pattern];
  const close = pattern.indexOf(']', open);
  const choices = ['', ...pattern.slice(open + 1, close).split('|')];
  const rests = spellings(pattern.slice(close + 1));
  return choices.flatMap((choice) => rests.map((rest) => pattern.slice(0, open) + choice + rest));
}

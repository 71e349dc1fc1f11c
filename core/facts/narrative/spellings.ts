/**
 * All spellings of a pattern: `[政府]信息公开申请[件|表]` stands for six words, `(收取|收缴)费用` for two. What stands in square
 * brackets may be left out, of what stands in round ones one must be there; brackets do not nest.
 */
export function spellings(pattern: string): readonly string[] {
  const found = /[[(]([^\])]*)[\])]/.exec(pattern);
  if (found === null) return [pattern];
  const [bracket, inner = ''] = found;
  const choices = [...(bracket.startsWith('[') ? [''] : []), ...inner.split('|')];
  const rests = spellings(pattern.slice(found.index + bracket.length));
  return choices.flatMap((choice) => rests.map((rest) => pattern.slice(0, found.index) + choice + rest));
}

import type { Token } from './tokenise.ts';

const isOf = (codes: RegExp) => (token: Token | undefined) => codes.test(token?.code ?? '');
const isNegation = isOf(/^N$/);
const ofRequestsOrFees = isOf(/^[BcZ]$/);
const ofDisputes = isOf(/^[FLUV]$/);

/** 「未收到申请、复议」: what is negated is of two topics. */
const isOtherTopic = (lead: readonly Token[], next: Token | undefined): boolean =>
  lead.some(isNegation) && ofRequestsOrFees(lead.at(-1)) && ofDisputes(next);

/**
 * A 、 right behind a figure, before a negation or before another topic divides, and so does one between a figure with its
 * noun and the next figure; between nouns it joins them.
 * @param isTail whether the words before it stand right behind a figure
 * @returns the words before it that hold behind it too: what stands before the first negation (「争取无复议、无诉讼」), and the
 * negation itself before another topic; undefined when it joins
 */
export function dividedHead(
  lead: readonly Token[],
  isTail: boolean,
  rest: readonly Token[],
): Token[] | undefined {
  if (lead.length === 0) return [];
  const next = rest.find(({ code }) => code !== 'Q');
  if (isTail && next?.code === '#') return [];
  if (isOtherTopic(lead, next)) return lead.slice(0, lead.findIndex(ofRequestsOrFees));
  return isNegation(next) ? lead.slice(0, Math.max(lead.findIndex(isNegation), 0)) : undefined;
}

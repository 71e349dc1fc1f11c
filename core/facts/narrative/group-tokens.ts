import { dividedHead } from './divided-head.ts';
import type { Figure } from './find-figures.ts';
import type { Token } from './tokenise.ts';

/** Words up to a figure or a stop. */
export interface Group {
  readonly lead: readonly Token[];
  /** What ends it; absent at the end of the sentence. */
  readonly end?: Token;
}

const isStop = ({ code }: Token): boolean => /^[,:;()#]$/.test(code);

/** A colon before a figure is none. */
const isMere = (token: Token, next: Token | undefined): boolean => token.code === ':' && next?.code === '#';

/** Tokens up to each figure, each stop, and each 、 that divides. */
export function groupTokens(tokens: readonly Token[]): readonly Group[] {
  const groups: Group[] = [];
  let lead: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (isMere(token, tokens[at + 1])) continue;
    const isTail = groups.at(-1)?.end?.code === '#';
    const head = token.code === '+' ? dividedHead(lead, isTail, tokens.slice(at + 1)) : undefined;
    if (head || isStop(token)) {
      groups.push({ lead, end: token });
      lead = head ?? [];
    } else lead.push(token);
  }
  return lead.length > 0 ? [...groups, { lead }] : groups;
}

export const codeOf = ({ lead }: Group): string => lead.map(({ code }) => code).join('');

const withoutValue = ({ value: _value, ...figure }: Figure): Figure => figure;

/** 「3件、2件」: two figures under the same words, of which neither is what they say. 「分别」 and 「各」 tell which is which. */
const isListed = (groups: readonly Group[], index: number): boolean => {
  const [first, stop, second] = groups.slice(index, index + 3);
  if (first === undefined || codeOf(first).includes('M') || stop?.end?.code !== '+') return false;
  return stop.lead.length === 0 && second?.lead.length === 0;
};

/** 「由5件下降为2件」: where a change began. */
const isOutset = ({ lead }: Group): boolean => /^[由从]$/.test(lead.at(-1)?.text ?? '');

/** The figure that ends a group. */
export function figureOf(groups: readonly Group[], index: number): Figure | undefined {
  const group = groups[index];
  const figure = group?.end?.figure;
  return figure && (isListed(groups, index) || isOutset(group)) ? withoutValue(figure) : figure;
}

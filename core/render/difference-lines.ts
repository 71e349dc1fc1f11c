import type { Change, Difference, Statement } from '../differences/difference.ts';
import { showReason } from '../findings/reason-words.ts';
import { shorten } from '../findings/shorten.ts';
import { causeWords, comparisonWords, differenceWords, outcomeWords } from './difference-words.ts';
import { printable } from './printable.ts';
import type { Language, RenderOptions } from './renderer.ts';
import { inBrackets, marks, severityWords } from './words.ts';

const longest = 80;

/** One difference: what became of which finding, its sentence in both languages, what changed in it, and the causes. */
export function differenceLines(difference: Difference, { lang, paint }: RenderOptions): readonly string[] {
  const other = lang === 'zh' ? 'en' : 'zh';
  const { kind, code, before, after, changes, causes } = difference;
  const { mark, tone, ...word } = differenceWords[kind];
  const finding = after?.finding ?? before?.finding;
  const severity = finding ? `${severityWords[finding.severity][lang]} ` : '';
  const item = after?.item ?? before?.item;
  const named = item === undefined ? '' : ` [${printable(item)}]`;
  const from = inBrackets(causes.map((cause) => causeWords[cause][lang]).join(marks.comma[lang]), lang);
  const sentence = finding ? printable(finding.message[lang]) : movement(difference, lang);
  return [
    `  ${paint(tone, `${mark} ${word[lang]} ${severity}${code}`)}${named} ${sentence}${paint('faint', from)}`,
    ...(finding ? [`      ${paint('faint', printable(finding.message[other]))}`] : []),
    ...(finding && kind !== 'changed' ? [`      ${movement(difference, lang)}`] : []),
    // The sentence stands above as it is now.
    ...changes
      .filter(({ member }) => !member.startsWith('message.'))
      .map((change) => `      ${printable(describeChange(change))}`),
  ];
}

const movement = ({ before, after }: Difference, lang: Language): string =>
  `${describeStatement(before, lang)} → ${describeStatement(after, lang)}`;

function describeStatement(statement: Statement | undefined, lang: Language): string {
  if (statement === undefined) return comparisonWords.absent[lang];
  const { outcome, reason } = statement;
  return `${outcomeWords[outcome][lang]}${reason ? inBrackets(showReason(reason, lang), lang) : ''}`;
}

const shownValue = (value: unknown): string =>
  value === undefined ? '-' : shorten(JSON.stringify(value), longest);

/** `actual 17 → 18`; a dash stands for what is not there. */
export const describeChange = ({ member, before, after }: Change): string =>
  `${member} ${shownValue(before)} → ${shownValue(after)}`;

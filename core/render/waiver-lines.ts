import type { AppliedWaivers } from '../findings/applied-waivers.ts';
import type { CheckResult, Finding } from '../findings/check-result.ts';
import { withoutRules } from './profile-words.ts';
import type { Language } from './renderer.ts';
import { inBrackets, lapseWords, marks, partWords, verdictWords, waiverWords } from './words.ts';

type Applied = AppliedWaivers['waived'][number];

/** `批准人：某某；理由：…；有效期至：2025-12-31`. */
function describeWaiver({ approver, reason, expires, note }: Applied, lang: Language): string {
  const named = (word: keyof typeof waiverWords, text: string): string =>
    `${waiverWords[word][lang]}${marks.colon[lang]}${text}`;
  return [
    named('approver', approver),
    named('reason', reason),
    expires === undefined ? waiverWords.noExpiry[lang] : named('expires', expires),
    ...(note === undefined ? [] : [named('note', note)]),
  ].join(marks.semicolon[lang]);
}

/** A part of a finding, and its text. */
export interface WaiverLine {
  readonly part: 'waived' | 'lapsed';
  readonly text: string;
}

/** What is said of a finding by the waiver that names it: who accepted it, or why that does not hold; nothing without one. */
export function waiverLines(
  { fingerprint }: Finding,
  { waivers }: CheckResult,
  lang: Language,
): readonly WaiverLine[] {
  const isOf = (each: Applied): boolean => each.fingerprint === fingerprint;
  const waived = waivers?.waived.filter(isOf) ?? [];
  const lapsed = waivers?.lapsed.filter(isOf) ?? [];
  return [
    ...waived.map((each) => ({ part: 'waived' as const, text: describeWaiver(each, lang) })),
    ...lapsed.map((each) => ({
      part: 'lapsed' as const,
      text: `${lapseWords[each.cause][lang]}${marks.semicolon[lang]}${describeWaiver(each, lang)}`,
    })),
  ];
}

/** `合规 compliant（已豁免 2，豁免无效 1，判断日 2025-03-01）`: the verdict beside that of the check; nothing where nobody asked. */
export function verdictAfterWaivers(result: CheckResult, lang: Language): readonly string[] {
  if (result.waivers === undefined) return [];
  const { day, verdict, waived, lapsed } = result.waivers;
  const word = verdictWords[verdict];
  const counts = [
    `${partWords.waived[lang]} ${waived.length}`,
    `${partWords.lapsed[lang]} ${lapsed.length}`,
    `${waiverWords.judgedOn[lang]} ${day}`,
  ];
  const without = withoutRules(result, lang);
  return [`${word.zh} ${word.en}${without}${inBrackets(counts.join(marks.comma[lang]), lang)}`];
}

import type { CheckResult } from '../findings/check-result.ts';
import type { Language, RenderOptions } from './renderer.ts';
import { inBrackets, marks, partWords, severityWords } from './words.ts';

const switchedOffIn = ({ inputs }: CheckResult) => inputs?.profile?.switchedOff ?? [];

/** Behind a verdict, the rules that had no part in it: `（本地规定停用：STR-001 STR-013）`; empty where every rule had. */
export function withoutRules(result: CheckResult, lang: Language): string {
  const codes = switchedOffIn(result).map(({ code }) => code);
  if (codes.length === 0) return '';
  return inBrackets(`${partWords.switchedOff[lang]}${marks.colon[lang]}${codes.join(' ')}`, lang);
}

/** Whether a rule was left out that could have made the report non-compliant. */
export const lacksErrorRule = (result: CheckResult): boolean =>
  switchedOffIn(result).some(({ severity }) => severity === 'error');

/** One line for each rule that is switched off: code, title (else the id), how grave its findings may be, the reason. */
export const switchedOffLines = (
  result: CheckResult,
  { lang, titles }: Pick<RenderOptions, 'lang' | 'titles'>,
): readonly string[] =>
  switchedOffIn(result).map(({ code, rule, severity, reason }) => {
    const title = titles?.get(rule)?.[lang] ?? rule;
    return `${code} ${title}${inBrackets(severityWords[severity][lang], lang)}${marks.colon[lang]}${reason}`;
  });

/** The place whose rules were applied, and the file that holds them; undefined where there were none. */
export function profileName({ inputs }: CheckResult, lang: Language): string | undefined {
  const { place, name } = inputs?.profile ?? {};
  return place === undefined ? undefined : `${place}${inBrackets(name ?? '', lang)}`;
}

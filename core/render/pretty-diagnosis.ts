import type { CheckResult, Diagnosis } from '../findings/check-result.ts';
import { explainedFindings, repairLines } from './diagnosis-lines.ts';
import { printable } from './printable.ts';
import type { RenderOptions } from './renderer.ts';
import { marks, partWords } from './words.ts';

/** One diagnosis: what may lie behind findings, which they are, and the cells that would settle them. */
export function prettyDiagnosis(
  diagnosis: Diagnosis,
  findings: CheckResult['findings'],
  { lang, paint }: RenderOptions,
): string {
  const other = lang === 'zh' ? 'en' : 'zh';
  const named = (part: keyof typeof partWords, text: string): string =>
    `    ${partWords[part][lang]}${marks.colon[lang]}${printable(text)}`;
  const { code, message } = diagnosis;
  return [
    `${paint('note', `${partWords.diagnosis[lang]} ${code}`)} ${paint('strong', printable(message[lang]))}`,
    `    ${paint('faint', printable(message[other]))}`,
    named('explains', explainedFindings(diagnosis, findings, lang)),
    ...repairLines(diagnosis, lang).map((line) => named('repair', line)),
  ].join('\n');
}

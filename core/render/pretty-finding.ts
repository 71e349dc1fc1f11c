import type { Finding } from '../findings/check-result.ts';
import { describePlace } from './describe-place.ts';
import { printable } from './printable.ts';
import type { RenderOptions } from './renderer.ts';
import { partWords, severityWords } from './words.ts';

const mostEvidence = 12;

/** One finding: what is wrong, the arithmetic, where it stands, by which clause, how to put it right. */
export function prettyFinding(finding: Finding, options: RenderOptions): string {
  const { lang, paint } = options;
  const other = lang === 'zh' ? 'en' : 'zh';
  const word = severityWords[finding.severity];
  const item = finding.item ? ` [${finding.item}]` : '';
  const lines = [
    `${paint(word.tone, `${word[lang]} ${finding.code}`)}${item} ${paint('strong', printable(finding.message[lang]))}`,
    `    ${paint('faint', printable(finding.message[other]))}`,
    ...details(finding, options).map((detail) => `    ${detail}`),
  ];
  return lines.join('\n');
}

function details(finding: Finding, options: RenderOptions): readonly string[] {
  const { lang } = options;
  const basis = finding.basis.map(({ document, clause }) => `${document} ${clause}`).join('; ');
  return [
    ...(finding.formula ? [`${partWords.formula[lang]}: ${printable(finding.formula)}`] : []),
    ...evidence(finding, options),
    `${partWords.basis[lang]}: ${basis}`,
    `${partWords.remedy[lang]}: ${finding.remedy[lang]}`,
  ];
}

function evidence(finding: Finding, { lang, paint }: RenderOptions): readonly string[] {
  const shown = finding.evidence.slice(0, mostEvidence).map((proof) => {
    const where = describePlace(proof.place, lang);
    const raw = printable(proof.raw) || partWords.blank[lang];
    return `${partWords.evidence[lang]}: ${printable(proof.label)} = ${raw}${where ? paint('faint', ` (${where})`) : ''}`;
  });
  const more = finding.evidence.length - shown.length;
  return more > 0 ? [...shown, paint('faint', `… +${more}`)] : shown;
}

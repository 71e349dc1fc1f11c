import type { CheckResult, Finding } from '../findings/check-result.ts';
import { evidenceLines } from './evidence-lines.ts';
import { printable } from './printable.ts';
import type { RenderOptions } from './renderer.ts';
import { waiverLines } from './waiver-lines.ts';
import { bindingWords, inBrackets, marks, partWords, severityWords } from './words.ts';

/** One finding: what is wrong, the arithmetic, where it stands, by which clause, how to put it right. */
export function prettyFinding(finding: Finding, result: CheckResult, options: RenderOptions): string {
  const { lang, paint } = options;
  const other = lang === 'zh' ? 'en' : 'zh';
  const word = severityWords[finding.severity];
  const item = finding.item === undefined ? '' : paint('faint', ` [${printable(finding.item)}]`);
  const lines = [
    `${paint(word.tone, `${word[lang]} ${finding.code}`)} ${paint('strong', printable(finding.message[lang]))}${item}`,
    `    ${paint('faint', printable(finding.message[other]))}`,
    ...details(finding, result, options).map((detail) => `    ${detail}`),
  ];
  return lines.join('\n');
}

function details(finding: Finding, result: CheckResult, options: RenderOptions): readonly string[] {
  const { lang } = options;
  const named = (part: keyof typeof partWords, text: string): string =>
    `${partWords[part][lang]}${marks.colon[lang]}${text}`;
  const basis = finding.basis.map(({ document, clause }) => `${document} ${clause}`);
  return [
    ...(finding.formula ? [named('formula', printable(finding.formula))] : []),
    ...evidence(finding, result, options).map((line) => named('evidence', line)),
    named('basis', printable(basis.join(marks.semicolon[lang]))),
    ...(finding.bindsFrom ? [named('binding', bindingWords(finding.bindsFrom)[lang])] : []),
    named('remedy', printable(finding.remedy[lang])),
    ...waiverLines(finding, result, lang).map(({ part, text }) => named(part, printable(text))),
  ];
}

function evidence(
  finding: Finding,
  { report }: CheckResult,
  { lang, paint }: RenderOptions,
): readonly string[] {
  return evidenceLines(finding, report.tables, lang).map(({ text, where }) => {
    const place = where === '' ? '' : paint('faint', inBrackets(printable(where), lang));
    return `${printable(text)}${place}`;
  });
}

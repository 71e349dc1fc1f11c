import type { CheckResult } from '../findings/check-result.ts';
import { outcomeCounts, severityCounts } from './count-words.ts';
import { coverageCounts } from './coverage-lines.ts';
import { describeDoubts } from './describe-doubts.ts';
import { describePlace } from './describe-place.ts';
import { prettyDiagnosis } from './pretty-diagnosis.ts';
import { prettyFinding } from './pretty-finding.ts';
import { printable } from './printable.ts';
import type { RenderOptions } from './renderer.ts';
import { inBrackets, marks, partWords, verdictWords } from './words.ts';

/** The result for a reader at a terminal: verdict, findings with their working, what could not be told, problems. */
export function renderPretty(result: CheckResult, options: RenderOptions): string {
  const parts = [
    headline(result, options),
    ...result.findings.map((finding) => prettyFinding(finding, result.report.tables, options)),
    ...result.diagnoses.map((diagnosis) => prettyDiagnosis(diagnosis, result.findings, options)),
    problems(result, options).join('\n'),
    doubts(result, options).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function headline(
  { report, source, verdict, counts, coverage }: CheckResult,
  { lang, paint }: RenderOptions,
): string {
  const word = verdictWords[verdict];
  const year = report.year ?? partWords.noYear[lang];
  const agency = report.agency || partWords.noAgency[lang];
  return [
    `${paint(word.tone, `${word.zh} ${word.en}`)}  ${paint('strong', printable(source.name))}`,
    `  ${printable(agency)} · ${year} · ${severityCounts(counts, lang)}`,
    paint('faint', `  ${outcomeCounts(counts, lang)}`),
    paint('faint', `  ${partWords.coverage[lang]}${marks.colon[lang]}${coverageCounts(coverage, lang)}`),
  ].join('\n');
}

function problems(result: CheckResult, { lang, paint }: RenderOptions): readonly string[] {
  const other = lang === 'zh' ? 'en' : 'zh';
  return result.problems.map(({ code, message, place }) => {
    const where = place ? describePlace(place, lang) : '';
    const label = paint('doubtful', partWords.problem[lang]);
    const faint = paint('faint', `${where === '' ? '' : inBrackets(where, lang)} [${code}]`);
    return `${label} ${printable(message[lang])}${faint}\n    ${paint('faint', printable(message[other]))}`;
  });
}

function doubts(result: CheckResult, options: RenderOptions): readonly string[] {
  const { lang, paint } = options;
  const label = paint('doubtful', partWords.cannotTell[lang]);
  return describeDoubts(result, options).map((doubt) => `${label} ${printable(doubt)}`);
}

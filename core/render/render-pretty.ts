import type { CheckResult } from '../findings/check-result.ts';
import { outcomeCounts, severityCounts } from './count-words.ts';
import { coverageCounts } from './coverage-lines.ts';
import { describeDoubts } from './describe-doubts.ts';
import { describePlace } from './describe-place.ts';
import { prettyDiagnosis } from './pretty-diagnosis.ts';
import { prettyFinding } from './pretty-finding.ts';
import { printable } from './printable.ts';
import { lacksErrorRule, profileName, switchedOffLines, withoutRules } from './profile-words.ts';
import type { RenderOptions } from './renderer.ts';
import { verdictAfterWaivers } from './waiver-lines.ts';
import { currentWords, inBrackets, marks, partWords, verdictWords } from './words.ts';

/** The result for a reader at a terminal: verdict, findings with their working, what could not be told, problems. */
export function renderPretty(result: CheckResult, options: RenderOptions): string {
  const parts = [
    headline(result, options),
    ...result.findings.map((finding) => prettyFinding(finding, result, options)),
    ...result.diagnoses.map((diagnosis) => prettyDiagnosis(diagnosis, result.findings, options)),
    problems(result, options).join('\n'),
    doubts(result, options).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function headline(result: CheckResult, options: RenderOptions): string {
  const { report, source, verdict, counts, coverage } = result;
  const { lang, paint } = options;
  const word = verdictWords[verdict];
  const tone = verdict === 'compliant' && lacksErrorRule(result) ? 'doubtful' : word.tone;
  const year = report.year ?? partWords.noYear[lang];
  const agency = report.agency || partWords.noAgency[lang];
  const told = verdictAfterWaivers(result, lang).map(
    (text) => `  ${partWords.afterWaivers[lang]}${marks.colon[lang]}${text}`,
  );
  return [
    `${paint(tone, `${word.zh} ${word.en}${withoutRules(result, lang)}`)}  ${paint('strong', printable(source.name))}`,
    ...told,
    `  ${printable(agency)} · ${year} · ${severityCounts(counts, lang)}`,
    paint('faint', `  ${outcomeCounts(counts, lang)}`),
    paint('faint', `  ${partWords.coverage[lang]}${marks.colon[lang]}${coverageCounts(coverage, lang)}`),
    ...measure(result, options),
  ].join('\n');
}

/** By what it was judged: requirements of another time, rules of the place, and which of ours it does without. */
function measure(result: CheckResult, options: RenderOptions): readonly string[] {
  const { lang, paint } = options;
  const named = (part: 'asOf' | 'profile' | 'switchedOff', text: string): string =>
    paint('faint', `  ${partWords[part][lang]}${marks.colon[lang]}${printable(text)}`);
  const place = profileName(result, lang);
  return [
    ...(result.inputs?.asOf ? [named('asOf', currentWords[lang])] : []),
    ...(place === undefined ? [] : [named('profile', place)]),
    ...switchedOffLines(result, options).map((line) => named('switchedOff', line)),
  ];
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

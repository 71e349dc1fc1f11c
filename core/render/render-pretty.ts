import type { CheckResult } from '../findings/check-result.ts';
import { describePlace } from './describe-place.ts';
import { prettyFinding } from './pretty-finding.ts';
import { printable } from './printable.ts';
import type { RenderOptions } from './renderer.ts';
import { summariseOutcomes } from './summarise-outcomes.ts';
import { partWords, reasonWords, verdictWords } from './words.ts';

/** The result for a reader at a terminal: verdict, findings with their working, what could not be told, problems. */
export function renderPretty(result: CheckResult, options: RenderOptions): string {
  const parts = [
    headline(result, options),
    ...result.findings.map((finding) => prettyFinding(finding, options)),
    ...doubts(result, options),
    ...problems(result, options),
  ];
  return `${parts.join('\n')}\n`;
}

function headline(result: CheckResult, options: RenderOptions): string {
  const { lang, paint } = options;
  const word = verdictWords[result.verdict];
  const year = result.report.year ?? partWords.noYear[lang];
  const agency = result.report.agency || partWords.noAgency[lang];
  const first = `${paint(word.tone, `${word.zh} ${word.en}`)}  ${paint('strong', printable(result.source.name))}`;
  return `${first}\n  ${printable(agency)} · ${year} · ${counts(result, options)}`;
}

function counts(result: CheckResult, { lang }: RenderOptions): string {
  const { passed, failed, cannotTell, notApplicable } = result.counts;
  const named = { passed, failed, cannotTell, notApplicable };
  return Object.entries(named)
    .map(([name, count]) => `${partWords[name as keyof typeof named][lang]} ${count}`)
    .join(' · ');
}

function doubts(result: CheckResult, { lang, paint }: RenderOptions): readonly string[] {
  return summariseOutcomes(result, (outcome) => outcome.outcome === 'cannot-tell').map((summary) => {
    const times = summary.items > 1 ? ` ×${summary.items}` : '';
    const reason = reasonWords[summary.reason]?.[lang] ?? summary.reason;
    const label = paint('doubtful', `${partWords.cannotTell[lang]} ${summary.code}`);
    return `${label} ${summary.rule}${times}: ${reason}`;
  });
}

function problems(result: CheckResult, { lang, paint }: RenderOptions): readonly string[] {
  const other = lang === 'zh' ? 'en' : 'zh';
  return result.problems.map((problem) => {
    const where = problem.place ? describePlace(problem.place, lang) : '';
    const label = paint('doubtful', `${partWords.problem[lang]} ${problem.code}`);
    const place = where ? ` (${where})` : '';
    return `${label} ${printable(problem.message[lang])}${place}\n    ${paint('faint', printable(problem.message[other]))}`;
  });
}

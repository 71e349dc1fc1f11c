import type { CheckResult, Finding } from '../findings/check-result.ts';
import { describePlace } from './describe-place.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Language, RenderOptions } from './renderer.ts';
import { summariseOutcomes } from './summarise-outcomes.ts';
import { partWords, reasonWords, severityWords, verdictWords } from './words.ts';

/** The result as a page that can be filed or sent: the same content as at the terminal. */
export function renderMarkdown(result: CheckResult, { lang }: RenderOptions): string {
  const parts = [
    heading(result, lang),
    ...result.findings.map((finding) => section(finding, lang)),
    ...list(partWords.cannotTell[lang], doubts(result, lang)),
    ...list(partWords.problem[lang], problems(result, lang)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function heading(result: CheckResult, lang: Language): string {
  const { source, report, counts, ruleset, engine } = result;
  const title = escapeMarkdown(report.title || source.name);
  const facts = [
    ['verdict', `**${verdictWords[result.verdict][lang]}**`],
    ['file', escapeMarkdown(source.name)],
    ['sha256', `\`${source.sha256}\``],
    ['agency', escapeMarkdown(report.agency || partWords.noAgency[lang])],
    ['year', `${report.year ?? partWords.noYear[lang]}`],
    ['ruleset', `${ruleset.id} ${ruleset.version} \`${ruleset.digest}\``],
    ['engine', `${engine.name} ${engine.version}, semantics ${engine.semantics}`],
    ['passed / failed', `${counts.passed} / ${counts.failed}`],
    ['cannot tell / n.a.', `${counts.cannotTell} / ${counts.notApplicable}`],
  ];
  const rows = facts.map(([name, value]) => `| ${name} | ${value} |`);
  return [`# ${title}`, '', '| | |', '| --- | --- |', ...rows].join('\n');
}

function section(finding: Finding, lang: Language): string {
  const other = lang === 'zh' ? 'en' : 'zh';
  const item = finding.item ? ` · ${finding.item}` : '';
  const basis = finding.basis.map(({ document, clause }) => `${document} ${clause}`).join('; ');
  const lines = [
    `## ${severityWords[finding.severity][lang]} ${finding.code}${item}`,
    '',
    escapeMarkdown(finding.message[lang]),
    '',
    `*${escapeMarkdown(finding.message[other])}*`,
    '',
    ...(finding.formula ? [`- ${partWords.formula[lang]}: \`${finding.formula}\``] : []),
    `- ${partWords.basis[lang]}: ${escapeMarkdown(basis)}`,
    `- ${partWords.remedy[lang]}: ${escapeMarkdown(finding.remedy[lang])}`,
  ];
  return [...lines, ...evidenceLines(finding, lang)].join('\n');
}

function evidenceLines(finding: Finding, lang: Language): readonly string[] {
  return finding.evidence.map((proof) => {
    const where = describePlace(proof.place, lang);
    const raw = escapeMarkdown(proof.raw || partWords.blank[lang]);
    return `- ${partWords.evidence[lang]}: ${escapeMarkdown(proof.label)} = ${raw}${where ? ` (${where})` : ''}`;
  });
}

function doubts(result: CheckResult, lang: Language): readonly string[] {
  return summariseOutcomes(result, ({ outcome }) => outcome === 'cannot-tell').map(
    ({ code, rule, reason, items }) => `${code} ${rule} ×${items}: ${reasonWords[reason]?.[lang] ?? reason}`,
  );
}

function problems(result: CheckResult, lang: Language): readonly string[] {
  return result.problems.map(({ code, message }) => `${code}: ${escapeMarkdown(message[lang])}`);
}

const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [[`## ${title}`, '', ...items.map((item) => `- ${item}`)].join('\n')];

import type { CheckResult, Diagnosis, Finding } from '../findings/check-result.ts';
import { outcomeCounts, severityCounts } from './count-words.ts';
import { coverageLines } from './coverage-lines.ts';
import { describeDoubts } from './describe-doubts.ts';
import { describePlace } from './describe-place.ts';
import { explainedFindings, repairLines } from './diagnosis-lines.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { evidenceLines } from './evidence-lines.ts';
import { profileName, switchedOffLines, withoutRules } from './profile-words.ts';
import type { Language, RenderOptions } from './renderer.ts';
import { verdictAfterWaivers, waiverLines } from './waiver-lines.ts';
import {
  bindingWords,
  currentWords,
  inBrackets,
  marks,
  partWords,
  severityWords,
  verdictWords,
} from './words.ts';

type Part = keyof typeof partWords;

/** The result as a page that can be filed or sent: the same content as at the terminal. */
export function renderMarkdown(result: CheckResult, options: RenderOptions): string {
  const { lang } = options;
  const doubts = describeDoubts(result, options).map(escapeMarkdown);
  const parts = [
    heading(result, lang),
    ...result.findings.map((finding) => section(finding, result, lang)),
    ...result.diagnoses.map((diagnosis) => diagnosisSection(diagnosis, result.findings, lang)),
    ...list('switchedOff', switchedOffLines(result, options).map(escapeMarkdown), lang),
    ...list('problem', problems(result, lang), lang),
    ...list('cannotTell', doubts, lang),
    ...list('coverage', coverageLines(result.coverage, lang).map(escapeMarkdown), lang),
  ];
  return `${parts.join('\n\n')}\n`;
}

function heading(result: CheckResult, lang: Language): string {
  const { source, report, counts, ruleset, engine } = result;
  const title = escapeMarkdown(report.title || source.name);
  const facts: readonly (readonly [Part, string])[] = [
    [
      'verdict',
      `**${verdictWords[result.verdict][lang]}** ${escapeMarkdown(withoutRules(result, lang))}`.trim(),
    ],
    ...verdictAfterWaivers(result, lang).map((text) => ['afterWaivers', escapeMarkdown(text)] as const),
    ['file', `${escapeMarkdown(source.name)}<br>sha256 \`${source.sha256}\``],
    ['agency', escapeMarkdown(report.agency || partWords.noAgency[lang])],
    ['year', `${report.year ?? partWords.noYear[lang]}`],
    ...measureRows(result, lang),
    ['findings', severityCounts(counts, lang)],
    ['outcomes', outcomeCounts(counts, lang)],
    ['ruleset', `${escapeMarkdown(ruleset.id)} ${ruleset.version} \`${ruleset.digest}\``],
    ['engine', `${engine.name} ${engine.version}, semantics ${engine.semantics}`],
  ];
  const rows = facts.map(([part, value]) => `| ${partWords[part][lang]} | ${value} |`);
  return [`# ${title}`, '', '| | |', '| --- | --- |', ...rows].join('\n');
}

const entry = (part: Part, text: string, lang: Language): string =>
  `- ${partWords[part][lang]}${marks.colon[lang]}${escapeMarkdown(text)}`;

function measureRows(result: CheckResult, lang: Language): readonly (readonly [Part, string])[] {
  const name = profileName(result, lang);
  const { asOf, profile } = result.inputs ?? {};
  return [
    ...(asOf ? [['asOf', currentWords[lang]] as const] : []),
    ...(name ? [['profile', `${escapeMarkdown(name)}<br>sha256 \`${profile?.sha256}\``] as const] : []),
  ];
}

function section(finding: Finding, result: CheckResult, lang: Language): string {
  const other = lang === 'zh' ? 'en' : 'zh';
  const item = finding.item === undefined ? '' : ` · ${escapeMarkdown(finding.item)}`;
  const basis = finding.basis.map(({ document, clause }) => `${document} ${clause}`);
  return [
    `## ${severityWords[finding.severity][lang]} ${finding.code}${item}`,
    '',
    escapeMarkdown(finding.message[lang]),
    '',
    `*${escapeMarkdown(finding.message[other])}*`,
    '',
    ...(finding.formula ? [entry('formula', finding.formula, lang)] : []),
    ...evidenceLines(finding, result.report.tables, lang).map(({ text, where }) =>
      entry('evidence', where ? `${text}${inBrackets(where, lang)}` : text, lang),
    ),
    entry('basis', basis.join(marks.semicolon[lang]), lang),
    ...(finding.bindsFrom ? [entry('binding', bindingWords(finding.bindsFrom)[lang], lang)] : []),
    entry('remedy', finding.remedy[lang], lang),
    ...waiverLines(finding, result, lang).map(({ part, text }) => entry(part, text, lang)),
  ].join('\n');
}

function diagnosisSection(diagnosis: Diagnosis, findings: CheckResult['findings'], lang: Language): string {
  const other = lang === 'zh' ? 'en' : 'zh';
  const { code, message } = diagnosis;
  return [
    `## ${partWords.diagnosis[lang]} ${code}`,
    '',
    escapeMarkdown(message[lang]),
    '',
    `*${escapeMarkdown(message[other])}*`,
    '',
    entry('explains', explainedFindings(diagnosis, findings, lang), lang),
    ...repairLines(diagnosis, lang).map((line) => entry('repair', line, lang)),
  ].join('\n');
}

function problems(result: CheckResult, lang: Language): readonly string[] {
  return result.problems.map(({ code, message, place }) => {
    const where = place ? describePlace(place, lang) : '';
    return escapeMarkdown(`${message[lang]}${where === '' ? '' : inBrackets(where, lang)} ${code}`);
  });
}

const list = (part: Part, items: readonly string[], lang: Language): readonly string[] =>
  items.length === 0
    ? []
    : [[`## ${partWords[part][lang]}`, '', ...items.map((item) => `- ${item}`)].join('\n')];

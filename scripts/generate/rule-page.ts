import { escapeMarkdown, type Rule, severityWords } from '../../core/index.ts';
import type { Counts } from '../../test/corpus/tally.ts';
import { type Bilingual, bothOf } from './bilingual.ts';
import { describeCondition, factsRead } from './describe-condition.ts';
import { describeItems, describeScope } from './describe-scope.ts';
import { factsMeant } from './entry-of.ts';
import type { Example } from './examples-of.ts';
import { measuredLine } from './measured-line.ts';

const section = (heading: string, lines: readonly string[]): readonly string[] => [
  '',
  `## ${heading}`,
  '',
  ...lines,
];

const severityWord = (severity: Rule['severity']): string =>
  `${severityWords[severity].zh} ${severityWords[severity].en}`;

/** When a finding weighs otherwise than the rule as a whole. */
function severityLines({ severity, severityCases = [], severityByItem = {} }: Rule): readonly string[] {
  const cases = severityCases.flatMap((each) => [
    `- ${severityWord(each.severity)}，以下情形 when:`,
    ...describeCondition(each.when, 1),
  ]);
  const items = Object.entries(severityByItem).map(
    ([item, weight]) => `- ${severityWord(weight)}，该项 for: \`${item}\``,
  );
  return [`- 严重程度 severity: ${severityWord(severity)}`, ...cases, ...items];
}

function readLines(rule: Rule): readonly string[] {
  const { requires, appliesWhen, evidence, each } = rule;
  const templates = [
    ...factsRead(requires),
    ...(appliesWhen ? factsRead(appliesWhen) : []),
    ...Object.values(evidence),
  ];
  const items = Array.isArray(each) ? each : [];
  const meant = [...new Set(templates)].flatMap((template) => factsMeant(template, items));
  const lines = meant.map(({ id, entry }) => `- \`${id}\`: ${bothOf(entry.sentence)}`);
  return [...new Set(lines)];
}

/** A finding takes a line in each language, a reason one in both. */
const exampleLines = ({ title, outcome, details }: Example): readonly string[] => [
  `- ${bothOf(title)}`,
  ...details.flatMap((each) =>
    outcome === 'failed'
      ? [`  - ${escapeMarkdown(each.zh)}`, `  - ${escapeMarkdown(each.en)}`]
      : [`  - ${bothOf(each)}`],
  ),
];

function examplesWith(examples: readonly Example[], outcome: Example['outcome']): readonly string[] {
  const own = examples.filter((example) => example.outcome === outcome);
  return own.length === 0 ? ['- 没有 none'] : own.flatMap(exampleLines);
}

/** What the rule takes for granted, where it may be wrong, and what it leaves alone. */
function limitLines({ assumes }: Rule, examples: readonly Example[]): readonly string[] {
  const lists = [
    ['limit', '确属这些情形的，报告里看不出来，仍会提示 spoken of, though the report may be right'],
    ['silent', '看似问题、不予指责 looks like a fault, and is not held against the report'],
  ] as const;
  const blocks = lists.flatMap(([shows, words]) => {
    const own = examples.filter((example) => example.shows === shows);
    return own.length === 0 ? [] : ['', `${words}:`, '', ...own.map(({ title }) => `- ${bothOf(title)}`)];
  });
  return [...(assumes ? [`- ${bothOf(assumes)}`] : ['- 没有 none']), ...blocks];
}

const remedyLine = (remedy: Bilingual): string => `- 整改 remedy: ${bothOf(remedy)}`;

/** The page of a rule, from its file, the catalogue of facts, its cases and what it was measured to find. */
export function rulePage(rule: Rule, examples: readonly Example[], counts: Counts | undefined): string {
  const lines = [
    `# ${rule.code} ${escapeMarkdown(rule.title.zh)}`,
    '',
    escapeMarkdown(rule.title.en),
    '',
    `- 规则 rule: \`${rule.id}\``,
    ...severityLines(rule),
    remedyLine(rule.remedy),
    measuredLine(counts),
    ...section('要求 What it requires', [
      ...withGap(describeItems(rule)),
      ...describeCondition(rule.requires),
    ]),
    ...section(
      '依据 Legal basis',
      rule.basis.map(({ document, clause }) => `- ${escapeMarkdown(document)} ${escapeMarkdown(clause)}`),
    ),
    ...section('适用 When it applies', describeScope(rule)),
    ...section('读取 What is read', readLines(rule)),
    ...section('通过 Passed', examplesWith(examples, 'passed')),
    ...section('不通过 Failed', examplesWith(examples, 'failed')),
    ...section('无法判断 Cannot tell', examplesWith(examples, 'cannot-tell')),
    ...section('不适用 Not applicable', examplesWith(examples, 'not-applicable')),
    ...section('前提与局限 What it assumes, and its limits', limitLines(rule, examples)),
    ...section('起始版本 Since', [rule.since]),
  ];
  return `${lines.join('\n')}\n`;
}

const withGap = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [...lines, '']);

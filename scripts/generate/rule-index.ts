import { escapeMarkdown, type Rule, severityWords } from '../../core/index.ts';
import { markdownTable } from './markdown-table.ts';

const partWords: Readonly<Record<string, string>> = {
  structure: '结构 Structure',
  narrative: '正文 Narrative',
  'table-2': '表二 Table II',
  'table-3': '表三 Table III',
  'table-4': '表四 Table IV',
  fees: '信息处理费 Fees',
  aggregation: '汇总 Aggregation',
};

/** What the catalogue names without its being a rule. */
const notes: Readonly<Record<string, readonly string[]>> = {
  fees: [
    '',
    'FEE-005不是规则，是各条规则的界限：表二有行政事业性收费，而正文未收取信息处理费的，是两种收费，不矛盾，任何规则不作提示。',
    '',
    'FEE-005 is no rule but a bound to all of them: administrative fees in table II beside no processing fee in the text are two kinds of fees and no contradiction, and no rule speaks of it.',
  ],
};

const partOf = ({ id }: Rule): string => id.slice(0, id.indexOf('/'));

const row = ({ id, code, title, severity }: Rule): readonly string[] => [
  `[${code}](${id}.md)`,
  escapeMarkdown(title.zh),
  escapeMarkdown(title.en),
  `${severityWords[severity].zh} ${severityWords[severity].en}`,
];

function partLines(part: string, rules: readonly Rule[]): readonly string[] {
  const table = markdownTable(['', '要求', 'requirement', '严重程度 severity'], rules.map(row));
  return ['', `## ${partWords[part] ?? part}`, '', ...table, ...(notes[part] ?? [])];
}

/** The list of rules by part, each with its page. */
export function ruleIndex(rules: readonly Rule[]): string {
  const parts = Map.groupBy(rules, partOf);
  const known = Object.keys(partWords).filter((part) => parts.has(part));
  const others = [...parts.keys()].filter((part) => !(part in partWords)).sort();
  const lines = [
    '# 规则 Rules',
    '',
    `共${rules.length}条。每页由规则文件、事实目录和测试用例生成，示例都是实际运行的结果。`,
    '',
    `${rules.length} rules. Each page is generated from the rule file, the catalogue of facts and the test cases; every example was run.`,
    ...[...known, ...others].flatMap((part) => partLines(part, parts.get(part) ?? [])),
  ];
  return `${lines.join('\n')}\n`;
}

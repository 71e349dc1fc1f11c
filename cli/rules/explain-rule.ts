import { type Language, type Rule, type Ruleset, ruleDigest } from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';

/**
 * A rule in words: what it asks, by which clause, on which facts.
 * @throws UsageError when no rule has the id or code
 */
export function explainRule(ruleset: Ruleset, name: string, lang: Language): string {
  const rule = ruleset.rules.find(({ id, code }) => id === name || code === name.toUpperCase());
  if (!rule) throw new UsageError(`没有这条规则 no such rule: ${name} (gongkai rules list)`);
  return `${describe(rule, lang).join('\n')}\n`;
}

function describe(rule: Rule, lang: Language): readonly string[] {
  const other = lang === 'zh' ? 'en' : 'zh';
  return [
    `${rule.code}  ${rule.id}  ${rule.severity}`,
    rule.title[lang],
    rule.title[other],
    '',
    ...rule.basis.map(({ document, clause }) => `依据 basis: ${document} ${clause}`),
    `要求 requires: ${JSON.stringify(rule.requires)}`,
    ...(rule.appliesWhen ? [`适用 applies when: ${JSON.stringify(rule.appliesWhen)}`] : []),
    ...(rule.inForce ? [`适用年度 in force: ${rule.inForce.from ?? ''}–${rule.inForce.to ?? ''}`] : []),
    ...(rule.each
      ? [
          `逐项 each: ${typeof rule.each === 'string' ? rule.each : rule.each.map(({ item }) => item).join(', ')}`,
        ]
      : []),
    `不通过 failed: ${rule.messages.failed[lang]}`,
    `整改 remedy: ${rule.remedy[lang]}`,
    ...(rule.assumes ? [`前提 assumes: ${rule.assumes[lang]}`] : []),
    `since ${rule.since}`,
    `规则摘要 rule digest: ${ruleDigest(rule)}`,
  ];
}

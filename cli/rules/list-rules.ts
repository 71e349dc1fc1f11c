import type { Language, Ruleset } from '../../core/index.ts';

/** One line a rule: code, severity, id, title. */
export function listRules(ruleset: Ruleset, lang: Language): string {
  const widest = Math.max(...ruleset.rules.map((rule) => rule.id.length));
  const lines = [...ruleset.rules]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((rule) =>
      [rule.code.padEnd(8), rule.severity.padEnd(8), rule.id.padEnd(widest), rule.title[lang]].join('  '),
    );
  return `${lines.join('\n')}\n`;
}

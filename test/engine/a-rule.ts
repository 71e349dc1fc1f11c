import { loadRules, type RuleFile } from '../../core/engine/load-rules.ts';
import type { Condition, Rule } from '../../core/engine/rule.ts';

/** Ids of facts that are numbers, for rules of tests: cells of table III. */
export const cellIds = ['received', 'carriedIn', 'granted', 'handled', 'carriedOut'].flatMap((row) =>
  ['naturalPerson', 'company', 'research', 'publicWelfare', 'legalService', 'otherApplicant', 'total'].map(
    (column) => `table3.${row}.${column}`,
  ),
);

export const [first = '', second = '', third = ''] = cellIds;

/** `first` is at least `number`. */
export const atLeast = (number: number, fact = first): Condition => ({
  fact,
  operator: 'atLeast',
  value: number,
});

/** A sound rule as JSON: two cells are equal. */
const sound = {
  id: 'test/sound',
  code: 'TEST-001',
  title: { zh: '测试', en: 'a test' },
  severity: 'error',
  basis: [{ document: '测试办法', clause: '第一条' }],
  requires: { fact: first, operator: 'equals', value: { fact: second } },
  evidence: { one: first, other: second },
  messages: { failed: { zh: '{one}不等于{other}', en: '{one} is not {other}' } },
  remedy: { zh: '改正', en: 'correct it' },
  since: '1.0.0',
};

/** The file of the sound rule, some members replaced; `undefined` takes one away. */
export function aRuleFile(changes: Readonly<Record<string, unknown>> = {}, path?: string): RuleFile {
  const json: Record<string, unknown> = { ...sound, ...changes };
  for (const [key, value] of Object.entries(changes)) if (value === undefined) delete json[key];
  return { path: path ?? `${json['id']}.json`, json };
}

/** A rule as it is loaded. */
export function aRule(changes: Readonly<Record<string, unknown>> = {}): Rule {
  const [rule] = loadRules([aRuleFile(changes)]);
  if (rule === undefined) throw new Error('no rule');
  return rule;
}

import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Rule } from '../../core/engine/rule.ts';
import { ruleDigest } from '../../core/engine/rule-digest.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';

let rules: readonly Rule[];
let rule: Rule;
beforeAll(async () => {
  ({ rules } = await readRuleset(join(__dirname, '../../rules')));
  rule = rules.find(({ code }) => code === 'T3-001')!;
});

const words = { zh: '别的话', en: 'other words' };
const condition = { fact: 'report.year', operator: 'moreThan', value: 2000 } as const;

describe('the digest of a rule', () => {
  test('is its own', () => {
    expect(new Set(rules.map(ruleDigest)).size).toBe(rules.length);
  });

  test.each([
    ['title', { title: words }],
    ['message', { messages: { failed: words } }],
    ['remedy', { remedy: words }],
    ['evidence', { evidence: {} }],
    ['version since', { since: '9.9.9' }],
  ])('does not depend on its %s', (_what, change: Partial<Rule>) => {
    expect(ruleDigest({ ...rule, ...change })).toBe(ruleDigest(rule));
  });

  test.each([
    ['question', { requires: condition }],
    ['condition', { appliesWhen: condition }],
    ['severity', { severity: 'info' }],
    ['scope', { scope: { years: { from: 2030 } } }],
    ['clause', { basis: [{ document: '条例', clause: '第五十条' }] }],
  ] as const)('depends on its %s', (_what, change) => {
    expect(ruleDigest({ ...rule, ...(change as Partial<Rule>) })).not.toBe(ruleDigest(rule));
  });
});

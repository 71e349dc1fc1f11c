import { describe, expect, test } from '@jest/globals';
import { buildRuleset } from '../../core/engine/ruleset.ts';
import { aRuleFile, first, second } from './a-rule.ts';

const identity = { id: 'test-rules', version: '1.0.0' };
const files = ['b', 'a'].map((name, index) => aRuleFile({ id: `test/${name}`, code: `TEST-00${index}` }));
const digestOf = (changes: Readonly<Record<string, unknown>>): string =>
  buildRuleset([aRuleFile(changes)], identity).digest;

/** The same JSON with the members of every object in the opposite order, but for evidence. */
function turned(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(turned);
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).map(([key, value]) => [
    key,
    key === 'evidence' ? value : turned(value),
  ]);
  return Object.fromEntries(entries.reverse());
}

describe('the digest', () => {
  const { digest } = buildRuleset(files, identity);

  test('is a SHA-256', () => {
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('does not depend on the order of files, nor on that of members', () => {
    expect(buildRuleset(files.toReversed(), identity).digest).toBe(digest);
    const other = files.map(({ path, json }) => ({ path, json: turned(json) }));
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(files));
    expect(buildRuleset(other, identity).digest).toBe(digest);
  });

  test('does not depend on where the schema is kept, nor on the name of the ruleset', () => {
    expect(digestOf({ $schema: '../rule.schema.json' })).toBe(digestOf({}));
    expect(buildRuleset(files, { id: 'other', version: '2.0.0' }).digest).toBe(digest);
  });

  test.each([
    ['a requirement', { requires: { fact: first, operator: 'atLeast', value: 1 } }],
    ['a sentence', { remedy: { zh: '改', en: 'mend it' } }],
    ['a severity', { severity: 'warning' }],
    ['the order of evidence, which findings show', { evidence: { other: second, one: first } }],
    ['the order of items', { each: [{ item: 'b' }, { item: 'a' }] }],
  ])('changes with %s', (_what, changes) => {
    expect(digestOf(changes)).not.toBe(digestOf({}));
  });
});

test('a ruleset has its rules sorted by id', () => {
  const { id, version, rules } = buildRuleset(files, identity);
  expect([id, version, rules.map((rule) => rule.id)]).toEqual(['test-rules', '1.0.0', ['test/a', 'test/b']]);
});

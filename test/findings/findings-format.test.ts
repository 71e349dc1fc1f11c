import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { outcomeKinds } from '../../core/engine/outcome.ts';
import { checkResult } from '../../core/findings/check-result.ts';
import { reasonWords } from '../../core/findings/reason-words.ts';
import { agencyKinds } from '../../core/report/report.ts';
import { formats } from '../../core/source/source-file.ts';

const page = readFileSync(join(__dirname, '../../docs/findings-format.md'), 'utf8');
const named = new Set([...page.matchAll(/`([^`]+)`/g)].map(([, code]) => code));

/** Names of all members, and all words that a member may be. */
function wordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, enum: words = [] } = schema as { properties?: object; enum?: readonly string[] };
  return [...Object.keys(properties), ...words, ...Object.values(schema).flatMap(wordsOf)];
}

/** Plain words: languages, formats, kinds of bodies. */
const plain = new Set<string>(['zh', 'en', 'document', 'clause', ...formats, ...agencyKinds]);

describe('the page on the format', () => {
  const members = new Set(wordsOf(z.toJSONSchema(checkResult)).filter((word) => !plain.has(word)));

  test.each([...members])('explains %s', (member) => {
    expect([...named].some((code) => code?.split(/[^\w-]/).includes(member))).toBe(true);
  });

  test.each([...outcomeKinds, ...Object.keys(reasonWords)])('lists %s', (word) => {
    expect(named).toContain(word);
  });
});

import { expect, test } from '@jest/globals';
import { Fault } from '../../../core/index.ts';
import { errorTold, tellError } from '../../../lambda/checkers/messages.ts';

const across = (error: unknown): Error => errorTold(structuredClone(tellError(error)));

test('a fault is a fault on the other side, with its code and its details', () => {
  const fault = across(new Fault('rule-broken', 'A rule broke.', { details: ['rules/a.json'] }));
  expect(fault).toBeInstanceOf(Fault);
  expect(fault).toMatchObject({ code: 'rule-broken', message: 'A rule broke.', details: ['rules/a.json'] });
});

test.each([
  [new TypeError('no function'), 'TypeError', 'no function'],
  ['a mere text', 'Error', 'a mere text'],
])('another error keeps its name and words: %s', (thrown, name, message) => {
  const error = across(thrown);
  expect(error).not.toBeInstanceOf(Fault);
  expect(error).toMatchObject({ name, message });
});

import { suggestion } from '../nearest-word.ts';
import type { Rule } from './rule.ts';

const ofItems = ['label', 'item'];
const ofArithmetic = ['actual', 'expected', 'difference', 'formula'];
const reserved = ['list', ...ofItems, ...ofArithmetic];

/** Every placeholder of a sentence must be filled, and by one thing only. */
export function checkTemplates(rule: Rule): readonly string[] {
  const names = Object.keys(rule.evidence);
  const known = ['list', ...names, ...(rule.each ? ofItems : []), ...(rule.arithmetic ? ofArithmetic : [])];
  const { failed, whereKnown } = rule.messages;
  const texts = {
    '$.messages.failed': failed,
    ...(whereKnown ? { '$.messages.whereKnown': whereKnown } : {}),
    '$.remedy': rule.remedy,
  };
  return [
    ...names
      .filter((name) => reserved.includes(name))
      .map((name) => `$.evidence.${name}: the name means something else in messages`),
    ...Object.entries(texts).flatMap(([path, { zh, en }]) => [
      ...checkTemplate(zh, `${path}.zh`, known),
      ...checkTemplate(en, `${path}.en`, known),
    ]),
  ];
}

function checkTemplate(template: string, path: string, known: readonly string[]): readonly string[] {
  const unknown = [...template.matchAll(/\{([^{}]*)\}/g)].filter(([, name = '']) => !known.includes(name));
  const faults = unknown.map(
    ([whole, name = '']) => `${path}: nothing fills the placeholder ${whole}${suggestion(name, known)}`,
  );
  const isOpen = /[{}]/.test(template.replace(/\{[^{}]*\}/g, ''));
  return isOpen ? [...faults, `${path}: a brace has no partner`] : faults;
}

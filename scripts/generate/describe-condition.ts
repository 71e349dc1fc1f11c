import type { Rule } from '../../core/index.ts';

type Condition = Rule['requires'];
type Comparison = Extract<Condition, { fact: string }>;

const operatorWords: Readonly<Record<Comparison['operator'], string>> = {
  equals: '等于 equals',
  atLeast: '不小于 is at least',
  atMost: '不大于 is at most',
  moreThan: '大于 is more than',
  lessThan: '小于 is less than',
  isWhole: '是整数 is a whole number',
  is: '为 is',
  isOneOf: '属于 is one of',
  isStated: '已写明 is stated',
  isAmbiguous: '有歧义 is ambiguous',
};

const showFact = ({ fact, times }: { fact: string; times?: number | undefined }): string =>
  times === undefined ? `\`${fact}\`` : `\`${fact}\` × ${times}`;

function show(value: Comparison['value']): string {
  if (typeof value === 'boolean') return value ? '是 true' : '否 false';
  if (typeof value === 'object' && 'fact' in value) return showFact(value);
  return [value].flat().map(String).join('、');
}

function describeComparison({ fact, operator, value }: Comparison): string {
  if (operator === 'isWhole') return `\`${fact}\` ${operatorWords.isWhole}`;
  if (operator === 'isAmbiguous')
    return `\`${fact}\` ${value === true ? operatorWords.isAmbiguous : '无歧义 is not ambiguous'}`;
  if (operator === 'isStated')
    return `\`${fact}\` ${value === true ? operatorWords.isStated : '未写明 is not stated'}`;
  return `\`${fact}\` ${operatorWords[operator]} ${show(value)}`;
}

/** A condition tree as lines of a nested list. */
export function describeCondition(condition: Condition, depth = 0): readonly string[] {
  const indent = '  '.repeat(depth);
  if ('fact' in condition) return [`${indent}- ${describeComparison(condition)}`];
  const [words, parts] =
    'all' in condition ? ['全部满足 all of', condition.all] : ['至少满足一项 at least one of', condition.any];
  return [`${indent}- ${words}:`, ...parts.flatMap((part) => describeCondition(part, depth + 1))];
}

/** Facts that a tree reads, in the order of reading, each once. */
export function factsRead(condition: Condition): readonly string[] {
  if (!('fact' in condition)) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return [...new Set(parts.flatMap(factsRead))];
  }
  const { fact, value } = condition;
  return typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact];
}

import type { Change } from './difference.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isLeaf = (value: unknown): boolean => !isObject(value) || Object.keys(value).length === 0;

/** Empty objects and empty lists are what they are, whichever of them it is. */
const isSameLeaf = (one: unknown, other: unknown): boolean =>
  one === other || (isObject(one) && isObject(other) && Array.isArray(one) === Array.isArray(other));

/** Where a thing stands moves with every line that is added above it. */
const leftOut = new Set(['place']);

const membersOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

/**
 * What is not the same at the ends of two trees of plain data, by its path: `tables.table3.cells.received.total.raw`. A tree
 * that stands opposite to nothing is told end by end as well.
 */
export function leafChanges(before: unknown, after: unknown, path = ''): readonly Change[] {
  if (isLeaf(before) && isLeaf(after))
    return isSameLeaf(before, after) ? [] : [{ member: path, before, after }];
  const [one, other] = [membersOf(before), membersOf(after)];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return names
    .filter((name) => !leftOut.has(name))
    .flatMap((name) => leafChanges(one[name], other[name], path === '' ? name : `${path}.${name}`));
}

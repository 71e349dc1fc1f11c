import { numberOf } from './numbers.ts';

/**
 * The operators of OFD's paths: how many numbers follow each, and the operator of PDF that does the same to straight lines.
 * Curves and arcs become one that ends a part, with as many numbers as that one has. Source: GB/T 33190-2016, table 36.
 */
const operators: Readonly<Record<string, { readonly numbers: number; readonly becomes: number }>> = {
  S: { numbers: 2, becomes: 0 },
  M: { numbers: 2, becomes: 0 },
  L: { numbers: 2, becomes: 1 },
  Q: { numbers: 4, becomes: 3 },
  B: { numbers: 6, becomes: 2 },
  A: { numbers: 7, becomes: 3 },
  C: { numbers: 0, becomes: 4 },
};

/** Numbers that the operator keeps: an arc is only where a part ends. */
const kept: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** The data of a path as operators and numbers; undefined when it is not written as such. */
export function pathOperations(data: string): readonly number[] | undefined {
  const words = data.match(/[A-Za-z](?![\w.])|[^\s,A-Za-z][^\s,]*|[A-Za-z][^\s,]*/g) ?? [];
  const operations: number[] = [];
  for (let at = 0; at < words.length; ) {
    const operator = operators[(words[at] ?? '').toUpperCase()];
    if (!operator) return undefined;
    const numbers = words.slice(at + 1, at + 1 + operator.numbers).map(numberOf);
    if (numbers.length < operator.numbers || numbers.includes(undefined)) return undefined;
    const used = numbers.slice(0, kept[operator.becomes]).map((each) => each ?? 0);
    operations.push(operator.becomes, ...used);
    at += 1 + operator.numbers;
  }
  return operations;
}

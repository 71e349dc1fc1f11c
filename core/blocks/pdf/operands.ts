import { identity, type Transform } from '../fixed-layout/transform.ts';

/** The operand of an operation that is a number; 0 for anything else. */
export const numberIn = (args: readonly unknown[], at: number): number =>
  typeof args[at] === 'number' && Number.isFinite(args[at]) ? args[at] : 0;

/** A list of numbers, typed or not. */
const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || ArrayBuffer.isView(value);

/** Six operands, or the first one when it is a list of six, as a transformation; nothing moves for anything else. */
export function matrixIn(args: readonly unknown[]): Transform {
  const [first] = args;
  const operands = args.length === 6 ? args : isList(first) ? Array.from(first) : [];
  if (operands.length !== 6) return identity;
  const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((at) => numberIn(operands, at));
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

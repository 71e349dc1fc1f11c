import { numberOf } from './numbers.ts';

/** An offset that repeats, `g`, how often, how much, or one offset. */
const parts = /\b[gG]\s+(\S+)\s+(\S+)|\S+/g;

/**
 * Offsets from sign to sign, as many as wanted: `g 3 2.5` stands for three times 2.5. Where too few are written, the last
 * goes on; none gives an empty list. Undefined when one is no number. Source: GB/T 33190-2016, 11.3.
 */
export function offsetsOf(written: string, wanted: number): readonly number[] | undefined {
  const offsets: number[] = [];
  for (const [part, times = '1', repeated = part] of written.matchAll(parts)) {
    const offset = numberOf(repeated);
    const count = numberOf(times);
    if (offset === undefined || count === undefined || count < 0) return undefined;
    for (let at = 0; at < count && offsets.length < wanted; at += 1) offsets.push(offset);
  }
  const last = offsets.at(-1);
  while (last !== undefined && offsets.length < wanted) offsets.push(last);
  return offsets;
}

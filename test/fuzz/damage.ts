import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../../bench/seeded-random.ts';

type Damage = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
const someOf = (bytes: Uint8Array, random: Random, most: number): readonly [from: number, to: number] => {
  const from = random.upTo(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.upTo(most))];
};

const truncate: Damage = (bytes, random) => bytes.slice(0, random.upTo(bytes.length));

const flip: Damage = (bytes, random) => {
  const flipped = Uint8Array.from(bytes);
  for (let times = 1 + random.upTo(20); times > 0; times -= 1) {
    const at = random.upTo(bytes.length - 1);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << random.upTo(7));
  }
  return flipped;
};

const remove: Damage = (bytes, random) => {
  const [from, to] = someOf(bytes, random, 4_000);
  return joined(bytes.slice(0, from), bytes.slice(to));
};

const repeat: Damage = (bytes, random) => {
  const [from, to] = someOf(bytes, random, 4_000);
  return joined(bytes.slice(0, to), bytes.slice(from));
};

const splice: Damage = (bytes, random, other) => {
  const [from, to] = someOf(other, random, 4_000);
  const at = random.upTo(bytes.length);
  return joined(bytes.slice(0, at), other.slice(from, to), bytes.slice(at));
};

const blank: Damage = (bytes, random) => {
  const [from, to] = someOf(bytes, random, 2_000);
  return Uint8Array.from(bytes).fill(0, from, to);
};

const noise: Damage = (bytes, random) => {
  const [from, to] = someOf(bytes, random, 200);
  return Uint8Array.from(bytes, (byte, at) => (at >= from && at < to ? random.upTo(255) : byte));
};

const damages: readonly Damage[] = [truncate, flip, remove, repeat, splice, blank, noise];

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Damage within a member of an archive, which is then packed again: its check sum holds. */
function damageInside(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  const members = unzipSync(bytes);
  const name = random.pick(Object.keys(members));
  const damage = random.pick(damages);
  return zipSync({ ...members, [name]: damage(members[name] ?? new Uint8Array(), random, other) });
}

/** One document damaged in one way, sometimes in a second one too. */
export function damageDocument(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  const damaged =
    isZip(bytes) && random.chance(0.6)
      ? damageInside(bytes, random, other)
      : random.pick(damages)(bytes, random, other);
  return random.chance(0.3) && damaged.length > 0 ? random.pick(damages)(damaged, random, other) : damaged;
}

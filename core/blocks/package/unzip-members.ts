import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import type { Problem, Read } from '../../problem.ts';
import { limits } from '../../source/limits.ts';

/** Unpacked members of a zip by name. */
export type Members = ReadonlyMap<string, Uint8Array>;

const step = 16 * 1024;

/** Stops unpacking; caught in this file alone. */
class LimitReached extends Error {}

interface Collected {
  readonly parts: Map<string, Uint8Array[]>;
  entries: number;
  sizeBytes: number;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function unpacker(collected: Collected, isWanted: (name: string) => boolean): Unzip {
  const unzip = new Unzip((file) => {
    collected.entries += 1;
    if (collected.entries > limits.archiveEntries) throw new LimitReached();
    if (!isWanted(file.name)) return;
    const parts: Uint8Array[] = [];
    collected.parts.set(file.name, parts);
    file.ondata = (error, data) => {
      if (error) throw error;
      collected.sizeBytes += data.length;
      if (collected.sizeBytes > limits.unpackedBytes) throw new LimitReached();
      parts.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  return unzip;
}

const fatal = (code: Problem['code'], data?: Problem['data']): readonly Problem[] => [
  { code, stage: 'blocks', fatal: true, ...(data ? { data } : {}) },
];

function problemsOf(error: unknown): readonly Problem[] {
  const limit = limits.unpackedBytes;
  return error instanceof LimitReached ? fatal('archive-too-large', { limit }) : fatal('archive-damaged');
}

/**
 * The members of a zip that are wanted, unpacked piece by piece, so that a bomb ends at the limit whatever its directory
 * says. A damaged archive gives what came before the damage, with a fatal problem.
 */
export function unzipMembers(bytes: Uint8Array, isWanted: (name: string) => boolean): Read<Members> {
  const collected: Collected = { parts: new Map(), entries: 0, sizeBytes: 0 };
  let problems: readonly Problem[] = [];
  try {
    const unzip = unpacker(collected, isWanted);
    for (let at = 0; at < bytes.length; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (error) {
    problems = problemsOf(error);
  }
  const value = new Map([...collected.parts].map(([name, parts]) => [name, joined(parts)] as const));
  return { value, problems };
}

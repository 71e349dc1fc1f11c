import { seededRandom } from '../../bench/seeded-random.ts';
import { type CheckResult, check, type Ruleset } from '../../core/index.ts';
import { damageDocument } from './damage.ts';
import type { Subject } from './subjects.ts';

export interface FuzzCase {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The case of a number: always the same for the same seed. */
export function fuzzCase(subjects: readonly Subject[], seed: number, number: number): FuzzCase {
  const random = seededRandom(seed * 1_000_003 + number);
  const { name, bytes } = random.pick(subjects);
  return { name, bytes: damageDocument(bytes, random, random.pick(subjects).bytes) };
}

/**
 * Audits a damaged document whose figures contradicted one another.
 * @returns what must not be, or the result
 */
export async function runFuzzCase(
  { name, bytes }: FuzzCase,
  ruleset: Ruleset,
): Promise<CheckResult | string> {
  try {
    const { result, faults } = await check({ name, bytes }, ruleset);
    const [fault] = faults;
    if (fault) return `a fault of ours: ${JSON.stringify(fault)}`;
    return result.verdict === 'compliant' ? 'compliant, and its figures were not' : result;
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

import { type Checked, checkEach, checkOversized, type Ruleset, type SourceFile } from '../../core/index.ts';
import type { Oversized } from './oversized.ts';

/** The results of an input, whatever its size: one, or one for each document of an archive. */
export async function* checkSource(
  source: SourceFile | Oversized,
  ruleset: Ruleset,
): AsyncGenerator<Checked> {
  if ('bytes' in source) yield* checkEach(source, ruleset);
  else yield { result: await checkOversized(source, ruleset), faults: [] };
}

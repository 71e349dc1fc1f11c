import { type Checked, type Checker, checkEach, checkOversized, type SourceFile } from '../../core/index.ts';
import type { Oversized } from './oversized.ts';

/** The results of an input, whatever its size: one, or one for each document of an archive. */
export async function* checkSource(
  source: SourceFile | Oversized,
  checker: Checker,
): AsyncGenerator<Checked> {
  if ('bytes' in source) yield* checkEach(source, checker);
  else yield { result: await checkOversized(source, checker.ruleset), faults: [] };
}

import {
  type Checker,
  type CheckResult,
  type Language,
  printable,
  type RendererName,
  renderers,
} from '../../core/index.ts';
import { colours } from '../colours.ts';
import { faultText } from '../explain-error.ts';
import { checkSource } from './check-source.ts';
import { readSource } from './read-source.ts';
import type { WaiverDesk } from './waiver-desk.ts';

/** One input to check. */
export interface CheckJob {
  readonly path: string;
  readonly format: RendererName;
  readonly lang: Language;
  readonly coloured: boolean;
  /** Waivers to apply before the result is rendered. */
  readonly desk?: WaiverDesk;
}

/** A result, rendered, with what the run needs to know of it: verdict and warnings are those after waivers, where there are any. */
export interface Rendered {
  readonly text: string;
  readonly verdict: CheckResult['verdict'];
  readonly warnings: number;
}

/** What came of an input: a result, one for each document of an archive, or none where a fault of ours came in between. */
export interface Checked {
  readonly results: readonly Rendered[];
  /** Whether the results are those of an archive, however many there are. */
  readonly isArchive: boolean;
  /** One line for each fault of ours that a rule met, or that left no result. */
  readonly faults: readonly string[];
}

/** Reads, checks and renders one input. What goes wrong on our side is told of this input and leaves the others alone. */
export async function checkOne(job: CheckJob, checker: Checker): Promise<Checked> {
  try {
    return await readAndCheck(job, checker);
  } catch (error) {
    return { results: [], isArchive: false, faults: [`${printable(job.path)}: ${faultText(error)}`] };
  }
}

async function readAndCheck(
  { path, format, lang, coloured, desk }: CheckJob,
  checker: Checker,
): Promise<Checked> {
  const source = await readSource(path);
  const titles = new Map(checker.ruleset.rules.map(({ id, title }) => [id, title]));
  const options = { lang, paint: colours(coloured), titles };
  const results: Rendered[] = [];
  const faults: string[] = [];
  let isArchive = false;
  for await (const { result, faults: own } of checkSource(source, checker)) {
    const read = desk?.apply(result, checker.ruleset) ?? result;
    const text = renderers[format].render(read, options);
    results.push({ text, verdict: read.waivers?.verdict ?? read.verdict, warnings: warningsOf(read) });
    faults.push(...own.map((fault) => `${printable(result.source.name)}: ${faultText(fault)}`));
    isArchive ||= result.source.name !== source.name;
  }
  return { results, isArchive, faults };
}

/** Findings of severity warning that nobody waived. */
function warningsOf({ findings, waivers }: CheckResult): number {
  const waived = new Set(waivers?.waived.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ severity, fingerprint }) => severity === 'warning' && !waived.has(fingerprint))
    .length;
}

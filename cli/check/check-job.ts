import {
  type Checked as CheckedSource,
  type CheckResult,
  check,
  checkOversized,
  type Language,
  printable,
  type RendererName,
  type Ruleset,
  renderers,
} from '../../core/index.ts';
import { colours } from '../colours.ts';
import { faultText } from '../explain-error.ts';
import { readSource } from './read-source.ts';

/** One input to check, in a form that crosses threads. */
export interface CheckJob {
  readonly path: string;
  readonly format: RendererName;
  readonly lang: Language;
  readonly coloured: boolean;
}

/** What the run needs to know of a checked input. */
export interface Checked {
  /** Empty when a fault left no result. */
  readonly rendered: string;
  readonly verdict: CheckResult['verdict'];
  readonly warnings: number;
  /** One line for each fault of ours that a rule met. */
  readonly faults: readonly string[];
}

/** Reads, checks and renders one input. What goes wrong on our side is told of this input and leaves the others alone. */
export async function checkOne(job: CheckJob, ruleset: Ruleset): Promise<Checked> {
  try {
    return await readAndCheck(job, ruleset);
  } catch (error) {
    return uncheckedBy(error, job);
  }
}

/** What there is to tell of an input that was never judged. */
export function uncheckedBy(error: unknown, { path }: CheckJob): Checked {
  const faults = [`${printable(path)}: ${faultText(error)}`];
  return { rendered: '', verdict: 'undetermined', warnings: 0, faults };
}

async function readAndCheck(job: CheckJob, ruleset: Ruleset): Promise<Checked> {
  const { result, faults } = await checkPath(job.path, ruleset);
  const paint = colours(job.coloured);
  const titles = new Map(ruleset.rules.map(({ id, title }) => [id, title]));
  return {
    rendered: renderers[job.format].render(result, { lang: job.lang, paint, titles }),
    verdict: result.verdict,
    warnings: result.counts.warning,
    faults: faults.map((fault) => `${printable(job.path)}: ${faultText(fault)}`),
  };
}

async function checkPath(path: string, ruleset: Ruleset): Promise<CheckedSource> {
  const source = await readSource(path);
  if ('bytes' in source) return check(source, ruleset);
  return { result: await checkOversized(source, ruleset), faults: [] };
}

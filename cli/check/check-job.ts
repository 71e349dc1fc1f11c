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

/** One input to check. */
export interface CheckJob {
  readonly path: string;
  readonly format: RendererName;
  readonly lang: Language;
  readonly coloured: boolean;
}

/** A result, rendered, with what the run needs to know of it. */
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

async function readAndCheck({ path, format, lang, coloured }: CheckJob, checker: Checker): Promise<Checked> {
  const source = await readSource(path);
  const titles = new Map(checker.ruleset.rules.map(({ id, title }) => [id, title]));
  const options = { lang, paint: colours(coloured), titles };
  const results: Rendered[] = [];
  const faults: string[] = [];
  let isArchive = false;
  for await (const { result, faults: own } of checkSource(source, checker)) {
    const text = renderers[format].render(result, options);
    results.push({ text, verdict: result.verdict, warnings: result.counts.warning });
    faults.push(...own.map((fault) => `${printable(result.source.name)}: ${faultText(fault)}`));
    isArchive ||= result.source.name !== source.name;
  }
  return { results, isArchive, faults };
}

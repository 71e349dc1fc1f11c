import { Fault } from '../../core/index.ts';
import { findReadings } from '../../lambda/find-readings.ts';
import type { ProcessContext } from '../../lambda/process-context.ts';
import { type Audited, keyOfFindings, processObject } from '../../lambda/process-object.ts';
import { isReportKey } from '../../lambda/report-key.ts';
import type { ListedVersion } from '../../lambda/store/object-store.ts';
import { faultText } from '../explain-error.ts';
import { noPace, type Pace } from './pace.ts';
import type { Count, Summary, Told } from './summary.ts';
import { openTally, type Tally, toldOf } from './tally.ts';

export interface RecheckOptions {
  /** Keys of the reports that are looked at begin so. */
  readonly prefix: string;
  /** Only counts what would be done. */
  readonly dryRun?: boolean;
  readonly pace?: Pace;
  /** Ends the run after the document in hand. */
  readonly stop?: AbortSignal;
  /** Hears of all findings that are written, as they are. */
  readonly onAudited?: (audited: Audited) => void;
  /** Hears of what a person should know, as it comes. */
  readonly onTold?: (told: Told) => void;
  /** Hears of the counts after each version. */
  readonly onCounted?: (counts: Summary['counts']) => void;
}

interface Run extends RecheckOptions {
  readonly context: ProcessContext;
  readonly tally: Tally;
}

/**
 * Judges every version of every report that has no findings by the rules in force, from the readings that were kept. What
 * is done is seen by the findings alone, so that a run which was ended is taken up by the next one, and one over an archive
 * that is fresh does nothing.
 * @throws Fault when the rules were changed meanwhile, and whatever the storage throws when it lists reports
 */
export async function recheck(context: ProcessContext, options: RecheckOptions): Promise<Summary> {
  const { prefix, dryRun = false, stop } = options;
  const tally = openTally(context.ruleset, dryRun);
  const hasTime = () => stop?.aborted !== true;
  const run = { ...options, context: { ...context, hasTime }, tally };
  for await (const version of context.reports.list(prefix)) {
    if (!isReportKey(version.key)) continue;
    const count = hasTime() ? await recheckVersion(version, run) : 'cancelled';
    if (count === 'cancelled') return tally.close('cancelled');
    const counts = tally.count(count);
    options.onCounted?.(counts);
  }
  return tally.close('complete');
}

/** What cannot be done now is told and left to the next run, so that one document does not hold up an archive. */
async function recheckVersion(version: ListedVersion, run: Run): Promise<Count | 'cancelled'> {
  try {
    const { context } = run;
    if ((await context.findings.head(keyOfFindings(version, context))).state === 'found') return 'fresh';
    return await (run.dryRun ? foresee(version, run) : judge(version, run));
  } catch (error) {
    const code = error instanceof Fault ? error.code : undefined;
    if (code === 'deadline-near' && run.stop?.aborted) return 'cancelled';
    if (code === 'rules-changed') throw error;
    tell('failures', toldOf(version, faultText(error)), run);
    return 'failed';
  }
}

async function foresee(version: ListedVersion, run: Run): Promise<Count> {
  const kept = await findReadings(version, run.context);
  if ('own' in kept) return 'judged';
  if (kept.defect !== undefined) tell('disbelieved', toldOf(version, kept.defect), run);
  return 'readAnew';
}

async function judge(version: ListedVersion, run: Run): Promise<Count> {
  const { context, tally, pace = noPace, stop } = run;
  let count: Count = 'judged';
  let defect: string | undefined;
  for await (const processed of processObject(version, context)) {
    if (processed.state === 'withdrawn') return 'withdrawn';
    tally.write(processed.state);
    if (processed.from === 'document') count = 'readAnew';
    defect ??= processed.defect;
    for (const fault of processed.faults) tell('ruleFaults', toldOf(version, faultText(fault)), run);
    run.onAudited?.(processed);
    await pace(stop);
  }
  if (defect !== undefined) tell('disbelieved', toldOf(version, defect), run);
  return count;
}

function tell(list: Parameters<Tally['tell']>[0], told: Told, { tally, onTold }: Run): void {
  tally.tell(list, told);
  onTold?.(told);
}

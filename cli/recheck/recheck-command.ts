import type { CheckResult } from '../../core/index.ts';
import { startCheckers } from '../../lambda/checkers/start-checkers.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import type { Arguments, FailLevel } from '../arguments.ts';
import { codeOf } from '../check/exit-code-of.ts';
import type { Console } from '../console.ts';
import { type ExitCode, worst } from '../exit-code.ts';
import { chosenRules } from '../rules/chosen-rules.ts';
import { UsageError } from '../usage-error.ts';
import { openArchiveStores } from './open-archive-stores.ts';
import { keepPace, noPace } from './pace.ts';
import { recheck } from './recheck.ts';
import { openStatusLine } from './status-line.ts';
import { type Summary, showSummary } from './summary.ts';

type Checkers = Pick<Awaited<ReturnType<typeof startCheckers>>, 'ruleset' | 'check' | 'close'>;

/** A run that writes nothing reads no document either, and needs no process for it. */
async function openCheckers({ rules, dryRun }: Arguments): Promise<Checkers> {
  const { folder, own } = chosenRules(rules);
  if (!dryRun) return startCheckers(folder, { ownRules: own, withReadings: true });
  const check = () => Promise.reject(new Error('a dry run read a document'));
  return { ruleset: await readRuleset(folder, own), check, close: async () => {} };
}

/** Aborted by the first Ctrl-C; the second one ends the program as it always does. */
function onInterrupt() {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  process.once('SIGINT', abort).once('SIGTERM', abort);
  const release = (): void => void process.off('SIGINT', abort).off('SIGTERM', abort);
  return { signal: controller.signal, release };
}

/** An archive is no report: its documents count, as they do for `check`. */
function codeOfResult({ verdict, counts, problems }: CheckResult, failOn: FailLevel): ExitCode {
  const isArchive = problems.some(({ code }) => code === 'archive-of-reports');
  return isArchive ? 0 : codeOf({ verdict, warnings: counts.warning }, failOn);
}

function hasFailed({ ended, failures, ruleFaults, findings }: Summary): boolean {
  return ended === 'cancelled' || failures.length + ruleFaults.length + findings.conflict > 0;
}

/**
 * `gongkai recheck`: judges an archive again by the rules in force. The code says what became of the documents judged in
 * this run, the worst of them, and 3 where not everything could be done.
 */
export async function recheckCommand(args: Arguments, { stdout, stderr }: Console): Promise<ExitCode> {
  const [, operand, ...others] = args.words;
  if (operand === undefined || others.length > 0)
    throw new UsageError(
      'recheck需要一个文件夹或s3://bucket/prefix recheck needs one folder or s3://bucket/prefix',
    );
  if (args.format !== 'pretty' && args.format !== 'json')
    throw new UsageError(`--format ${args.format}: recheck只有 recheck has only pretty, json`);
  const { reports, findings, prefix } = await openArchiveStores(operand, process.env);
  const checkers = await openCheckers(args);
  const interrupt = onInterrupt();
  const line = openStatusLine(stderr);
  const codes = new Set<ExitCode>();
  try {
    const context = {
      reports,
      findings,
      readings: findings,
      ruleset: checkers.ruleset,
      check: checkers.check,
    };
    const summary = await recheck(context, {
      prefix,
      dryRun: args.dryRun,
      pace: args.limitRate === undefined ? noPace : keepPace(args.limitRate),
      stop: interrupt.signal,
      onAudited: ({ result }) => void codes.add(codeOfResult(result, args.failOn)),
      onTold: line.told,
      onCounted: line.counted,
    });
    line.clear();
    stdout.write(args.format === 'json' ? `${JSON.stringify(summary, null, 2)}\n` : showSummary(summary));
    return hasFailed(summary) ? 3 : worst(codes);
  } finally {
    interrupt.release();
    await checkers.close();
  }
}

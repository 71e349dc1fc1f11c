import { diagnose } from '../diagnoses/diagnose.ts';
import type { Judgement } from '../engine/judgement.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import type { Facts } from '../facts/fact.ts';
import type { Problem } from '../problem.ts';
import type { Report } from '../report/report.ts';
import type { CheckResult, Finding } from './check-result.ts';
import { coverProvisions } from './cover-provisions.ts';
import { decideVerdict } from './decide-verdict.ts';
import { engine } from './engine-identity.ts';
import { problemMessage } from './problem-messages.ts';
import { noReport, summariseReport } from './summarise-report.ts';
import { wordFindings } from './word-findings.ts';

/** What is known of the document, whatever became of it. */
interface Known {
  readonly source: CheckResult['source'];
  readonly report: Report | undefined;
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** What was known beside the document. */
  readonly inputs?: CheckResult['inputs'];
}

/** Everything known about one document in the promised shape; its members always stand in the same order. */
export function assembleResult(
  { source, report, facts, problems, inputs }: Known,
  ruleset: Ruleset,
  judgements: readonly Judgement[],
): CheckResult {
  const subject = { agency: report?.agency ?? '', year: report?.year };
  const findings = wordFindings(judgements, facts, subject);
  return {
    schemaVersion: '1.0',
    engine,
    ruleset: { id: ruleset.id, version: ruleset.version, digest: ruleset.digest },
    source,
    ...(inputs === undefined ? {} : { inputs }),
    report: report ? summariseReport(report, facts) : noReport,
    verdict: decideVerdict(judgements, problems),
    counts: count(judgements, findings),
    outcomes: judgements.map(({ outcome }) => outcome),
    findings: [...findings],
    diagnoses: report ? [...diagnose(report, findings)] : [],
    problems: problems.map(wordProblem),
    coverage: [...coverProvisions(judgements, report?.demanded, inputs?.asOf)],
  };
}

function count(judgements: readonly Judgement[], findings: readonly Finding[]): CheckResult['counts'] {
  const weighing = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const ending = (kind: string): number =>
    judgements.filter(({ outcome }) => outcome.outcome === kind).length;
  return {
    error: weighing('error'),
    warning: weighing('warning'),
    info: weighing('info'),
    passed: ending('passed'),
    failed: ending('failed'),
    cannotTell: ending('cannot-tell'),
    notApplicable: ending('not-applicable'),
  };
}

function wordProblem(problem: Problem): CheckResult['problems'][number] {
  const { code, stage, fatal, place } = problem;
  return { code, stage, fatal, message: problemMessage(problem), ...(place ? { place } : {}) };
}

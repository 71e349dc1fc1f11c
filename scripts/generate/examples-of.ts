import {
  compareOutcomes,
  matchesName,
  nameOf,
  outcomeMap,
  type RuleCase,
  runCase,
} from '../../core/cases/index.ts';
import { type CheckResult, type Rule, type Ruleset, severityWords, showReason } from '../../core/index.ts';
import type { Bilingual } from './bilingual.ts';

type Outcome = CheckResult['outcomes'][number];

/** A case of a rule as its page tells it: the situation, what came out, and in which words. */
export interface Example {
  readonly title: Bilingual;
  readonly shows: RuleCase['shows'];
  readonly outcome: Outcome['outcome'];
  readonly details: readonly Bilingual[];
}

/** Of several items, the outcome that the case is about. */
const weight: readonly Outcome['outcome'][] = ['failed', 'cannot-tell', 'passed', 'not-applicable'];

/** Findings beyond these say the same of further items. */
const shownAtMost = 2;

/** Outcomes of the rule on the items that the case lists; on all of them when it lists none. */
function ownOutcomes(rule: Rule, { expect }: RuleCase, { outcomes }: CheckResult): readonly Outcome[] {
  const own = outcomes.filter(({ code }) => code === rule.code);
  const listed = own.filter((outcome) => matchesName(nameOf(outcome), expect));
  return listed.length > 0 ? listed : own;
}

function findingsOf(rule: Rule, own: readonly Outcome[], { findings }: CheckResult): readonly Bilingual[] {
  const items = new Set(own.map(({ item }) => item));
  return findings
    .filter(({ code, item }) => code === rule.code && items.has(item))
    .slice(0, shownAtMost)
    .map(({ severity, message }) => ({
      zh: `${severityWords[severity].zh}：${message.zh}`,
      en: `${severityWords[severity].en}: ${message.en}`,
    }));
}

const inWords = (reason: string): Bilingual => ({
  zh: showReason(reason, 'zh'),
  en: showReason(reason, 'en'),
});

const asZero: Bilingual = { zh: '按空白为零通过', en: 'passed with blanks as zero' };

/** Why there is no verdict, or under which assumption there is one. */
function reasonsOf(own: readonly Outcome[], kind: Outcome['outcome']): readonly Bilingual[] {
  const same = own.filter(({ outcome }) => outcome === kind);
  const reasons = [...new Set(same.flatMap(({ reason }) => reason ?? []))];
  const assumed = same.some((each) => each.assumed !== undefined) ? [asZero] : [];
  return [...reasons.map(inWords), ...assumed];
}

function toExample(rule: Rule, ruleCase: RuleCase, result: CheckResult): Example {
  const own = ownOutcomes(rule, ruleCase, result);
  const outcome = weight.find((kind) => own.some((each) => each.outcome === kind)) ?? 'not-applicable';
  const details = outcome === 'failed' ? findingsOf(rule, own, result) : reasonsOf(own, outcome);
  return { title: ruleCase.title, shows: ruleCase.shows, outcome, details };
}

/** A page shows a case as it is listed; one that comes out otherwise is for the tests to report, and for no page. */
function holdToList(rule: Rule, { title, expect }: RuleCase, result: CheckResult): void {
  const outcomes = outcomeMap(result);
  const { found, listed } = compareOutcomes(outcomes, outcomes, expect);
  const wrong = Object.keys(found).find((name) => found[name] !== listed[name]);
  if (wrong !== undefined)
    throw new Error(`${rule.id}, ${title.en}: ${wrong} is ${found[wrong]}, not ${listed[wrong]}`);
}

/**
 * The cases of a rule, run, so that its page says nothing that is not so.
 * @throws Error when a case does not come out as it is listed
 */
export async function examplesOf(
  rule: Rule,
  cases: readonly RuleCase[],
  ruleset: Ruleset,
): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const each of cases) {
    const result = await runCase(each, ruleset);
    holdToList(rule, each, result);
    examples.push(toExample(rule, each, result));
  }
  return examples;
}

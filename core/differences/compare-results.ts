import type { CheckResult } from '../findings/check-result.ts';
import { type Circumstances, causesOf, circumstancesOf } from './circumstances.ts';
import { compareStatements, type Pair } from './compare-statements.ts';
import type { Cause, Difference, ResultDifferences, Side } from './difference.ts';
import { joinRenamed } from './join-renamed.ts';
import { leafChanges } from './leaf-changes.ts';
import { statementsOf } from './statements.ts';

/** What an earlier and a later result say otherwise, and from what it may come. Comparing them the other way round mirrors it. */
export function compareResults(before: CheckResult, after: CheckResult): ResultDifferences {
  const they = circumstancesOf(before, after);
  const [earlier, later] = [rulesOf(before), rulesOf(after)];
  const isOfBoth = (rule: string): boolean => earlier.has(rule) && later.has(rule);
  const problems = before.problems.map(({ code }) => code);
  const laterProblems = after.problems.map(({ code }) => code);
  const differences = pairsOf(before, after).flatMap((pair) => {
    const rule = pair.after?.rule ?? pair.before?.rule ?? '';
    return compareStatements(pair, isOfBoth(rule) ? causesOf(they) : ['rule']) ?? [];
  });
  return {
    before: sideOf(before),
    after: sideOf(after),
    causes: overall(they, differences),
    rules: { added: without([...later], [...earlier]), removed: without([...earlier], [...later]) },
    differences,
    reading: leafChanges(before.report, after.report),
    problems: { appeared: without(laterProblems, problems), vanished: without(problems, laterProblems) },
  };
}

/** Whether two results say the same of the report, however they were made. */
export function isSame({ before, after, rules, differences, reading, problems }: ResultDifferences): boolean {
  const lists = [rules.added, rules.removed, differences, reading, problems.appeared, problems.vanished];
  return (
    before.verdict === after.verdict &&
    before.verdictAfterWaivers === after.verdictAfterWaivers &&
    lists.every((list) => list.length === 0)
  );
}

const rulesOf = ({ outcomes }: CheckResult): Set<string> => new Set(outcomes.map(({ rule }) => rule));

function pairsOf(before: CheckResult, after: CheckResult): readonly Pair[] {
  const [earlier, later] = [statementsOf(before), statementsOf(after)];
  const keys = [...new Set([...earlier.keys(), ...later.keys()])];
  const pairs = keys.map((key) => ({ before: earlier.get(key), after: later.get(key) }));
  const placed = joinRenamed(pairs).map((pair) => ({ pair, place: placeOf(pair) }));
  return placed.sort((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place))).map(({ pair }) => pair);
}

/** By code, then item: the same from both sides. */
function placeOf({ before, after }: Pair): string {
  const items = [before?.statement.item, after?.statement.item].flatMap((item) => item ?? []).sort();
  return [after?.code ?? before?.code, after?.rule ?? before?.rule, items[0]].join('\u0000');
}

function overall(they: Circumstances, differences: readonly Difference[]): readonly Cause[] {
  const differs =
    they.document || they.rules || they.semantics || they.version || they.reading || they.inputs;
  const waiver = differences.some(({ causes }) => causes.includes('waiver')) ? (['waiver'] as const) : [];
  return [...(differs ? causesOf(they) : []), ...waiver];
}

function sideOf({ source, engine, ruleset, verdict, waivers }: CheckResult): Side {
  return { source, engine, ruleset, verdict, ...(waivers ? { verdictAfterWaivers: waivers.verdict } : {}) };
}

/** What is left of a list when each word of another is taken out once. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...words].sort();
  for (const other of others) {
    const at = left.indexOf(other);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

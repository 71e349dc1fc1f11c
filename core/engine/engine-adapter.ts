import { Almanac, Engine, Fact as EngineFact, type RuleProperties } from 'json-rules-engine';
import type { Fact } from '../facts/fact.ts';
import { Fault } from '../fault.ts';
import { factAtRight, timesAtRight } from './condition-facts.ts';
import { absentFact, literalAtRight, multiplied, type Operand } from './operand.ts';
import { holds, type Reading, readings } from './reading.ts';
import { type Comparison, type Condition, type OperatorName, operatorNames } from './rule.ts';
import { ruleFault } from './rule-fault.ts';

/** A condition tree to be decided under one reading of what is not known. */
export interface Question {
  readonly name: string;
  readonly condition: Condition;
  readonly reading: Reading;
}

/** The fact of an id, placeholders left in, for a question; or that fact of every item, when all are asked about at once. */
export type Resolve = (question: string, factId: string) => Fact | readonly Fact[];

export interface Answers {
  /** Names of the questions whose condition holds (for every item). */
  readonly held: ReadonlySet<string>;
  /** By question: places of the items of which some comparison does not hold, `everyItem` where it is of no item alone. */
  readonly missed: ReadonlyMap<string, ReadonlySet<number>>;
  /** What went wrong on our side; a question that it struck is not among those held. */
  readonly faults: readonly Fault[];
}

/** The place of a comparison that is the same for every item. */
export const everyItem = -1;

export interface Questionnaire {
  readonly ask: (resolve: Resolve) => Promise<Answers>;
}

/**
 * The only place that knows json-rules-engine. One engine, built once, decides all questions; runs of it follow one another, because
 * the engine keeps the state of a run in itself. There is one fact, looked up by our own resolver, one priority, no event that
 * anyone hears, and only operators of ours.
 */
export function createQuestionnaire(questions: readonly Question[]): Questionnaire {
  // Built when first asked: nearly all rules hold in nearly all reports, and then their own engines never are.
  let sheet: Sheet | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask: (resolve) => {
      const answers = last.then(() => {
        sheet ??= createSheet(questions);
        return run(sheet, resolve);
      });
      last = answers.catch(() => undefined);
      return answers;
    },
  };
}

function createSheet(questions: readonly Question[]): Sheet {
  const sheet: Sheet = { engine: createEngine(), comparisons: [], rules: questions.length };
  for (const question of questions) sheet.engine.addRule(toRule(question, sheet.comparisons));
  return sheet;
}

/** A comparison of a question, found by its number: what the engine copies at every run stays small. */
interface Numbered {
  readonly question: string;
  readonly comparison: Comparison;
  /** A fact id, or a literal. */
  readonly right: string | Operand;
}

interface Sheet {
  readonly engine: Engine;
  readonly comparisons: Numbered[];
  readonly rules: number;
}

function createEngine(): Engine {
  const engine = new Engine([], { replaceFactsInEventParams: false });
  for (const reading of readings) {
    for (const name of operatorNames) engine.addOperator(operatorId(name, reading), comparing(name, reading));
  }
  return engine;
}

const operatorId = (name: OperatorName, reading: Reading): string => `${name}-${reading}`;

/** One factory makes every engine rule; the type of the library promises less than it takes. */
function toRule({ name, condition, reading }: Question, comparisons: Numbered[]): RuleProperties {
  const tree = toTree(condition, name, reading, comparisons);
  const conditions = 'fact' in condition ? { all: [tree] } : tree;
  return { name, conditions, event: { type: 'decided' } } as RuleProperties;
}

function toTree(condition: Condition, question: string, reading: Reading, comparisons: Numbered[]): object {
  const subtree = (part: Condition): object => toTree(part, question, reading, comparisons);
  if ('all' in condition) return { all: condition.all.map(subtree) };
  if ('any' in condition) return { any: condition.any.map(subtree) };
  comparisons.push({
    question,
    comparison: condition,
    right: factAtRight(condition) ?? literalAtRight(condition),
  });
  const path = String(comparisons.length - 1);
  return { fact: report, path, operator: operatorId(condition.operator, reading), value: true };
}

const report = 'report';

/** Both operands of a comparison, for the item at a place. */
interface Pair {
  readonly left: Fact;
  readonly right: Operand;
  readonly place: number;
}

interface Asked {
  readonly pairs: readonly Pair[];
  readonly missed: Set<number>;
}

/** Strictly boolean and never throwing; without a pair nothing holds. */
const comparing =
  (name: OperatorName, reading: Reading) =>
  ({ pairs, missed }: Asked, _value: true): boolean => {
    const misses = pairs.filter(({ left, right }) => !holds(left, name, right, reading));
    for (const { place } of misses) missed.add(place);
    return pairs.length > 0 && misses.length === 0;
  };

/** One run of the engine: where it looks facts up, and what it has met so far. */
interface Run {
  readonly resolve: Resolve;
  readonly missed: ReadonlyMap<string, Set<number>>;
  readonly faults: Fault[];
}

async function run({ engine, comparisons, rules }: Sheet, resolve: Resolve): Promise<Answers> {
  const missed = new Map(comparisons.map(({ question }) => [question, new Set<number>()]));
  const current: Run = { resolve, missed, faults: [] };
  const pathResolver = (_value: object, path: string) => lookUp(comparisons[Number(path)], current);
  const almanac = new Almanac({ pathResolver });
  almanac.addFact(new EngineFact(report, {}, { cache: false }));
  const { results, failureResults } = await engine.run({}, { almanac });
  const decided = results.length + failureResults.length;
  if (decided !== rules)
    throw new Fault('engine-lost-rules', `the engine decided ${decided} of ${rules} rules`);
  return { held: new Set(results.map(({ name }) => name)), missed, faults: current.faults };
}

/** The operands for every item; none when our own code failed. */
function lookUp(numbered: Numbered | undefined, { resolve, missed, faults }: Run): Asked {
  const { question = '', comparison, right } = numbered ?? {};
  const ofQuestion = missed.get(question) ?? new Set();
  if (comparison === undefined || right === undefined) return { pairs: [], missed: ofQuestion };
  try {
    const left = resolve(question, comparison.fact);
    const times = timesAtRight(comparison);
    const pairs = pair(left, typeof right === 'string' ? multiple(resolve(question, right), times) : right);
    return { pairs, missed: ofQuestion };
  } catch (cause) {
    faults.push(ruleFault(question, cause));
    ofQuestion.add(everyItem);
    return { pairs: [], missed: ofQuestion };
  }
}

const isList = (side: Operand | readonly Fact[]): side is readonly Fact[] => Array.isArray(side);

const multiple = (side: Fact | readonly Fact[], times: number | undefined): Fact | readonly Fact[] =>
  isList(side) ? side.map((each) => multiplied(each, times)) : multiplied(side, times);

/** A fact that is the same for all items stands beside each of a list. */
function pair(left: Fact | readonly Fact[], right: Operand | readonly Fact[]): readonly Pair[] {
  if (isList(left)) {
    return left.map((each, place) => ({
      left: each,
      right: isList(right) ? (right[place] ?? absentFact) : right,
      place,
    }));
  }
  if (isList(right)) return right.map((each, place) => ({ left, right: each, place }));
  return [{ left, right, place: everyItem }];
}

import { Almanac, Engine, Fact as EngineFact, type RuleProperties } from 'json-rules-engine';
import { Fault } from '../fault.ts';
import {
  holds,
  literalFact,
  type Operand,
  type PlainLiteral,
  plainLiteral,
  type Reading,
  readings,
} from './reading.ts';
import { type Comparison, type Condition, type OperatorName, operatorNames } from './rule.ts';

/** A condition tree to be decided under one reading of what is not known. */
export interface Question {
  readonly name: string;
  readonly condition: Condition;
  readonly reading: Reading;
}

/** The fact of an id, placeholders left in, for a question; or that fact of every item, when all are asked about at once. */
export type Resolve = (question: string, factId: string) => Operand | readonly Operand[];

export interface Answers {
  /** Names of the questions whose condition holds (for every item). */
  readonly held: ReadonlySet<string>;
  /** What went wrong on our side; a question that it struck is not among those held. */
  readonly faults: readonly Fault[];
}

export interface Questionnaire {
  readonly ask: (resolve: Resolve) => Promise<Answers>;
}

/**
 * The only place that knows json-rules-engine. One engine, built once, decides all questions; runs of it follow one another, because
 * the engine keeps the state of a run in itself. There is one fact, looked up by our own resolver, one priority, no event that
 * anyone hears, and only operators of ours.
 */
export function createQuestionnaire(questions: readonly Question[]): Questionnaire {
  const engine = createEngine(questions);
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask: (resolve) => {
      const answers = last.then(() => run(engine, questions.length, resolve));
      last = answers.catch(() => undefined);
      return answers;
    },
  };
}

const report = 'report';
const separator = '#';

function createEngine(questions: readonly Question[]): Engine {
  const engine = new Engine([], { replaceFactsInEventParams: false });
  for (const reading of readings) {
    for (const name of operatorNames) engine.addOperator(operatorId(name, reading), comparing(name, reading));
  }
  for (const question of questions) engine.addRule(toRule(question));
  return engine;
}

const operatorId = (name: OperatorName, reading: Reading): string => `${name}-${reading}`;

/** One factory makes every engine rule; the type of the library promises less than it takes. */
function toRule({ name, condition, reading }: Question): RuleProperties {
  const conditions = { all: [toEngine(condition, name, reading)] };
  return { name, conditions, event: { type: 'decided' } } as RuleProperties;
}

function toEngine(condition: Condition, name: string, reading: Reading): object {
  if ('all' in condition) return { all: condition.all.map((part) => toEngine(part, name, reading)) };
  if ('any' in condition) return { any: condition.any.map((part) => toEngine(part, name, reading)) };
  const operator = operatorId(condition.operator, reading);
  return { ...reference(name, condition.fact), operator, value: rightHand(name, condition) };
}

const reference = (name: string, factId: string): object => ({
  fact: report,
  path: `${name}${separator}${factId}`,
});

function rightHand(name: string, { value }: Comparison): unknown {
  return typeof value === 'object' && 'fact' in value ? reference(name, value.fact) : plainLiteral(value);
}

/** What a path gives: an operand, one for each item, or the mark that our own code failed. */
type Resolved = Operand | readonly Operand[] | PlainLiteral | typeof broken;
const broken = Symbol('broken');

/** Strictly boolean and never throwing: a broken operand holds nothing. */
function comparing(name: OperatorName, reading: Reading) {
  return (left: Resolved, right: Resolved): boolean => {
    if (left === broken || right === broken) return false;
    const length = Math.max(lengthOf(left), lengthOf(right));
    for (let index = 0; index < length; index += 1) {
      if (!holds(at(left, index), name, at(right, index), reading)) return false;
    }
    return length > 0;
  };
}

const isList = (resolved: Exclude<Resolved, typeof broken>): resolved is readonly Operand[] =>
  Array.isArray(resolved);

const lengthOf = (resolved: Exclude<Resolved, typeof broken>): number =>
  isList(resolved) ? resolved.length : 1;

function at(resolved: Exclude<Resolved, typeof broken>, index: number): Operand {
  if (isList(resolved)) return resolved[index] as Operand;
  return typeof resolved === 'object' ? resolved : literalFact(resolved);
}

async function run(engine: Engine, expected: number, resolve: Resolve): Promise<Answers> {
  const faults: Fault[] = [];
  const almanac = new Almanac({ pathResolver: (_value, path) => lookUp(path, resolve, faults) });
  almanac.addFact(new EngineFact(report, {}, { cache: false }));
  const { results, failureResults } = await engine.run({}, { almanac });
  if (results.length + failureResults.length !== expected) {
    throw new Fault(
      'engine-lost-rules',
      `the engine decided ${results.length + failureResults.length} of ${expected} rules`,
    );
  }
  return { held: new Set(results.map(({ name }) => name)), faults };
}

function lookUp(path: string, resolve: Resolve, faults: Fault[]): Resolved {
  const end = path.indexOf(separator);
  const question = path.slice(0, end);
  try {
    return resolve(question, path.slice(end + 1));
  } catch (cause) {
    faults.push(new Fault('rule-fault', question, { cause }));
    return broken;
  }
}

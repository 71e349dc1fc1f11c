import type { z } from 'zod';
import { sectionKeys, tableKeys } from '../../forms/form.ts';
import { nearestWords } from '../../nearest-word.ts';
import type { Problem } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import { jsonPointer } from './json-pointer.ts';
import { jsonProblem } from './json-problem.ts';
import { addressesOf, reportSchema } from './report-schema.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What stands at a path of the JSON; undefined when nothing does. */
const valueAt = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    json,
  );

/** A wrong edition has its own problem; its addresses are held against the form in force. */
function addressesAt(json: unknown, key: PropertyKey | undefined): readonly string[] {
  const table = tableKeys.find((each) => each === key);
  const isOld = valueAt(json, ['tables', key ?? '', 'edition']) === 'f2019';
  return table === undefined ? [] : addressesOf(isOld ? 'f2019' : 'f2021', table);
}

/** Names that may stand in an object of the format, by the path of the object. */
function namesAt(json: unknown, [part, key, member]: Path): readonly string[] {
  if (part === undefined) return Object.keys(reportSchema().shape);
  if (part === 'sections') return sectionKeys;
  if (key === undefined) return tableKeys;
  return member === undefined ? ['edition', 'cells'] : addressesAt(json, key);
}

const kinds: Readonly<Record<string, string>> = { record: 'object', int: 'integer' };

/** What would be right, in the words of JSON. */
function fittingOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_type') return [kinds[issue.expected] ?? issue.expected];
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'too_small') return [`≥ ${issue.minimum}`];
  if (issue.code === 'too_big') return [`≤ ${issue.maximum}`];
  if (issue.code !== 'invalid_union') return [issue.code];
  if ('options' in issue && Array.isArray(issue.options)) return issue.options.map(String);
  return issue.errors.flatMap((branch) => branch.flatMap(fittingOf));
}

/** A value as a short text: what is written, or of what kind it is when it holds others. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' && value !== null ? 'object' : JSON.stringify(value);
}

/** Of a text that is a list, what is wrong is the one paragraph that is none. */
function innermost(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const deeper = issue.errors.find(
    (branch) => branch.length > 0 && branch.every(({ path }) => path.length > 0),
  );
  return deeper?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

function* problemsOf(issue: Issue, json: unknown): Generator<Problem> {
  const path = jsonPointer(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = namesAt(json, issue.path);
    for (const name of issue.keys)
      yield jsonProblem('json-name-unknown', `${path}${jsonPointer([name])}`, {
        name,
        nearest: nearestWords(name, known).join(' / '),
      });
    return;
  }
  const value = valueAt(json, issue.path);
  const fitting = fittingOf(issue).join(' / ');
  if (value === undefined) yield jsonProblem('json-member-missing', path, { fitting });
  else yield jsonProblem('json-misfit', path, { found: show(value), fitting });
}

/** Why a JSON is no report of the format, place by place; of very many, the first. */
export function explainMisfits(json: unknown, issues: readonly Issue[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const issue of issues.flatMap(innermost)) {
    for (const problem of problemsOf(issue, json)) {
      if (problems.length === limits.namedMisfits) return problems;
      problems.push(problem);
    }
  }
  return problems;
}

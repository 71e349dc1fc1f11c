import type { Read } from '../../problem.ts';
import { explainMisfits } from './explain-misfits.ts';
import { jsonProblem } from './json-problem.ts';
import { type ReportJson, reportSchema } from './report-schema.ts';
import { scanNames } from './scan-names.ts';

/** No JSON of the format has so many levels; what has more is refused by its schema as it is. */
const deepest = 16;

/**
 * A number whose digits JavaScript would not keep (18.8710, or one beyond 2^53) is taken as it is written. Such a number
 * in another notation (1e3) is the number that it means.
 */
function asWritten(_name: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  if (typeof value !== 'number' || source === undefined || source === String(value)) return value;
  return /e/i.test(source) && Number.isFinite(value) ? value : source;
}

/** The value of a JSON text; undefined when it is none. Where it breaks is told as line and column. */
export function parseValue(
  text: string,
): { readonly value: unknown } | { readonly at: readonly [number, number] } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    // Without a place the text ends too early.
    const lines = text.trimEnd().split(/\r\n|\n|\r/);
    const end = [lines.length, (lines.at(-1)?.length ?? 0) + 1] as const;
    return { at: line === undefined || column === undefined ? end : [Number(line), Number(column)] };
  }
}

/** Valid JSON as a report; undefined, with a fatal problem for each place, where it is none. */
export function readReportJson(text: string): Read<ReportJson | undefined> {
  const { repeated, depth } = scanNames(text);
  const problems = repeated.map((path) => jsonProblem('json-name-repeated', path));
  const json: unknown = JSON.parse(text, depth > deepest ? undefined : asWritten);
  const { data, error } = reportSchema().safeParse(json);
  if (problems.length === 0 && data !== undefined) return { value: data, problems };
  return { value: undefined, problems: [...problems, ...explainMisfits(json, error?.issues ?? [])] };
}

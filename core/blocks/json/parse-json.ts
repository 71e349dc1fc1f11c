import type { Problem, Read } from '../../problem.ts';
import type { ParsedDocument } from '../block.ts';
import { finishDocument } from '../finish-document.ts';
import { draftReport } from './draft-report.ts';
import { fullTitle } from './full-title.ts';
import { parseValue, readReportJson } from './read-json.ts';

/** Results stand alone, in a list, or one a line; each names its engine after its version. */
const result =
  /^[\s[]*\{\s*"schemaVersion"\s*:\s*"[^"]*"\s*,\s*"engine"\s*:\s*\{\s*"name"\s*:\s*"gongkai-audit"/;
const ours = /"schema"\s*:\s*"gongkai-report/;

const fatal = (
  code: Problem['code'],
  details: Pick<Problem, 'data' | 'place'> = {},
): Read<ParsedDocument> => ({
  value: { blocks: [] },
  problems: [{ code, stage: 'blocks', fatal: true, ...details }],
});

const foreign = fatal('format-not-supported', { data: { format: 'json' } });

/** Whether the value says of itself that it is a report of the format, of whatever version. */
function saysSo(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return false;
  return typeof value.schema === 'string' && value.schema.startsWith('gongkai-report');
}

function read(text: string): Read<ParsedDocument> {
  const { value: json, problems } = readReportJson(text);
  if (json === undefined) return { value: { blocks: [] }, problems };
  const title = fullTitle(json);
  if (title.problems.length > 0) return { value: { blocks: [] }, problems: title.problems };
  const { drafts, problems: missing } = draftReport(json, title.value);
  // As the title of the page, too: a title of unusual wording still says the year.
  const finished = finishDocument(drafts, title.value);
  return { value: finished.value, problems: [...missing, ...finished.problems] };
}

/**
 * A report as JSON, typed in by hand or exported by a site, to the blocks of the document that it stands for. What is not
 * exactly as the schema says is refused with a fatal problem for each place, and nothing is read.
 */
export function parseJson(text: string): Read<ParsedDocument> {
  if (result.test(text)) return fatal('result-not-report');
  const parsed = parseValue(text);
  if ('at' in parsed) {
    const [line, column] = parsed.at;
    return ours.test(text) ? fatal('json-broken', { data: { line, column }, place: { line } }) : foreign;
  }
  return saysSo(parsed.value) ? read(text) : foreign;
}

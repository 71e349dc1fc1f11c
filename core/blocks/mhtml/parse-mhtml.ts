import type { Problem, Read } from '../../problem.ts';
import { decodeText } from '../../source/decode-text.ts';
import type { ParsedDocument } from '../block.ts';
import { parseHtml } from '../html/parse-html.ts';
import { mimeParts, parameterOf } from './mime-parts.ts';
import { decodeBody, eachByte } from './transfer-encoding.ts';

const unreadable: Problem = { code: 'document-unreadable', stage: 'blocks', fatal: true };

const isPage = (type: string | undefined): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? '');

/** A page saved whole, as browsers and Word do: the first part that is a page, read as HTML. Source: RFC 2557. */
export function parseMhtml(bytes: Uint8Array): Read<ParsedDocument> {
  const page = mimeParts(eachByte(bytes)).find(({ headers }) => isPage(headers['content-type']));
  if (!page) return { value: { blocks: [] }, problems: [unreadable] };
  const encoding = (page.headers['content-transfer-encoding'] ?? '').toLowerCase();
  const charset = parameterOf(page.headers['content-type'], 'charset');
  const decoded = decodeText(decodeBody(page.body, encoding), charset);
  const parsed = parseHtml(decoded.value.text);
  return { value: parsed.value, problems: [...decoded.problems, ...parsed.problems] };
}

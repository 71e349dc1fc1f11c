import type { Format } from './source-file.ts';

const documentTag = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** Characters in which a whole page shows itself; further down, the tag belongs to a table pasted into Markdown. */
const documentHead = 1_000;
const structuralTag =
  /<\/?(?:p|div|span|section|article|center|h[1-6]|li|ul|ol|dl|form|title|meta|link)(?:\s[^<>]{0,2000})?>/gi;
const tableTag = /<\/?(?:table|tbody|tr|td|th)(?:\s[^<>]{0,2000})?>/i;
const mailHeader = /^(?:mime-version|content-type|from|subject|date|snapshot-content-location)\s*:/i;

const isMhtml = (text: string) => mailHeader.test(text) && /multipart\/related/i.test(text.slice(0, 4096));
const isJson = (text: string) => /^(?:\{\s*["}]|\[\s*["{[\]\d])/.test(text);
const isXml = (text: string) => /^<\?(?:xml|mso)/i.test(text);

/** Markdown holds stray tags in its prose: mark-up must carry a good part of the lines to be the format. */
function isMarkup(text: string): boolean {
  if (documentTag.test(text.slice(0, documentHead))) return true;
  const tags = text.match(structuralTag)?.length ?? 0;
  const bareLines = text.split('\n').filter((line) => line.trim() !== '' && !line.includes('<')).length;
  if (tags > 0) return tags * 4 >= bareLines;
  return tableTag.test(text) && text.startsWith('<');
}

/** Format of a text by how it begins and which tags it holds. `text` is the trimmed head of the document. */
export function sniffMarkup(text: string): Format {
  if (isMhtml(text)) return 'mhtml';
  if (isJson(text)) return 'json';
  if (isMarkup(text)) return 'html';
  return isXml(text) ? 'unknown' : 'text';
}

import type { Read } from '../problem.ts';
import type { Format } from '../source/source-file.ts';
import type { ParsedDocument } from './block.ts';
import { parseHtml } from './html/parse-html.ts';
import { parseText } from './text/parse-text.ts';

type ParseText = (text: string) => Read<ParsedDocument>;
type ParseBytes = (bytes: Uint8Array) => Read<ParsedDocument> | Promise<Read<ParsedDocument>>;

/** Parsers of formats that are text once decoded. */
export const textParsers: Readonly<Partial<Record<Format, ParseText>>> = { html: parseHtml, text: parseText };

/** The same, loaded when one of them is met. */
export const lateTextParsers: Readonly<Partial<Record<Format, () => Promise<ParseText>>>> = {
  json: async () => (await import('./json/parse-json.ts')).parseJson,
};

/** Parsers of packed formats, loaded when one of them is met: a text report does not pay for them. */
export const packedParsers: Readonly<Partial<Record<Format, () => Promise<ParseBytes>>>> = {
  doc: async () => (await import('./doc/parse-doc.ts')).parseDoc,
  docx: async () => (await import('./docx/parse-docx.ts')).parseDocx,
  mhtml: async () => (await import('./mhtml/parse-mhtml.ts')).parseMhtml,
  ofd: async () => (await import('./ofd/parse-ofd.ts')).parseOfd,
  pdf: async () => (await import('./pdf/parse-pdf.ts')).parsePdf,
  zip: async () => (await import('./archive/parse-archive.ts')).parseArchive,
  rtf: async () => (await import('./rtf/parse-rtf.ts')).parseRtf,
  xlsx: async () => (await import('./xlsx/parse-xlsx.ts')).parseXlsx,
};

import type { Read } from '../problem.ts';
import type { Format } from '../source/source-file.ts';
import type { ParsedDocument } from './block.ts';
import { parseHtml } from './html/parse-html.ts';
import { parseText } from './text/parse-text.ts';

type Parser = (text: string) => Read<ParsedDocument>;

/** Format to parser: the only list of formats that can be read. */
export const parsers: Readonly<Partial<Record<Format, Parser>>> = { html: parseHtml, text: parseText };

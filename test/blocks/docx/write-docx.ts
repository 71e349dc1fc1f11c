import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const types = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/></Types>`;
const relations = (type: string, target: string): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

export interface DocxParts {
  /** What stands in the body. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
}

/** A Word document with the parts given; every part but the body may be missing. */
export function writeDocx({ body, styles, numbering }: DocxParts): Uint8Array {
  const part = (name: string, content: string) => `${head}<w:${name} ${namespaces}>${content}</w:${name}>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations('officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': strToU8(relations('styles', 'styles.xml')),
    'word/document.xml': strToU8(part('document', `<w:body>${body}</w:body>`)),
    ...(styles === undefined ? {} : { 'word/styles.xml': strToU8(part('styles', styles)) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': strToU8(part('numbering', numbering)) }),
  });
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

export const text = (words: string): string => paragraph(run(words));

export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

export const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

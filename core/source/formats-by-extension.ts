import type { Format } from './source-file.ts';

const extensions: Readonly<Partial<Record<Format, string>>> = {
  html: 'html htm shtml xhtml jsp asp aspx php jspx action',
  text: 'txt md markdown text csv tsv',
  docx: 'docx',
  xlsx: 'xlsx',
  pdf: 'pdf',
  ofd: 'ofd',
  doc: 'doc xls wps et',
  rtf: 'rtf',
  mhtml: 'mht mhtml',
  zip: 'zip',
  json: 'json',
  image: 'png jpg jpeg gif bmp tif tiff webp',
};

const formatsByExtension = new Map<string, Format>(
  Object.entries(extensions).flatMap(([format, names]) =>
    names.split(' ').map((name) => [name, format as Format] as const),
  ),
);

/** The last extension of a path or object key, in lower case; empty when it has none. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What the name promises; undefined when the extension is absent or says nothing. */
export function formatByName(name: string): Format | undefined {
  return formatsByExtension.get(extensionOf(name));
}

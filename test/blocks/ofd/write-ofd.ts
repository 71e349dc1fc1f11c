import { strToU8, zipSync } from 'fflate';

/** Content of the parts of an OFD; lengths in millimetres, as the format has them. */
export interface OfdParts {
  /** What stands in the first layer of each page. */
  readonly pages: readonly string[];
  /** What stands in the layer of each template, which every page refers to. */
  readonly templates?: readonly string[];
  /** What the resources of the document hold. */
  readonly resources?: string;
  /** Parts beside these or in their place, by path; undefined leaves one out. */
  readonly others?: Readonly<Record<string, string | undefined>>;
  /** Prefix of all elements. */
  readonly prefix?: string;
}

const namespace = 'http://www.ofdspec.org/2016';

/** A part with its outermost element. */
export const part = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ofd:${name} xmlns:ofd="${namespace}">${content}</ofd:${name}>`;

export const layer = (content: string): string =>
  `<ofd:Content><ofd:Layer ID="2">${content}</ofd:Layer></ofd:Content>`;

const templateId = (index: number): number => 9_000 + index;

function documentOf(pages: number, templates: number): string {
  const count = (length: number) => Array.from({ length }, (_, index) => index);
  const known = count(templates).map(
    (index) => `<ofd:TemplatePage ID="${templateId(index)}" BaseLoc="Tpls/Tpl_${index}/Content.xml"/>`,
  );
  const all = count(pages).map(
    (index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`,
  );
  return `<ofd:CommonData><ofd:MaxUnitID>10000</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>${known.join('')}</ofd:CommonData><ofd:Pages>${all.join('')}</ofd:Pages>`;
}

/** The parts by their paths, before they are packed. */
export function ofdParts({
  pages,
  templates = [],
  resources = '',
  others = {},
}: OfdParts): Record<string, string> {
  const references = templates
    .map((_, index) => `<ofd:Template TemplateID="${templateId(index)}"/>`)
    .join('');
  const parts: Record<string, string | undefined> = {
    'OFD.xml': part(
      'OFD',
      '<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>',
    ),
    'Doc_0/Document.xml': part('Document', documentOf(pages.length, templates.length)),
    'Doc_0/PublicRes.xml': part('Res', '<ofd:Fonts><ofd:Font ID="3" FontName="宋体"/></ofd:Fonts>'),
    'Doc_0/DocumentRes.xml': part('Res', resources),
  };
  for (const [index, content] of pages.entries()) {
    parts[`Doc_0/Pages/Page_${index}/Content.xml`] = part('Page', `${references}${layer(content)}`);
  }
  for (const [index, content] of templates.entries()) {
    parts[`Doc_0/Tpls/Tpl_${index}/Content.xml`] = part('Page', layer(content));
  }
  const all = Object.entries({ ...parts, ...others });
  return Object.fromEntries(
    all.flatMap(([path, content]) => (content === undefined ? [] : [[path, content]])),
  );
}

const withPrefix = (content: string, prefix: string): string =>
  prefix === 'ofd:'
    ? content
    : content
        .replaceAll('ofd:', prefix)
        .replace(`xmlns:${prefix}=`, prefix === '' ? 'xmlns=' : `xmlns:${prefix.slice(0, -1)}=`);

/** An OFD of the parts given. */
export function writeOfd(document: OfdParts): Uint8Array {
  const parts = Object.entries(ofdParts(document)).map(
    ([path, content]) => [path, strToU8(withPrefix(content, document.prefix ?? 'ofd:'))] as const,
  );
  return zipSync(Object.fromEntries(parts));
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Attributes of an element; undefined leaves one out. */
const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('');

/** Size of the letters unless something else is said. */
export const size = 4;

const narrow = /[\x20-\x7e]/;

/** Offsets of signs that stand close to one another, figures and Latin letters half as wide as ideographs. */
export const closeOffsets = (text: string, height = size): string =>
  [...text]
    .slice(0, -1)
    .map((sign) => (narrow.test(sign) ? height / 2 : height))
    .join(' ');

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text whose base line begins at x and y; the frame around it and the offset in it share its place. */
export function text(
  x: number,
  y: number,
  words: string,
  own: Attributes = {},
  code: Attributes = {},
): string {
  const frame = {
    ID: 5,
    Font: 3,
    Size: size,
    Boundary: `${x} ${y - size} ${words.length * size} ${size * 1.2}`,
  };
  const offsets = closeOffsets(words);
  const place = { X: 0, Y: size, DeltaX: offsets === '' ? undefined : offsets };
  return `<ofd:TextObject${attributes({ ...frame, ...own })}><ofd:TextCode${attributes({ ...place, ...code })}>${escaped(words)}</ofd:TextCode></ofd:TextObject>`;
}

/** A path within a frame. */
export const path = (boundary: string, data: string, own: Attributes = {}): string =>
  `<ofd:PathObject${attributes({ ID: 6, Boundary: boundary, LineWidth: 0.25, ...own })}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;

/** A straight line. */
export const line = (x1: number, y1: number, x2: number, y2: number): string =>
  path(`${x1} ${y1} ${x2 - x1} ${y2 - y1}`, `M 0 0 L ${x2 - x1} ${y2 - y1}`);

export const picture = (x: number, y: number, width: number, height: number, own: Attributes = {}): string =>
  `<ofd:ImageObject${attributes({ ID: 7, ResourceID: 8, Boundary: `${x} ${y} ${width} ${height}`, CTM: `${width} 0 0 ${height} 0 0`, ...own })}/>`;

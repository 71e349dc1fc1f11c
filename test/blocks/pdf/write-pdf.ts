/** What stands on one page; in points from the left upper corner, text by its base line. */
export interface PageContent {
  readonly texts?: readonly (readonly [x: number, y: number, text: string])[];
  /** From, to. */
  readonly lines?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  /** Filled bars: left, top, width, height. */
  readonly bars?: readonly (readonly [x: number, y: number, width: number, height: number])[];
  /** Pictures: left, top, width, height. */
  readonly pictures?: readonly (readonly [x: number, y: number, width: number, height: number])[];
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Size of the letters, in points. */
  readonly fontSize?: number;
  /** Operators in the language of PDF, before everything else and after it; with the resources named below. */
  readonly before?: string;
  readonly after?: string;
  /** What of the page is shown: left, bottom, right, top, from its left lower corner. */
  readonly crop?: readonly [left: number, bottom: number, right: number, top: number];
  /** Entries of annotations beside their type, with the text that they show. */
  readonly annotations?: readonly { readonly entries: string; readonly text: string }[];
}

/**
 * Resources of every page: fonts `F`, without a map to Unicode `N`, in an encoding that is not at hand `L`; forms `X` that shows
 * 甲 at its corner and itself again; graphics `Half`, half clear, `Clear`, wholly clear; a layer `Off` that is switched off.
 */
const resources =
  '/Resources << /Font << /F 3 0 R /N 8 0 R /L 9 0 R >> /XObject << /I 7 0 R /X 11 0 R >> /ExtGState << /Half << /ca 0.5 >> /Clear << /ca 0 >> >> /Properties << /Off 12 0 R >> >>';

const pageWidth = 595;
const pageHeight = 842;

const hex = (text: string): string =>
  [...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

/** Text at a place, as operators. */
export const textAt = (x: number, y: number, text: string, font = 'F', fontSize = 10): string =>
  `BT /${font} ${fontSize} Tf ${x} ${pageHeight - y} Td <${hex(text)}> Tj ET`;

function contentOf(page: PageContent): string {
  const { texts = [], lines = [], bars = [], pictures = [], fontSize = 10, before = '', after = '' } = page;
  return [
    before,
    ...lines.map(([x1, y1, x2, y2]) => `${x1} ${pageHeight - y1} m ${x2} ${pageHeight - y2} l S`),
    ...bars.map(([x, y, width, height]) => `${x} ${pageHeight - y - height} ${width} ${height} re f`),
    ...pictures.map(
      ([x, y, width, height]) => `q ${width} 0 0 ${height} ${x} ${pageHeight - y - height} cm /I Do Q`,
    ),
    ...texts.map(([x, y, text]) => textAt(x, y, text, 'F', fontSize)),
    after,
  ].join('\n');
}

/** A map from codes to characters, of the operators given. */
export const characterMap = (
  operators: string,
): string => `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
${operators}
endcmap end end`;

/** Every code is its own character. */
const toUnicode = characterMap(
  Array.from({ length: 3 }, (_, block) => {
    const rows = Array.from({ length: 86 }, (_each, index) => (block * 86 + index) * 256).filter(
      (code) => code < 65_536,
    );
    return `${rows.length} beginbfrange ${rows.map((code) => `<${code.toString(16).padStart(4, '0')}> <${(code + 255).toString(16).padStart(4, '0')}> <${code.toString(16).padStart(4, '0')}>`).join(' ')} endbfrange`;
  }).join('\n'),
);

export const stream = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** Objects that a page takes: itself, its content, and two for each of its annotations. */
function pageObjects(page: PageContent, first: number): readonly string[] {
  const { annotations = [], crop = [0, 0, pageWidth, pageHeight] } = page;
  const annots = annotations.map((_, index) => `${first + 2 + index * 2} 0 R`).join(' ');
  const boxes = `/MediaBox [0 0 ${pageWidth} ${pageHeight}] /CropBox [${crop.join(' ')}]`;
  return [
    `<< /Type /Page /Parent 2 0 R ${boxes} /Rotate ${page.rotate ?? 0} /Contents ${first + 1} 0 R /Annots [${annots}] ${resources} >>`,
    stream(contentOf(page)),
    ...annotations.flatMap(({ entries, text }, index) => [
      `<< /Type /Annot /F 4 ${entries} /AP << /N ${first + 3 + index * 2} 0 R >> >>`,
      stream(
        `BT /F 10 Tf 2 4 Td <${hex(text)}> Tj ET`,
        `/Type /XObject /Subtype /Form /BBox [0 0 100 20] ${resources}`,
      ),
    ]),
  ];
}

function objectsOf(pages: readonly PageContent[], map: string): readonly string[] {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [12 0 R] /D << /OFF [12 0 R] >> >> /AcroForm << /Fields [] >> >>',
    '',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    map,
    stream(
      '\x00',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    ),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Unmapped /Encoding /Identity-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Other /Encoding /GBK-EUC-H /DescendantFonts [10 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Other /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 >>',
    stream(
      `BT /F 10 Tf 2 4 Td <${hex('甲')}> Tj ET /X Do`,
      '/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F 3 0 R >> /XObject << /X 11 0 R >> >>',
    ),
    '<< /Type /OCG /Name (Off) >>',
  ];
  const kids: string[] = [];
  for (const page of pages) {
    kids.push(`${objects.length + 1} 0 R`);
    objects.push(...pageObjects(page, objects.length + 1));
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`;
  return objects;
}

/**
 * A PDF of the pages given, its text without any font program, as reports of some systems are.
 * @param map object that maps the codes of its font to characters
 */
export function writePdf(pages: readonly PageContent[], map = stream(toUnicode)): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objectsOf(pages, map).map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  const size = offsets.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

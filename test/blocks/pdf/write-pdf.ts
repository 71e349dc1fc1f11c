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
}

const pageWidth = 595;
const pageHeight = 842;

const hex = (text: string): string =>
  [...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

function contentOf({ texts = [], lines = [], bars = [], pictures = [], fontSize = 10 }: PageContent): string {
  return [
    ...lines.map(([x1, y1, x2, y2]) => `${x1} ${pageHeight - y1} m ${x2} ${pageHeight - y2} l S`),
    ...bars.map(([x, y, width, height]) => `${x} ${pageHeight - y - height} ${width} ${height} re f`),
    ...pictures.map(
      ([x, y, width, height]) => `q ${width} 0 0 ${height} ${x} ${pageHeight - y - height} cm /I Do Q`,
    ),
    ...texts.map(([x, y, text]) => `BT /F ${fontSize} Tf ${x} ${pageHeight - y} Td <${hex(text)}> Tj ET`),
  ].join('\n');
}

/** Every code is its own character. */
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
${Array.from({ length: 3 }, (_, block) => {
  const rows = Array.from({ length: 86 }, (_each, index) => (block * 86 + index) * 256).filter(
    (code) => code < 65_536,
  );
  return `${rows.length} beginbfrange ${rows.map((code) => `<${code.toString(16).padStart(4, '0')}> <${(code + 255).toString(16).padStart(4, '0')}> <${code.toString(16).padStart(4, '0')}>`).join(' ')} endbfrange`;
}).join('\n')}
endcmap end end`;

const stream = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

function objectsOf(pages: readonly PageContent[]): readonly string[] {
  const first = 8;
  const kids = pages.map((_page, index) => `${first + index * 2} 0 R`).join(' ');
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(toUnicode),
    stream(
      '\x00',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    ),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Rotate ${page.rotate ?? 0} /Contents ${first + index * 2 + 1} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /I 7 0 R >> >> >>`,
      stream(contentOf(page)),
    ]),
  ];
}

/** A PDF of the pages given, its text without any font program, as reports of some systems are. */
export function writePdf(pages: readonly PageContent[]): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objectsOf(pages).map((object, index) => {
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

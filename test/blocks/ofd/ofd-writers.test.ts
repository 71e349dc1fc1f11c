import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ParsedDocument } from '../../../core/blocks/block.ts';
import { parseOfd } from '../../../core/blocks/ofd/parse-ofd.ts';
import { asOfd } from '../../formats/as-ofd.ts';
import { documentOf } from '../../formats/document-of.ts';
import { layOutPages } from '../../formats/lay-out-pages.ts';
import { samplesFolder } from '../../support/report-files.ts';
import type { PageContent } from '../pdf/write-pdf.ts';
import { showBlock } from '../read-sample.ts';
import { path, writeOfd } from './write-ofd.ts';

const point = 25.4 / 72;
/** Frame and matrix of objects that a program took over from a page measured in points. */
const wholePage = { Boundary: '0 0 210 297', CTM: `${point} 0 0 ${point} 0 0` };
const converted = `Boundary="${wholePage.Boundary}" CTM="${wholePage.CTM}"`;

type Line = NonNullable<PageContent['lines']>[number];
const barOf = ([x1, y1, x2, y2]: Line) => {
  const [right, bottom] = [x1 === x2 ? x1 + 0.5 : x2, y1 === y2 ? y1 + 0.5 : y2];
  const own = { ...wholePage, Stroke: 'false', Fill: 'true' };
  return path(
    wholePage.Boundary,
    `M ${x1} ${y1} L ${right} ${y1} L ${right} ${bottom} L ${x1} ${bottom} C`,
    own,
  );
};

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly sign: string;
}

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text of these signs, with the glyphs that show them. */
function textOf(signs: readonly Placed[], height: number): string {
  const offsets = signs.slice(1).map(({ x }, index) => x - (signs[index]?.x ?? 0));
  const glyphs = `<ofd:CGTransform CodePosition="0" CodeCount="${signs.length}" GlyphCount="${signs.length}"><ofd:Glyphs>${signs.map((_, index) => index + 3).join(' ')}</ofd:Glyphs></ofd:CGTransform>`;
  const words = escaped(signs.map(({ sign }) => sign).join(''));
  return `<ofd:TextObject ID="1" Font="3" Size="${height}" ${converted}>${glyphs}<ofd:TextCode X="${signs[0]?.x}" Y="${signs[0]?.y}" DeltaX="${offsets.join(' ')}">${words}</ofd:TextCode></ofd:TextObject>`;
}

const isNarrow = (sign: string) => sign < '\x7f';

/** The signs of a text, figures and Latin letters half as wide as ideographs. */
function signsOf(
  [x, y, words]: NonNullable<PageContent['texts']>[number],
  height: number,
): readonly Placed[] {
  let left = x;
  return [...words].map((sign) => {
    const placed = { x: left, y, sign };
    left += isNarrow(sign) ? height / 2 : height;
    return placed;
  });
}

const drawn = (lines: PageContent['lines'] = [], texts: readonly string[]) =>
  [...lines.map(barOf), ...texts].join('');

/** How a program writes pages that it takes over from another format: in points, with bars in the place of lines. */
const signBySign = ({ texts = [], lines, fontSize = 10 }: PageContent): string =>
  drawn(
    lines,
    texts.flatMap((each) => signsOf(each, fontSize).map((sign) => textOf([sign], fontSize))),
  );

/** One text for all the cells that stand in one line, with the jumps between them as offsets. */
function lineByLine({ texts = [], lines, fontSize = 10 }: PageContent): string {
  const byLine = Map.groupBy(
    texts.flatMap((each) => signsOf(each, fontSize)),
    ({ y }) => y,
  );
  const inOrder = [...byLine.values()].map((line) => line.toSorted((a, b) => a.x - b.x));
  return drawn(
    lines,
    inOrder.map((line) => textOf(line, fontSize)),
  );
}

const samples = [
  '2023/xinglan-district-sound.html',
  '2023/bailu-water-bureau-contradiction.html',
  '2022/qingsui-subdistrict-old-form.html',
  '2021/yanqiao-township-blank-cells.html',
];

const readBack = (bytes: Uint8Array): readonly string[] => {
  const { value, problems } = parseOfd(bytes);
  expect(problems).toEqual([]);
  return value.blocks.map(showBlock);
};

const byPages = (draw: (page: PageContent) => string) => (document: ParsedDocument) =>
  writeOfd({ pages: layOutPages(document).map(draw) });

describe.each(samples)('%s', (name) => {
  test.each([
    ['sign by sign, in points', byPages(signBySign)],
    ['line by line, through all cells', byPages(lineByLine)],
  ] as const)('is read alike when it is written %s', async (_situation, write) => {
    const document = await documentOf(readFileSync(join(samplesFolder, name)));
    const [plain, other] = [readBack(asOfd(document)), readBack(write(document))];
    expect(plain.length).toBeGreaterThan(10);
    expect(other).toEqual(plain);
  });
});

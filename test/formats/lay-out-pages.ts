import type { Block, ParsedDocument, TableBlock } from '../../core/blocks/block.ts';
import type { PageContent } from '../blocks/pdf/write-pdf.ts';
import { type MergedCell, mergedCells } from './merged-cells.ts';

/** In points. */
const pageBottom = 800;
const pageTop = 50;
const left = 40;
const textWidth = 520;
/** Every letter is as wide as it is high. */
const sign = 5;
const lineHeight = 8;
const padding = 2;

type Drawn = { readonly [K in 'texts' | 'lines' | 'pictures']: NonNullable<PageContent[K]>[number][] };

/** Text broken to lines that fit. */
function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const signs = [...line];
    const most = Math.max(1, Math.floor(width / sign));
    const lines = Math.max(1, Math.ceil(signs.length / most));
    return Array.from({ length: lines }, (_, at) => signs.slice(at * most, (at + 1) * most).join(''));
  });
}

/** Pages that grow as things are put on them. */
class Pages {
  readonly all: Drawn[] = [];
  y = pageBottom;

  /** The page on which so much still fits. */
  withRoom(height: number): Drawn {
    const open = this.all.at(-1);
    if (open && this.y + height <= pageBottom) return open;
    const fresh: Drawn = { texts: [], lines: [], pictures: [] };
    this.all.push(fresh);
    this.y = pageTop;
    return fresh;
  }
}

function addParagraph(pages: Pages, text: string): void {
  for (const line of wrap(text, textWidth)) {
    pages.withRoom(lineHeight + padding).texts.push([left, pages.y + lineHeight, line]);
    pages.y += lineHeight + padding;
  }
}

function addPicture(pages: Pages): void {
  pages.withRoom(100).pictures.push([left, pages.y, 300, 90]);
  pages.y += 100;
}

const linesIn = ({ text, columns }: MergedCell, width: number): readonly string[] =>
  text === '' ? [] : wrap(text, columns * width - 2 * padding);

/** Heights that let each cell have room in its first row. */
function heightsOf(block: TableBlock, cells: readonly MergedCell[], width: number): readonly number[] {
  return block.grid.rows.map((_, at) => {
    const own = cells.filter(({ row }) => row === at).map((cell) => linesIn(cell, width).length);
    return Math.max(1, ...own) * lineHeight + 2 * padding;
  });
}

/** A table, framed cell by cell. It goes on a page of its own, since its cells are not cut here. */
function addTable(pages: Pages, block: TableBlock): void {
  const cells = mergedCells(block);
  const width = textWidth / block.grid.width;
  const heights = heightsOf(block, cells, width);
  const topOf = (row: number): number => heights.slice(0, row).reduce((sum, each) => sum + each, 0);
  const page = pages.withRoom(topOf(heights.length));
  for (const cell of cells) {
    const [x, y] = [left + cell.column * width, pages.y + topOf(cell.row)];
    const [right, bottom] = [x + cell.columns * width, pages.y + topOf(cell.row + cell.rows)];
    page.lines.push(
      [x, y, right, y],
      [x, bottom, right, bottom],
      [x, y, x, bottom],
      [right, y, right, bottom],
    );
    for (const [index, line] of linesIn(cell, width).entries())
      page.texts.push([x + padding, y + (index + 1) * lineHeight, line]);
  }
  pages.y += topOf(heights.length) + padding;
}

function addBlock(pages: Pages, block: Block): void {
  if (block.kind === 'table') addTable(pages, block);
  else if (block.kind === 'image') addPicture(pages);
  else addParagraph(pages, block.text);
}

/** A document on pages, as a word processor would print it. */
export function layOutPages({ blocks }: ParsedDocument): readonly PageContent[] {
  const pages = new Pages();
  for (const block of blocks) addBlock(pages, block);
  return pages.all.map((page) => ({ ...page, fontSize: sign }));
}

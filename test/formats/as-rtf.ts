import type { Block, ParsedDocument, TableBlock } from '../../core/blocks/block.ts';
import { type Flavour, paragraph, row, run, type WrittenCell, writeRtf } from '../blocks/rtf/write-rtf.ts';
import { type MergedCell, mergedCells } from './merged-cells.ts';

/** In twips. */
const columnWidth = 800;

/** How a cell stands in one of its rows: its text in the first, a mark that it goes on in the others. */
function drawCell(each: MergedCell, at: number): WrittenCell {
  const isFirst = each.row === at;
  const merged = isFirst ? '\\clvmgf' : '\\clvmrg';
  return {
    right: (each.column + each.columns) * columnWidth,
    traits: each.rows === 1 ? '' : merged,
    paragraphs: isFirst ? each.text.split('\n').map((line) => run(line)) : [''],
  };
}

function drawTable(block: TableBlock, flavour: Flavour): string {
  const cells = mergedCells(block).toSorted((a, b) => a.column - b.column);
  return [...block.grid.rows.keys()]
    .map((at) => cells.filter((each) => each.row <= at && at < each.row + each.rows))
    .map((own, at) =>
      row(
        own.map((each) => drawCell(each, at)),
        flavour,
      ),
    )
    .join('');
}

function draw(block: Block, flavour: Flavour): string {
  if (block.kind === 'table') return drawTable(block, flavour);
  if (block.kind === 'image') return paragraph('{\\*\\shppict{\\pict\\pngblip\\picw9\\pich9 89504e47}}');
  return paragraph(
    block.text
      .split('\n')
      .map((line) => run(line))
      .join('{\\line }'),
  );
}

/** A document as Word would save it, or a program that defines a row in one place alone. */
export const asRtf = ({ blocks }: ParsedDocument, flavour: Flavour = 'both'): Uint8Array =>
  writeRtf(blocks.map((block) => draw(block, flavour)).join(''));

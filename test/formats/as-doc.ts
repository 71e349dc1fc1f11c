import type { Block, ParsedDocument, TableBlock } from '../../core/blocks/block.ts';
import { cell, paragraph, row, run, text } from '../blocks/doc/doc-content.ts';
import { type ParagraphParts, writeDoc } from '../blocks/doc/write-doc.ts';
import { special } from '../blocks/doc/write-properties.ts';
import { type MergedCell, mergedCells } from './merged-cells.ts';

/** Of one column, in twips. */
const width = 800;

/** How a cell stands in one of its rows: its text in the first, a mark that it goes on in the others. */
function drawCell(each: MergedCell, at: number) {
  const isFirst = each.row === at;
  const down = each.rows === 1 ? undefined : isFirst ? ('starts' as const) : ('goes on' as const);
  return cell(isFirst ? each.text : '', { width: width * each.columns, down });
}

function drawTable(block: TableBlock): readonly ParagraphParts[] {
  const cells = mergedCells(block).toSorted((a, b) => a.column - b.column);
  return [...block.grid.rows.keys()].flatMap((at) => {
    const own = cells.filter((each) => each.row <= at && at < each.row + each.rows);
    return row(own.map((each) => drawCell(each, at)));
  });
}

function draw(block: Block): readonly ParagraphParts[] {
  if (block.kind === 'table') return drawTable(block);
  if (block.kind === 'image') return [paragraph([run('\x01', special())])];
  return [text(block.text.replaceAll('\n', '\x0b'))];
}

/** A document as Word saved it before 2007; a blank paragraph parts tables that follow one another. */
export const asDoc = ({ blocks }: ParsedDocument): Uint8Array =>
  writeDoc({ paragraphs: [...blocks.flatMap((block) => [...draw(block), text('')]), text('')] });

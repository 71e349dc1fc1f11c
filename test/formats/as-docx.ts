import type { Block, ParsedDocument, TableBlock } from '../../core/blocks/block.ts';
import { cell, paragraph, row, run, table, text, writeDocx } from '../blocks/docx/write-docx.ts';
import { type MergedCell, mergedCells } from './merged-cells.ts';

/** How a cell stands in one of its rows: its text in the first, a mark that it goes on in the others. */
function drawCell(each: MergedCell, at: number): string {
  const isFirst = each.row === at;
  const merge = isFirst ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const span = each.columns === 1 ? '' : `<w:gridSpan w:val="${each.columns}"/>`;
  const content = isFirst ? each.text.split('\n').map(text).join('') : paragraph('');
  return cell(content, span + (each.rows === 1 ? '' : merge));
}

function drawTable(block: TableBlock): string {
  const cells = mergedCells(block).toSorted((a, b) => a.column - b.column);
  const rows = [...block.grid.rows.keys()].map((at) =>
    cells.filter((each) => each.row <= at && at < each.row + each.rows).map((each) => drawCell(each, at)),
  );
  return table(...rows.map((each) => row(...each)));
}

const draw = (block: Block): string => {
  if (block.kind === 'table') return drawTable(block);
  if (block.kind === 'image') return paragraph('<w:r><w:drawing><pic:pic/></w:drawing></w:r>');
  return paragraph(
    block.text
      .split('\n')
      .map((line) => run(line))
      .join('<w:r><w:br/></w:r>'),
  );
};

const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
  .join('');
const framed = `<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${lines}</w:tblBorders></w:tblPr>`;
const inFont = (font: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/><w:sz w:val="14"/></w:rPr></w:rPrDefault></w:docDefaults>`;

/** A document as Word would save it. */
export const asDocx = ({ blocks }: ParsedDocument): Uint8Array =>
  writeDocx({ body: blocks.map(draw).join('') });

/** The same for printing: in a font, its tables with or without lines. */
export function asPrintableDocx({ blocks }: ParsedDocument, font: string, hasLines: boolean): Uint8Array {
  const body = blocks.map(draw).join('');
  return writeDocx({
    body: hasLines ? body.replaceAll('<w:tblPr/>', framed) : body,
    styles: inFont(font),
  });
}

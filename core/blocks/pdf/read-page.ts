import { OPS } from 'unpdf/pdfjs';
import type { Problem, Read } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import type { Page } from '../fixed-layout/page.ts';
import type { Transform } from '../fixed-layout/transform.ts';
import { markCutSigns } from './mark-cut-signs.ts';
import { pageFonts } from './page-fonts.ts';
import { pageLayers } from './page-layers.ts';
import { type Content, type Operations, readContent } from './read-content.ts';
import type { SourceDocument, SourcePage } from './source-document.ts';
import { type PageView, turnView } from './turn-view.ts';

const tooLarge: Problem = {
  code: 'table-too-large',
  stage: 'blocks',
  fatal: true,
  data: { limit: limits.pageRules },
};

function viewOf(page: SourcePage): PageView {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  return { view: transform as Transform, page: { left: 0, top: 0, right: width, bottom: height } };
}

/** The content of a page, turned so that its text lies as it is read. */
function readUpright(shown: PageView, read: (view: PageView) => Content) {
  const first = read(shown);
  const turned = turnView(shown, first.turn);
  return { ...turned, content: first.turn === 0 ? first : read(turned), turn: first.turn };
}

/** A page of a document as it is seen. */
export async function readPage(document: SourceDocument, number: number): Promise<Read<Page>> {
  const source = await document.getPage(number);
  const operations = (await source.getOperatorList()) as Operations;
  const has = (operation: number): boolean => operations.fnArray.includes(operation);
  const layers = await pageLayers(document, source, {
    layers: has(OPS.beginMarkedContentProps),
    annotations: has(OPS.beginAnnotation),
  });
  const context = { ...layers, numbers: OPS, findFont: pageFonts(source) };
  const { page, content, turn } = readUpright(viewOf(source), (view) =>
    readContent(operations, { ...context, ...view }),
  );
  const { lying, standing, pictures, runs, isCut } = content;
  const size = { width: page.right, height: page.bottom };
  source.cleanup();
  return {
    value: { number, runs: markCutSigns(runs, size.width), lying, standing, pictures, size, turn },
    problems: isCut ? [tooLarge] : [],
  };
}

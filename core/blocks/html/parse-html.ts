import type { Read } from '../../problem.ts';
import type { ParsedDocument } from '../block.ts';
import { finishDocument } from '../finish-document.ts';
import { readPieces } from '../read-pieces.ts';
import { withinLines } from '../within-lines.ts';
import { buildTree, type ChildNode, type Element, type ParentNode } from './build-tree.ts';
import { collectPieces } from './collect-pieces.ts';
import { isElement } from './element.ts';
import { visibleText } from './visible-text.ts';

function findChild(parent: ParentNode, tag: string): Element | undefined {
  return parent.childNodes.find(
    (node: ChildNode): node is Element => isElement(node) && node.tagName === tag,
  );
}

function titleOf(document: ParentNode): string {
  const html = findChild(document, 'html');
  const head = html && findChild(html, 'head');
  const title = head && findChild(head, 'title');
  return title ? visibleText(title).replaceAll('\n', ' ') : '';
}

/** HTML to blocks, as a browser builds the tree: unclosed and misplaced tags are no error. */
export function parseHtml(html: string): Read<ParsedDocument> {
  const { value: document, problems } = buildTree(html);
  const pieces = withinLines(collectPieces(document));
  const finished = finishDocument(readPieces(pieces.value, { expectsTables: false }), titleOf(document));
  return { value: finished.value, problems: [...problems, ...pieces.problems, ...finished.problems] };
}

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5';
import type { Problem, Read } from '../../problem.ts';
import { limits } from '../../source/limits.ts';

type Nodes = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;
export type Element = DefaultTreeAdapterTypes.Element;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** The parser's own places cost more than the tree; one number a node is enough. */
const lines = Symbol('line');
type Located = { [lines]?: number };

/** Line of a node in the document, from 1; 0 for nodes that the parser put in by itself. */
export function lineOf(node: ChildNode): number {
  return (node as Located)[lines] ?? 0;
}

const breaks = (text: string) => (text.includes('\n') ? text.split('\n').length - 1 : 0);

function stopped(code: Problem['code'], line: number, limit: number): Problem {
  return { code, stage: 'blocks', fatal: true, data: { limit }, place: { line } };
}

/**
 * Mark-up to a tree whose nodes know their line. Where the mark-up goes too deep or has too many elements, parsing stops there: the tree
 * holds what came before, and the problem is fatal, because what came after may be anything.
 */
export function buildTree(html: string): Read<Nodes['document']> {
  const problems: Problem[] = [];
  let elements = 0;
  let depth = 0;
  const line = () => parser.tokenizer.preprocessor.line;
  const stop = (code: Problem['code'], limit: number) => {
    if (problems.length === 0) problems.push(stopped(code, line(), limit));
    parser.tokenizer.pause();
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attrs) {
      elements += 1;
      if (elements > limits.markupElements) stop('too-many-blocks', limits.markupElements);
      return {
        nodeName: tagName,
        tagName,
        attrs,
        namespaceURI: namespace,
        childNodes: [],
        parentNode: null,
        [lines]: line(),
      };
    },
    insertText(parent, text) {
      defaultTreeAdapter.insertText(parent, text);
      const node = parent.childNodes.at(-1) as Located | undefined;
      if (node && node[lines] === undefined) node[lines] = line() - breaks(text);
    },
    insertTextBefore(parent, text, reference) {
      defaultTreeAdapter.insertTextBefore(parent, text, reference);
      const node = parent.childNodes[parent.childNodes.indexOf(reference as ChildNode) - 1] as
        | Located
        | undefined;
      if (node && node[lines] === undefined) node[lines] = line() - breaks(text);
    },
    onItemPush() {
      depth += 1;
      if (depth > limits.markupDepth) stop('markup-too-deep', limits.markupDepth);
    },
    onItemPop() {
      depth -= 1;
    },
  };
  const parser = new Parser<Nodes>({ treeAdapter });
  parser.tokenizer.write(html, true);
  return { value: parser.document, problems };
}

import type { Element, ParentNode } from './build-tree.ts';
import { isElement } from './element.ts';

/** Steps of the elements of a parent, so that its children are counted once: `tr[3]`, and `body` where it is the only one. */
const stepsByParent = new WeakMap<ParentNode, ReadonlyMap<Element, string>>();

function countSteps(parent: ParentNode): ReadonlyMap<Element, string> {
  const byTag = Map.groupBy(parent.childNodes.filter(isElement), ({ tagName }) => tagName);
  return new Map(
    [...byTag].flatMap(([tag, elements]) =>
      elements.map((each, index) => [each, elements.length === 1 ? tag : `${tag}[${index + 1}]`] as const),
    ),
  );
}

function stepOf(element: Element, parent: ParentNode): string {
  const steps = stepsByParent.get(parent) ?? countSteps(parent);
  stepsByParent.set(parent, steps);
  return steps.get(element) ?? element.tagName;
}

/** Path to an element as XPath writes it: `/html/body/table[2]/tbody/tr[3]/td[1]`. */
export function elementPath(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; ) {
    const parent: ParentNode | null = at.parentNode;
    if (parent) steps.unshift(stepOf(at, parent));
    at = parent && 'tagName' in parent ? parent : null;
  }
  return `/${steps.join('/')}`;
}

import type { ChildNode, Element } from './build-tree.ts';

/** Elements whose content no reader of the page sees as text of it, or sees struck out. */
const silent = new Set(
  'script style noscript template head nav select option button textarea iframe object svg canvas audio video input del s strike'.split(
    ' ',
  ),
);

/** Elements that begin and end a paragraph. */
const block = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const hiding =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:font-size|opacity)\s*:\s*0(?:\.0+)?\s*(?:px|pt|r?em|%)?\s*(?:;|!|$)|text-decoration(?:-line)?\s*:[^;]*line-through)/i;

export function isElement(node: ChildNode): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Whether the page shows nothing of the element. */
export function isHidden(element: Element): boolean {
  if (silent.has(element.tagName)) return true;
  if (element.attrs.length === 0) return false;
  if (attribute(element, 'hidden') !== undefined) return true;
  const style = attribute(element, 'style');
  return style !== undefined && hiding.test(style);
}

export function isBlock(element: Element): boolean {
  return block.has(element.tagName);
}

/** Level of h1 to h6; undefined for any other element. */
export function headingElement(element: Element): number | undefined {
  return /^h[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : undefined;
}

/** What stands in a field of a form that shows text; empty for any other element. */
export function fieldText(element: Element): string {
  if (element.tagName !== 'input' || !/^(?:text|number|tel)?$/i.test(attribute(element, 'type') ?? ''))
    return '';
  return attribute(element, 'value') ?? '';
}

function isWithin(element: Element, most: number): boolean {
  const sides = [attribute(element, 'width'), attribute(element, 'height')];
  return sides.some((side) => side !== undefined && Number.parseInt(side, 10) <= most && !side.endsWith('%'));
}

/** Icons, spacers and counters are no pictures of anything. */
export const isPicture = (element: Element): boolean => !isWithin(element, 32);

/** Whether a picture only keeps other things apart. */
export const isSpacer = (element: Element): boolean => isWithin(element, 2);

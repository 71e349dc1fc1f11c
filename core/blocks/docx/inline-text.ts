import { childNamed, isXmlElement, textOf, type XmlElement } from '../package/parse-xml.ts';
import { wordValue } from './numbering.ts';

/** Text of one paragraph, and what is anchored in it. */
export interface Inline {
  readonly text: string;
  readonly hasPicture: boolean;
  /** Bodies of text boxes: paragraphs and tables of their own. */
  readonly textBoxes: readonly XmlElement[];
}

interface Gathered {
  readonly parts: string[];
  readonly textBoxes: XmlElement[];
  hasPicture: boolean;
  /** Open complex fields, the innermost last: whether their instruction or their result is being read. */
  readonly fields: ('instruction' | 'result')[];
}

/** Deleted or moved away by a tracked change; properties; instructions of fields. Word shows none of them. */
const hidden = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
]);

const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
};

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'off';

/** Hidden, or struck out: what is struck out no longer holds. */
const unread = ['w:vanish', 'w:strike', 'w:dstrike'];

const isUnread = (run: XmlElement): boolean => {
  const properties = childNamed(run, 'w:rPr');
  return unread.some((name) => {
    const property = childNamed(properties, name);
    return property !== undefined && !isOff(wordValue(property));
  });
};

/** The result of a field is shown, its instruction is not: begin … separate … end. */
function fieldMark(type: string | undefined, fields: Gathered['fields']): void {
  if (type === 'begin') fields.push('instruction');
  if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  if (type === 'end') fields.pop();
}

const isShown = ({ fields }: Gathered): boolean => !fields.includes('instruction');

const readers: Readonly<Record<string, (element: XmlElement, gathered: Gathered) => void>> = {
  'w:t': (element, gathered) => {
    if (isShown(gathered)) gathered.parts.push(textOf(element));
  },
  'm:t': (element, gathered) => {
    gathered.parts.push(textOf(element));
  },
  'w:fldChar': (element, { fields }) => fieldMark(element.attributes['w:fldCharType'], fields),
  'w:txbxContent': (element, gathered) => {
    gathered.textBoxes.push(element);
  },
  'pic:pic': (_element, gathered) => {
    gathered.hasPicture = true;
  },
  'v:imagedata': (_element, gathered) => {
    gathered.hasPicture = true;
  },
  'w:r': (element, gathered) => {
    if (!isUnread(element)) visitChildren(element, gathered);
  },
  // The same content twice, for newer and for older programs.
  'mc:AlternateContent': (element, gathered) => {
    const shown = childNamed(element, 'mc:Choice') ?? childNamed(element, 'mc:Fallback');
    if (shown) visitChildren(shown, gathered);
  },
};

function visit(element: XmlElement, gathered: Gathered): void {
  const sign = signs[element.name];
  const read = readers[element.name];
  if (sign !== undefined) gathered.parts.push(sign);
  else if (read) read(element, gathered);
  else if (!hidden.has(element.name)) visitChildren(element, gathered);
}

/** Text stands in `w:t` alone; what is between elements is the layout of the XML. */
function visitChildren(element: XmlElement, gathered: Gathered): void {
  for (const child of element.children) {
    if (isXmlElement(child)) visit(child, gathered);
  }
}

/** Text of a paragraph as Word shows it: insertions in, deletions out, fields by their result, runs hidden or struck out left out. */
export function inlineText(paragraph: XmlElement): Inline {
  const gathered: Gathered = { parts: [], textBoxes: [], hasPicture: false, fields: [] };
  visitChildren(paragraph, gathered);
  return { text: gathered.parts.join(''), hasPicture: gathered.hasPicture, textBoxes: gathered.textBoxes };
}

import { childNamed, type XmlElement } from '../package/parse-xml.ts';
import { countLists, type Lists } from '../word-numbering/count-lists.ts';
import { withNumeral } from '../word-numbering/with-numeral.ts';
import { type Inline, inlineText } from './inline-text.ts';
import { wordValue } from './numbering.ts';
import { inherit, type ParagraphStyle, readProperties, type Styles } from './styles.ts';

/** A paragraph as Word shows it, its numeral in front. */
interface NumberedText extends Inline {
  readonly headingLevel?: number;
}

const noList = '0';

/** Reads paragraphs one after another: numerals count on. */
export type ReadParagraph = (paragraph: XmlElement) => NumberedText;

function styleOf(paragraph: XmlElement, styles: Styles): ParagraphStyle {
  const properties = childNamed(paragraph, 'w:pPr');
  const named = wordValue(childNamed(properties, 'w:pStyle'));
  return inherit(readProperties(properties), named === undefined ? undefined : styles.get(named));
}

export function paragraphReader(styles: Styles, lists: Lists): ReadParagraph {
  const count = countLists(lists);
  return (paragraph) => {
    const { headingLevel, list } = styleOf(paragraph, styles);
    const inline = inlineText(paragraph);
    const isListed = list?.list !== undefined && list.list !== noList;
    const numeral = isListed ? count({ list: list.list ?? noList, level: list.level ?? 0 }) : '';
    return {
      ...inline,
      text: withNumeral(numeral, inline.text),
      ...(headingLevel === undefined ? {} : { headingLevel }),
    };
  };
}

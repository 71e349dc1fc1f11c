import { countLists } from '../word-numbering/count-lists.ts';
import type { CharacterProperties } from './character-properties.ts';
import type { NumberedLists } from './lists.ts';
import type { ParagraphProperties } from './paragraph-properties.ts';
import type { Style, StyleSheet } from './style-sheet.ts';

/** What a paragraph shows beside its text, and what it is. */
interface ParagraphStyle {
  /** Counted by Word itself; empty without a list. */
  readonly numeral: string;
  /** From 1; absent for text. */
  readonly headingLevel?: number;
  /** Whether characters of the paragraph are hidden, by themselves or by their styles. */
  readonly isHidden: (properties: CharacterProperties) => boolean;
}

/** Reads paragraphs one after another: numerals count on. */
export type ReadStyle = (properties: ParagraphProperties) => ParagraphStyle;

const bodyText = 9;

/** Two styles that hide turn one another round. */
function hiddenBy({ hidden, style }: CharacterProperties, paragraph: Style, styles: StyleSheet): boolean {
  if (typeof hidden === 'boolean') return hidden;
  const own = style === undefined ? undefined : styles(style);
  const byStyles = (paragraph.isHidden ?? false) !== (own?.isHidden ?? false);
  return hidden === 'opposite' ? !byStyles : byStyles;
}

export function styleReader(styles: StyleSheet, { lists, ids }: NumberedLists): ReadStyle {
  const count = countLists(lists);
  return (properties) => {
    const style = styles(properties.style);
    const { list = 0, listLevel = 0, outlineLevel = bodyText } = { ...style, ...properties };
    const id = ids[list - 1];
    const numeral = id === undefined ? '' : count({ list: id, level: listLevel });
    const level = outlineLevel < bodyText ? { headingLevel: outlineLevel + 1 } : {};
    return { numeral, ...level, isHidden: (characters) => hiddenBy(characters, style, styles) };
  };
}

import { int16, int32 } from '../compound-file/little-endian.ts';
import { groupOf, type Prl } from './prls.ts';
import { type RowDefinition, readRowDefinition } from './row-definition.ts';
import { sprms } from './sprms.ts';

/** What is asked of the properties of a paragraph. */
export interface ParagraphProperties {
  readonly style: number;
  /** From 1 in the order of the list overrides; 0 takes a paragraph out of the list of its style. */
  readonly list?: number;
  readonly listLevel?: number;
  /** From 0; 9 is text. */
  readonly outlineLevel?: number;
  readonly isInTable: boolean;
  /** How many tables it stands in, if it says so. */
  readonly tableDepth?: number;
  readonly isRowEnd: boolean;
  readonly isInnerCellEnd: boolean;
  readonly isInnerRowEnd: boolean;
  /** Of the mark that ends a row. */
  readonly row?: RowDefinition;
}

const first = ({ operand }: Prl): number => operand[0] ?? 0;
type Known = ParagraphProperties;

const readers: Readonly<Record<number, (prl: Prl, known: Known) => Partial<ParagraphProperties>>> = {
  [sprms.list]: ({ operand }) => ({ list: int16(operand, 0) }),
  [sprms.listLevel]: (prl) => ({ listLevel: first(prl) }),
  [sprms.outlineLevel]: (prl) => ({ outlineLevel: first(prl) }),
  [sprms.inTable]: (prl) => ({ isInTable: first(prl) === 1 }),
  [sprms.rowEnd]: (prl) => ({ isRowEnd: first(prl) === 1 }),
  [sprms.innerCellEnd]: (prl) => ({ isInnerCellEnd: first(prl) === 1 }),
  [sprms.innerRowEnd]: (prl) => ({ isInnerRowEnd: first(prl) === 1 }),
  [sprms.tableDepth]: ({ operand }) => ({ tableDepth: int32(operand, 0) }),
  [sprms.tableDepthChange]: ({ operand }, { tableDepth = 0 }) => ({
    tableDepth: tableDepth + int32(operand, 0),
  }),
};

const plainParagraph = {
  isInTable: false,
  isRowEnd: false,
  isInnerCellEnd: false,
  isInnerRowEnd: false,
} as const;

export const withParagraphPrls = (
  properties: ParagraphProperties,
  prls: readonly Prl[],
): ParagraphProperties =>
  prls.reduce((known, prl) => Object.assign(known, readers[prl.sprm]?.(prl, known)), { ...properties });

/** @param style number of the style in the style sheet */
export function readParagraphProperties(style: number, prls: readonly Prl[]): ParagraphProperties {
  const properties = withParagraphPrls({ style, ...plainParagraph }, prls);
  if (!properties.isRowEnd && !properties.isInnerRowEnd) return properties;
  return { ...properties, row: readRowDefinition(prls.filter((prl) => groupOf(prl) === 'table')) };
}

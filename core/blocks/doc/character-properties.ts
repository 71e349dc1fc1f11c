import { uint16 } from '../compound-file/little-endian.ts';
import type { Prl } from './prls.ts';
import { sprms } from './sprms.ts';

/** What decides whether and how a character is shown. */
export interface CharacterProperties {
  readonly isDeleted: boolean;
  /** What is struck out no longer holds. */
  readonly isStruck: boolean;
  /** Undefined when its styles decide, `opposite` when they are turned round. */
  readonly hidden?: boolean | 'opposite' | undefined;
  /** Number of the style of characters in the style sheet. */
  readonly style?: number;
  /** Control characters stand for pictures, fields and notes only when they are marked so. */
  readonly isSpecial: boolean;
  /** A character of a font of symbols; the one in the text only holds its place. */
  readonly isSymbol: boolean;
  /** The place of data that are not shown. */
  readonly isData: boolean;
}

export const plainCharacter: CharacterProperties = {
  isDeleted: false,
  isStruck: false,
  isSpecial: false,
  isSymbol: false,
  isData: false,
};

/** Values of what a style may switch on as well. Source: MS-DOC 2.9.327. */
const on = 0x01;
const off = 0x00;
const opposite = 0x81;

/** No style strikes text out or makes it special: its opposite is on. */
const isOn = ({ operand }: Prl): boolean => operand[0] === on || operand[0] === opposite;

function hiddenOf({ operand }: Prl): CharacterProperties['hidden'] {
  const value = operand[0];
  if (value === opposite) return 'opposite';
  return value === on || value === off ? value === on : undefined;
}

const readers: Readonly<Record<number, (prl: Prl) => Partial<CharacterProperties>>> = {
  [sprms.deletedByRevision]: (prl) => ({ isDeleted: isOn(prl) }),
  [sprms.struck]: (prl) => ({ isStruck: isOn(prl) }),
  [sprms.struckTwice]: (prl) => ({ isStruck: isOn(prl) }),
  [sprms.hidden]: (prl) => ({ hidden: hiddenOf(prl) }),
  [sprms.characterStyle]: ({ operand }) => ({ style: uint16(operand, 0) }),
  [sprms.special]: (prl) => ({ isSpecial: isOn(prl) }),
  [sprms.binaryData]: (prl) => ({ isData: isOn(prl) }),
  [sprms.symbol]: () => ({ isSymbol: true }),
};

export const withCharacterPrls = (
  properties: CharacterProperties,
  prls: readonly Prl[],
): CharacterProperties => Object.assign({}, properties, ...prls.map((prl) => readers[prl.sprm]?.(prl)));

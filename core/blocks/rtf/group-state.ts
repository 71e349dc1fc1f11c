import type { Destination } from './destinations.ts';

/** What holds within a group, and is as before when the group ends. */
export interface GroupState {
  readonly destination: Destination;
  /** Around the two spellings of `\upr`, of which the second counts. */
  readonly around: Destination | undefined;
  readonly font: number | undefined;
  readonly isHidden: boolean;
  /** What is struck out no longer holds. */
  readonly isStruck: boolean;
  /** Deleted or moved away by a tracked change. */
  readonly isDeleted: boolean;
  /** How many characters for older programs follow each `\u`. */
  readonly replacements: number;
  readonly isInTable: boolean;
  readonly nesting: number;
  readonly style: number;
  /** Of the paragraph, from 0. */
  readonly outlineLevel: number | undefined;
}

const plainCharacters = { font: undefined, isHidden: false, isStruck: false, isDeleted: false };
const plainParagraph = { isInTable: false, nesting: 0, style: 0, outlineLevel: undefined };

export const stateAtStart: GroupState = {
  destination: 'text',
  around: undefined,
  replacements: 1,
  ...plainCharacters,
  ...plainParagraph,
};

type Change = (value: number | undefined) => Partial<GroupState>;

const isOn = (value: number | undefined): boolean => value !== 0;

/** Control words that change the state. Source: RTF 1.9.1. */
const changes: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['plain', () => plainCharacters],
  ['f', (value = 0) => ({ font: value })],
  ['v', (value) => ({ isHidden: isOn(value) })],
  ['strike', (value) => ({ isStruck: isOn(value) })],
  ['striked', (value) => ({ isStruck: isOn(value) })],
  ['deleted', (value) => ({ isDeleted: isOn(value) })],
  ['mvf', (value) => ({ isDeleted: isOn(value) })],
  ['uc', (value = 1) => ({ replacements: Math.max(0, value) })],
  ['pard', () => plainParagraph],
  ['intbl', () => ({ isInTable: true })],
  ['itap', (value = 0) => ({ nesting: Math.max(0, value) })],
  ['s', (value = 0) => ({ style: value })],
  ['outlinelevel', (value = 0) => ({ outlineLevel: value })],
]);

export function changeState(state: GroupState, name: string, value: number | undefined): GroupState {
  const change = changes.get(name);
  return change ? { ...state, ...change(value) } : state;
}

/** How many tables a paragraph stands in. */
export const depthOf = ({ isInTable, nesting }: GroupState): number => Math.max(nesting, isInTable ? 1 : 0);

export const isShown = ({ destination, isHidden, isStruck, isDeleted }: GroupState): boolean =>
  (destination === 'text' || destination === 'numeral') && !isHidden && !isStruck && !isDeleted;

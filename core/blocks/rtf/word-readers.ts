import { characters, unicode } from './characters.ts';
import type { Destination } from './destinations.ts';
import { changeState, depthOf, type GroupState } from './group-state.ts';
import { addCharacter, endRun, type Reading } from './reading.ts';
import type { StyleLevels } from './style-levels.ts';

type ReadWord = (reading: Reading, name: string, value: number | undefined) => void;

const bodyText = 9;

function headingLevel(state: GroupState, styles: StyleLevels): { readonly headingLevel?: number } {
  const level = state.outlineLevel ?? styles.levelOf(state.style) ?? bodyText;
  return level < bodyText ? { headingLevel: level + 1 } : {};
}

/** The tables in one another in which a cell or row ends that is not of the outermost. */
const nestedDepth = ({ nesting }: GroupState): number => Math.max(2, nesting);

const endParagraph = ({ state, stories, styles }: Reading, depth: number, ends: 'paragraph' | 'cell'): void =>
  stories.endParagraph({ depth, ends, ...headingLevel(state, styles) });

const endOuterParagraph = (reading: Reading): void =>
  endParagraph(reading, depthOf(reading.state), 'paragraph');

const endNestedRow = ({ state, stories, rows }: Reading): void =>
  stories.endRow(nestedDepth(state), rows.nested.row() ?? rows.outer.row());

/** What ends with a control word. Source: RTF 1.9.1, special characters. */
const ends: ReadonlyMap<string, (reading: Reading) => void> = new Map([
  ['par', endOuterParagraph],
  ['sect', endOuterParagraph],
  ['cell', (reading) => endParagraph(reading, 1, 'cell')],
  ['nestcell', (reading) => endParagraph(reading, nestedDepth(reading.state), 'cell')],
  ['row', ({ stories, rows }) => stories.endRow(1, rows.outer.row())],
  ['nestrow', endNestedRow],
]);

/** Whether a control word stands for the character that older programs show in the place of the one before. */
export function isReplacement(reading: Reading, name: string): boolean {
  if (name === 'u' || ends.has(name)) reading.toSkip = 0;
  if (reading.toSkip === 0 || !characters.has(name)) return false;
  reading.toSkip -= 1;
  return true;
}

const readState: ReadWord = (reading, name, value) => {
  reading.state = changeState(reading.state, name, value);
};

/** Whether the control word is a character, which is then read. */
function readCharacter(reading: Reading, name: string, value: number | undefined): boolean {
  const character = name === 'u' ? unicode(value ?? 0) : characters.get(name);
  if (character === undefined) return false;
  addCharacter(reading, character);
  if (name === 'u') reading.toSkip = reading.state.replacements;
  return true;
}

const readNumeral: ReadWord = (reading, name, value) => {
  if (!readCharacter(reading, name, value)) readState(reading, name, value);
};

const readText: ReadWord = (reading, name, value) => {
  const end = ends.get(name);
  if (end) {
    endRun(reading);
    end(reading);
  } else if (!reading.rows.outer.word(name, value)) {
    reading.bytes.headWord(name, value);
    readNumeral(reading, name, value);
  }
};

const readNothing: ReadWord = () => undefined;

/** What control words mean, by where the text of their group goes. */
export const wordReaders: Readonly<Record<Destination, ReadWord>> = {
  text: readText,
  numeral: readNumeral,
  fonts: (reading, name, value) => {
    readState(reading, name, value);
    reading.bytes.fontWord(reading.state.font, name, value);
  },
  styles: readState,
  row: (reading, name, value) => {
    if (name === 'nestrow') endNestedRow(reading);
    else reading.rows.nested.word(name, value);
  },
  shape: readNothing,
  none: readNothing,
};

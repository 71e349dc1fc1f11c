import { type GroupState, isShown, stateAtStart } from './group-state.ts';
import { type RowReader, rowReader } from './row-words.ts';
import { type Stories, stories } from './stories.ts';
import { type StyleLevels, styleLevels } from './style-levels.ts';
import { type TextBytes, textBytes } from './text-bytes.ts';

/** A document while it is read. */
export interface Reading {
  state: GroupState;
  readonly bytes: TextBytes;
  readonly styles: StyleLevels;
  /** The rows of tables in tables are defined apart, in the middle of a row of the outer one. */
  readonly rows: { readonly outer: RowReader; readonly nested: RowReader };
  readonly stories: Stories;
  /** Characters for older programs that are still to come behind a `\u`. */
  toSkip: number;
}

export const startReading = (document: Uint8Array): Reading => ({
  state: stateAtStart,
  bytes: textBytes(document),
  styles: styleLevels(),
  rows: { outer: rowReader(), nested: rowReader() },
  stories: stories(),
  toSkip: 0,
});

const put = ({ state, stories: open }: Reading, text: string): void =>
  open.add(text, state.destination === 'numeral');

/** Ends the run of bytes: what follows is no byte of the same character. */
export const endRun = (reading: Reading): void => put(reading, reading.bytes.take());

export function addByte(reading: Reading, code: number, isEscaped: boolean): void {
  if (isShown(reading.state)) put(reading, reading.bytes.add(code, reading.state.font, isEscaped));
}

export function addCharacter(reading: Reading, character: string): void {
  if (!isShown(reading.state)) return;
  endRun(reading);
  put(reading, character);
}

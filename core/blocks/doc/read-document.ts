import type { Read } from '../../problem.ts';
import type { CompoundFile } from '../compound-file/open-compound-file.ts';
import { characterFormat } from './character-runs.ts';
import type { Damaged } from './damage.ts';
import { readFib } from './fib.ts';
import { formattedPages } from './formatted-pages.ts';
import { readNumberedLists } from './lists.ts';
import type { Paragraph } from './paragraph.ts';
import { paragraphFormat } from './paragraph-runs.ts';
import { styleReader } from './paragraph-style.ts';
import { readPieceTable } from './piece-table.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { splitAtMarks } from './split-at-marks.ts';
import { readStyleSheet } from './style-sheet.ts';
import { textRuns } from './text-runs.ts';

/** The paragraphs of the text of a document, out of its three streams. */
export function readDocument(file: CompoundFile, damaged: Damaged): Read<readonly Paragraph[]> {
  const streamOf = (name: string) => {
    const { value, problems } = file.read(name);
    if (problems.length > 0) damaged();
    return value;
  };
  const word = streamOf('WordDocument');
  const fib = readFib(word);
  const table = streamOf(fib.tableStream);
  const bytesOf = (structure: Parameters<typeof fib.placeOf>[0]) => {
    const { at, size } = fib.placeOf(structure);
    if (size > 0 && at + size > table.length) damaged();
    return table.subarray(at, at + size);
  };
  const pieces = readPieceTable(bytesOf('pieces'), word, fib.characters, damaged);
  const findCharacters = formattedPages(bytesOf('characterRuns'), word, characterFormat);
  const format = paragraphFormat(streamOf('Data'), damaged);
  const findParagraph = formattedPages(bytesOf('paragraphRuns'), word, format);
  const lists = fib.placeOf('lists');
  // The levels of the lists follow their table and are not counted to it.
  const listTable = lists.size === 0 ? new Uint8Array() : table.subarray(lists.at);
  const readStyle = styleReader(
    readStyleSheet(bytesOf('styles')),
    readNumberedLists(listTable, bytesOf('listOverrides')),
  );
  const runs = textRuns(pieces, word, findCharacters, damaged);
  return readParagraphs(splitAtMarks(runs, findParagraph, damaged), readStyle, damaged);
}

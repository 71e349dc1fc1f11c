import type { Problem, Read } from '../../problem.ts';
import type { ParsedDocument } from '../block.ts';
import { buildTables } from '../doc/build-tables.ts';
import { collectDocPieces } from '../doc/collect-doc-pieces.ts';
import { finishDocument } from '../finish-document.ts';
import { readPieces } from '../read-pieces.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import { readRtf } from './read-rtf.ts';

const damage: Problem = { code: 'markup-damaged', stage: 'blocks', fatal: true };

const once = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(
    (each, index) => !each.fatal || problems.findIndex(({ code }) => code === each.code) === index,
  );

/** Cells that the definition of their row does not have, or the other way round, are counted, and no damage. */
const isAccepted = (): void => undefined;

/**
 * Rich Text Format, as Word, WPS and LibreOffice write it, to blocks. Embedded objects and links are not looked at.
 * Source: RTF 1.9.1.
 */
export function parseRtf(bytes: Uint8Array): Read<ParsedDocument> {
  const read = readRtf(bytes);
  const paragraphs = numberParagraphs(read.value);
  const problems: Problem[] = [...read.problems, ...paragraphs.problems];
  const content = buildTables(paragraphs.value, () => problems.push(damage));
  const drafts = readPieces(collectDocPieces(content, isAccepted), { expectsTables: false });
  const finished = finishDocument(drafts);
  return { value: finished.value, problems: once([...problems, ...finished.problems]) };
}

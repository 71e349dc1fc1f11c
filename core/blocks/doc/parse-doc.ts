import type { Read } from '../../problem.ts';
import type { ParsedDocument } from '../block.ts';
import { openCompoundFile } from '../compound-file/open-compound-file.ts';
import { finishDocument } from '../finish-document.ts';
import { readPieces } from '../read-pieces.ts';
import { buildTables } from './build-tables.ts';
import { collectDocPieces } from './collect-doc-pieces.ts';
import { damageNotes } from './damage.ts';
import { readDocument } from './read-document.ts';
import { unreadableLines } from './unreadable-lines.ts';
import { whyNot } from './why-not.ts';

/**
 * A document of Word 97 to 2003, or of WPS Writer, to blocks. Macros, links and embedded documents are not looked at.
 * Source: MS-DOC.
 */
export function parseDoc(bytes: Uint8Array): Read<ParsedDocument> {
  const { damaged, problems } = damageNotes();
  const file = openCompoundFile(bytes);
  if (file.problems.length > 0) damaged();
  const refusal = whyNot(file.value);
  if (refusal) return { value: { blocks: [] }, problems: problems().length > 0 ? problems() : [refusal] };
  const paragraphs = readDocument(file.value, damaged);
  const pieces = collectDocPieces(buildTables(paragraphs.value, damaged), damaged);
  const finished = finishDocument(readPieces(pieces, { expectsTables: false }));
  const ofText = unreadableLines(paragraphs.value);
  return {
    value: finished.value,
    problems: [...problems(), ...paragraphs.problems, ...ofText, ...finished.problems],
  };
}

import type { Problem, Read } from '../../problem.ts';
import type { ParsedDocument } from '../block.ts';
import { finishDocument } from '../finish-document.ts';
import { childNamed } from '../package/parse-xml.ts';
import { readMember } from '../package/read-member.ts';
import { unzipMembers } from '../package/unzip-members.ts';
import { readPieces } from '../read-pieces.ts';
import { collectDocxPieces } from './collect-docx-pieces.ts';
import { paragraphReader } from './numbered-text.ts';
import { readLists } from './numbering.ts';
import { readStyles } from './styles.ts';

const names = { document: 'word/document.xml', styles: 'word/styles.xml', numbering: 'word/numbering.xml' };
const wanted = new Set(Object.values(names));
const unreadable: Problem = { code: 'document-unreadable', stage: 'blocks', fatal: true };

/** Word's XML document to blocks. Macros, links and embedded files are not looked at. Source: ECMA-376 part 1, 17. */
export function parseDocx(bytes: Uint8Array): Read<ParsedDocument> {
  const { value: members, problems } = unzipMembers(bytes, (name) => wanted.has(name));
  const document = readMember(members, names.document);
  const styles = readMember(members, names.styles);
  const numbering = readMember(members, names.numbering);
  const body = childNamed(childNamed(document.value, 'w:document'), 'w:body');
  const all = [...problems, ...document.problems, ...styles.problems, ...numbering.problems];
  if (!body) return { value: { blocks: [] }, problems: all.length > 0 ? all : [unreadable] };
  const readParagraph = paragraphReader(readStyles(styles.value), readLists(numbering.value));
  const drafts = readPieces(collectDocxPieces(body, readParagraph), { expectsTables: false });
  const finished = finishDocument(drafts);
  return { value: finished.value, problems: [...all, ...finished.problems] };
}

import type { Problem, Read } from '../../problem.ts';
import { openArchive } from '../../source/open-archive.ts';
import type { ParsedDocument } from '../block.ts';

/** An archive is no report: its documents are, and each has a result of its own. */
export function parseArchive(bytes: Uint8Array): Read<ParsedDocument> {
  const { value: members, problems } = openArchive({ name: '', bytes });
  const data = { count: members.length };
  const ofReports: Problem = { code: 'archive-of-reports', stage: 'source', fatal: true, data };
  return { value: { blocks: [] }, problems: problems.length > 0 ? problems : [ofReports] };
}

import type { Problem, Read } from '../../problem.ts';
import { childNamed, childrenNamed, type XmlElement } from '../package/parse-xml.ts';
import { emptyElement, readMember } from '../package/read-member.ts';
import type { Members } from '../package/unzip-members.ts';

/** A sheet that is shown, by its name and its own XML. */
export interface Sheet {
  readonly name: string;
  readonly root: XmlElement;
}

const workbook = 'xl/workbook.xml';
const relations = 'xl/_rels/workbook.xml.rels';

export const isWanted = (name: string): boolean =>
  [workbook, relations, 'xl/sharedStrings.xml'].includes(name) || /^xl\/worksheets\/[^/]+\.xml$/.test(name);

const inFolder = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

/** Sheets in the order of their tabs, hidden ones left out. Source: ECMA-376 part 1, 18.2. */
export function readSheets(members: Members): Read<readonly Sheet[]> {
  const book = readMember(members, workbook);
  const links = readMember(members, relations);
  const targets = new Map(
    childrenNamed(childNamed(links.value, 'Relationships') ?? emptyElement, 'Relationship').map(
      ({ attributes }) => [attributes['Id'], inFolder(attributes['Target'] ?? '')],
    ),
  );
  const problems: Problem[] = [...book.problems, ...links.problems];
  const tabs = childrenNamed(
    childNamed(childNamed(book.value, 'workbook'), 'sheets') ?? emptyElement,
    'sheet',
  );
  const sheets = tabs
    .filter(({ attributes }) => (attributes['state'] ?? 'visible') === 'visible')
    .map(({ attributes }) => {
      const sheet = readMember(members, targets.get(attributes['r:id']) ?? '');
      problems.push(...sheet.problems);
      return { name: attributes['name'] ?? '', root: sheet.value };
    });
  return { value: sheets, problems };
}

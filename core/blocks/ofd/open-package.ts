import type { Problem, Read } from '../../problem.ts';
import { decodeText } from '../../source/decode-text.ts';
import { limits } from '../../source/limits.ts';
import { isXmlElement, parseXml, type XmlElement } from '../package/parse-xml.ts';
import { emptyElement } from '../package/read-member.ts';
import { type Members, unzipMembers } from '../package/unzip-members.ts';
import { partsOf } from './local-name.ts';
import { memberFinder } from './member-finder.ts';

/** An XML part of the package: where it stands, and its outermost element. */
export interface Part {
  readonly path: string;
  readonly root: XmlElement;
}

export interface Package {
  /** The part at a path that `from`, itself a path, writes; undefined when there is none. */
  readonly read: (path: string, from: string) => Read<Part> | undefined;
}

/** Pictures and fonts are not unpacked. */
const isWanted = (name: string): boolean => /\.xml$/i.test(name);

const tooLarge: Problem = {
  code: 'too-many-blocks',
  stage: 'blocks',
  fatal: true,
  data: { limit: limits.markupElements },
};

const countElements = (element: XmlElement): number =>
  element.children.reduce((sum, child) => sum + (isXmlElement(child) ? countElements(child) : 0), 1);

/** Signs that are lost in decoding become a problem without a line: lines of a part are none of the document. */
function parsePart(bytes: Uint8Array): Read<XmlElement> {
  const decoded = decodeText(bytes);
  const { value, problems } = parseXml(decoded.value.text);
  const lost = decoded.problems.map(({ place: _place, ...problem }) => problem);
  return { value, problems: [...lost, ...problems] };
}

/** Reads each part once; the parts together may have as many elements as a document may. */
function partReader(members: Members): Package['read'] {
  const find = memberFinder(members);
  const known = new Map<string, Read<Part>>();
  let elements = 0;
  const parse = (path: string): Read<Part> => {
    if (elements > limits.markupElements)
      return { value: { path, root: emptyElement }, problems: [tooLarge] };
    const { value, problems } = parsePart(members.get(path) ?? new Uint8Array());
    elements += countElements(value);
    return { value: { path, root: partsOf(value)[0] ?? emptyElement }, problems };
  };
  return (path, from) => {
    const member = find(path, from);
    if (member === undefined) return undefined;
    const part = known.get(member) ?? parse(member);
    known.set(member, part);
    return part;
  };
}

/** The parts of an OFD. Source: GB/T 33190-2016, 6. */
export function openPackage(bytes: Uint8Array): Read<Package> {
  const { value: members, problems } = unzipMembers(bytes, isWanted);
  return { value: { read: partReader(members) }, problems };
}

import type { Read } from '../../problem.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';
import type { Members } from './unzip-members.ts';

export const emptyElement: XmlElement = { name: '', attributes: {}, children: [] };

/** The XML of a member of an archive; an empty element when the archive has none of that name. */
export function readMember(members: Members, name: string): Read<XmlElement> {
  const bytes = members.get(name);
  return bytes ? parseXml(new TextDecoder().decode(bytes)) : { value: emptyElement, problems: [] };
}

import type { Problem, Read } from '../../problem.ts';
import { textOf, type XmlElement } from '../package/parse-xml.ts';
import { partNamed, partsNamed, partsOf } from './local-name.ts';
import type { Package, Part } from './open-package.ts';

/** Drawings that objects refer to, by their identifier. */
export type Units = ReadonlyMap<string, XmlElement>;

const kinds = ['PublicRes', 'DocumentRes', 'PageRes'];

/**
 * The drawings that the resource files named in `parent` hold. Fonts and pictures are not needed: a text object has its
 * signs, an image object its frame. A file that is not there leaves a drawing missing only where one is referred to.
 */
export function readResources(source: Package, { path }: Part, parent: XmlElement | undefined): Read<Units> {
  const units = new Map<string, XmlElement>();
  const problems: Problem[] = [];
  for (const file of kinds.flatMap((kind) => partsNamed(parent, kind))) {
    const part = source.read(textOf(file), path);
    problems.push(...(part?.problems ?? []));
    const drawings = partsOf(partNamed(part?.value.root, 'CompositeGraphicUnits'));
    for (const drawing of drawings) units.set(drawing.attributes['ID'] ?? '', drawing);
  }
  return { value: units, problems };
}

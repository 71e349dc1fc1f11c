import type { Read } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import type { Page } from '../fixed-layout/page.ts';
import type { XmlElement } from '../package/parse-xml.ts';
import { drawObjects } from './draw-objects.ts';
import { type Drawing, emptyDrawing, finishDrawing } from './drawing.ts';
import { partNamed, partsNamed } from './local-name.ts';
import type { Package, Part } from './open-package.ts';
import { readResources, type Units } from './read-resources.ts';

interface PageSource {
  readonly document: Part;
  /** Drawings that all pages may refer to. */
  readonly units: Units;
  /** The element that names the part of the page. */
  readonly reference: XmlElement;
  readonly number: number;
}

/** The parts of the templates of a page; undefined for one that is missing. */
function templatesOf(source: Package, document: Part, page: XmlElement) {
  const known = partsNamed(partNamed(document.root, 'CommonData'), 'TemplatePage');
  return partsNamed(page, 'Template').map(({ attributes }) => {
    const template = known.find((each) => each.attributes['ID'] === attributes['TemplateID']);
    return template && source.read(template.attributes['BaseLoc'] ?? '', document.path);
  });
}

/** Draws the layers of a page or template, with the drawings that it names itself. */
function drawPart(source: Package, units: Units, { value, problems }: Read<Part>, drawing: Drawing): void {
  const own = readResources(source, value, value.root);
  for (const problem of [...problems, ...own.problems]) drawing.note(problem);
  const all = own.value.size === 0 ? units : new Map([...units, ...own.value]);
  for (const content of partsNamed(value.root, 'Content')) drawObjects(content, all, drawing);
}

/**
 * Reads pages with what their templates draw. In which order they are drawn does not matter: what stands where is read, not
 * what covers what. Annotations are left out, and with them stamps and watermarks: they are laid over a page by those who
 * handle it, and their words would get into the lines of the report. Neither are the stamps of signatures looked at.
 */
export function pageReader(source: Package): (page: PageSource) => Read<Page> {
  const budget = { left: limits.markupElements };
  return ({ document, units, reference, number }) => {
    const drawing = emptyDrawing(number, budget);
    const page = source.read(reference.attributes['BaseLoc'] ?? '', document.path);
    const parts = page ? [...templatesOf(source, document, page.value.root), page] : [undefined];
    for (const part of parts) {
      if (part) drawPart(source, units, part, drawing);
      else drawing.noteUnreadable();
    }
    return { value: finishDrawing(drawing), problems: drawing.problems() };
  };
}

import type { Problem, Read } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import type { Page } from '../fixed-layout/page.ts';
import { textOf } from '../package/parse-xml.ts';
import { partNamed, partsNamed } from './local-name.ts';
import type { Package, Part } from './open-package.ts';
import { pageReader } from './read-page.ts';
import { readResources } from './read-resources.ts';

const unreadable: Problem = { code: 'document-unreadable', stage: 'blocks', fatal: true };
const tooManyPages: Problem = {
  code: 'too-many-blocks',
  stage: 'blocks',
  fatal: true,
  data: { limit: limits.pages },
};

/** The documents that an OFD holds, each once, in their order. Versions before the current one are not looked at. */
function documentsOf(source: Package): Read<readonly Part[]> {
  const entry = source.read('OFD.xml', '');
  if (!entry) return { value: [], problems: [unreadable] };
  const problems: Problem[] = [...entry.problems];
  const documents = new Map<string, Part>();
  const bodies = partsNamed(entry.value.root, 'DocBody');
  if (bodies.length === 0) problems.push(unreadable);
  for (const body of bodies) {
    const root = partNamed(body, 'DocRoot');
    const part = root && source.read(textOf(root), entry.value.path);
    problems.push(...(part?.problems ?? [unreadable]));
    if (part) documents.set(part.value.path, part.value);
  }
  return { value: [...documents.values()], problems };
}

/** Pages of all documents of an OFD, counted through. Each page that cannot be read is a fatal problem. */
export function readDocuments(source: Package): Read<readonly Page[]> {
  const documents = documentsOf(source);
  const pages: Page[] = [];
  const problems: Problem[] = [...documents.problems];
  const read = pageReader(source);
  for (const document of documents.value) {
    const shared = readResources(source, document, partNamed(document.root, 'CommonData'));
    problems.push(...shared.problems);
    for (const reference of partsNamed(partNamed(document.root, 'Pages'), 'Page')) {
      if (pages.length === limits.pages) return { value: pages, problems: [...problems, tooManyPages] };
      const page = read({ document, units: shared.value, reference, number: pages.length + 1 });
      pages.push(page.value);
      problems.push(...page.problems);
    }
  }
  return { value: pages, problems };
}

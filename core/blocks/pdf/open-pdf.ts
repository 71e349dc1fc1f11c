import { getDocument, PasswordException } from 'unpdf/pdfjs';
import type { Problem, Read } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import type { Page } from '../fixed-layout/page.ts';
import { readPage } from './read-page.ts';
import type { SourceDocument } from './source-document.ts';

const fatal = (code: Problem['code'], data?: Problem['data']): Problem => ({
  code,
  stage: 'blocks',
  fatal: true,
  ...(data ? { data } : {}),
});

async function readPages(document: SourceDocument): Promise<Read<readonly Page[]>> {
  const pages: Page[] = [];
  const problems: Problem[] = [];
  for (let number = 1; number <= Math.min(document.numPages, limits.pages); number += 1) {
    const page = await readPage(document, number);
    pages.push(page.value);
    problems.push(...page.problems);
  }
  if (document.numPages > limits.pages) problems.push(fatal('too-many-blocks', { limit: limits.pages }));
  return { value: pages, problems };
}

/** Scripts are not run, fonts not installed, nothing is fetched; pictures are only counted. */
const options = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  // Tells whether a font has a map to Unicode.
  fontExtraProperties: true,
  maxImageSize: limits.imagePixels,
  stopAtErrors: false,
  verbosity: 0,
};

/** The pages of a PDF. One that is encrypted or broken gives a fatal problem instead. */
export async function openPdf(bytes: Uint8Array): Promise<Read<readonly Page[]>> {
  try {
    const task = getDocument({ ...options, data: new Uint8Array(bytes) });
    const pages = await readPages((await task.promise) as unknown as SourceDocument);
    await task.destroy();
    return pages;
  } catch (error) {
    const isLocked = error instanceof PasswordException;
    return { value: [], problems: [fatal(isLocked ? 'document-encrypted' : 'document-unreadable')] };
  }
}

import { getDocument, OPS, PasswordException } from 'unpdf/pdfjs';
import type { Problem, Read } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import type { Page } from '../fixed-layout/page.ts';
import type { Transform } from '../fixed-layout/transform.ts';
import { markCutSigns } from './mark-cut-signs.ts';
import { type FindFont, type Operations, readContent } from './read-content.ts';
import { initialText } from './text-state.ts';

/** What is used of a page of pdf.js. */
interface SourcePage {
  readonly getViewport: (options: { scale: number }) => {
    readonly transform: unknown;
    readonly width: number;
    readonly height: number;
  };
  readonly getOperatorList: () => Promise<unknown>;
  readonly commonObjs: { readonly has: (name: string) => boolean; readonly get: (name: string) => unknown };
}

interface SourceDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<SourcePage>;
}

const fatal = (code: Problem['code'], data?: Problem['data']): Problem => ({
  code,
  stage: 'blocks',
  fatal: true,
  ...(data ? { data } : {}),
});

/** What is used of a font of pdf.js. */
interface SourceFont {
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
}

/** Fonts as the page has loaded them; one that could not be loaded counts as an ordinary one. */
const fontsOf =
  ({ commonObjs }: SourcePage): FindFont =>
  (name) => {
    if (!commonObjs.has(name)) return initialText.font;
    const { vertical = false, fontMatrix, defaultVMetrics } = commonObjs.get(name) as SourceFont;
    const [unit = initialText.font.unit] = fontMatrix ?? [];
    return { isVertical: vertical, unit, verticalAdvance: -(defaultVMetrics?.[0] ?? -1000) };
  };

async function readPage(document: SourceDocument, number: number): Promise<Read<Page>> {
  const page = await document.getPage(number);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const view = transform as Transform;
  const operations = (await page.getOperatorList()) as Operations;
  const { isCut, runs, ...content } = readContent(operations, view, OPS, fontsOf(page));
  const problems = isCut ? [fatal('table-too-large', { limit: limits.pageRules })] : [];
  const size = { width, height };
  return { value: { number, ...content, runs: markCutSigns(runs, width), size }, problems };
}

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

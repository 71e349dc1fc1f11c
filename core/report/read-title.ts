import { normaliseText } from './normalise-text.ts';

const longestTitle = 60;
const longestText = 1_000;
/** Menus of a site may stand before the title; the title stands close before the first section. */
const mostLines = 2_000;

/** What a report calls itself; the second form is met with swapped characters. */
const kind = /(?:年度(?:工作)?报告|年报|工作报告|工作告年度报|年度报告书)/u;
const subject = /(?:信息|政务)公开/u;
const sentence =
  /[。；;!！?？]|[,，].{8}|[>»›]|^(?:根据|按照|现将|依据|为)|以下简称|当前位置|本报告|本年报|报告[〉》]?格式|编[写制]/u;
const page = /^(?:Page|P\.?)\s?\d{1,3}\s?[-—]\s?/iu;
const year = /(?:19|20)\d\d/u;
/** An agency alone on the line above the rest of the title. */
const agencyLine = /^[\p{Script=Han}()（）、\d\s年]{3,30}$/u;
const siteSuffix = /[-—_|－–][^-—_|－–]*$/u;

const flatten = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(page, '')
    .replace(/\s+/gu, '')
    .replace(/^[#《]+|[》]+$/gu, '');

function isTitle(written: string): boolean {
  if (written.length > longestTitle) return false;
  const text = normaliseText(written);
  return kind.test(text) && subject.test(text) && !sentence.test(text);
}

/** Words in front of the subject, year apart: the agency, if the line names one. */
const hasAgency = (text: string): boolean =>
  text
    .replace(/\d{4}年?度?/gu, '')
    .replace(/(?:政府)?(?:信息|政务)公开.*$/u, '')
    .replace(/^关于/u, '').length > 1;

function worth(written: string, page = ''): number {
  const text = normaliseText(written);
  const isOfPage = written !== '' && page.includes(written);
  return (
    (isOfPage ? 8 : 0) +
    (hasAgency(text) ? 4 : 0) +
    (year.test(text) ? 2 : 0) +
    (/政府信息公开/u.test(text) ? 1 : 0)
  );
}

/** A title may be broken over two lines, agency above, or the last words below. */
function* joined(lines: readonly string[]): Generator<string> {
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1] ?? '';
    if (isTitle(line)) yield line;
    if (agencyLine.test(above) && !subject.test(above) && !hasAgency(line) && isTitle(above + line))
      yield above + line;
    if (subject.test(above) && !kind.test(above) && isTitle(above + line)) yield above + line;
  }
}

/** Lines of a text; of one that ran together, the words between its blanks. */
function linesOf(text: string): readonly string[] {
  const lines = text.slice(0, longestText).split('\n');
  return lines.flatMap((line) => (line.length > longestTitle ? line.split(/\s+/u) : [line]));
}

/**
 * The title of the report, spaces taken out: the fullest line before the first section that reads like one, the last of
 * several, since lists of other years' reports stand before it; else the title of the page without the name of the site.
 * Empty when there is neither.
 */
export function readTitle(opening: readonly string[], documentTitle = ''): string {
  const lines = opening.slice(-mostLines).flatMap(linesOf);
  const page = flatten(documentTitle.slice(0, 300));
  let best = '';
  for (const title of joined(lines.map(flatten)))
    if (best === '' || worth(title, page) >= worth(best, page)) best = title;
  if (hasAgency(best)) return best;
  const [outer] = [page, page.replace(siteSuffix, '')].filter(isTitle).slice(-1);
  return outer !== undefined && worth(outer) > (best === '' ? -1 : worth(best)) ? outer : best;
}

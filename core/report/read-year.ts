import type { Problem, Read } from '../problem.ts';

/** What the document says about its year, in the order of trust. */
export interface YearSources {
  readonly title: string;
  readonly documentTitle: string;
  /** The prose of the report, one string a line. */
  readonly lines: readonly string[];
}

const longestLine = 20_000;
const chinese = '〇一二三四五六七八九';
const titleYear = /(?<!\d)((?:19|20)\d\d)(?!\d)年?度?/gu;
/** Lines without it are spared the search for periods. */
const newYear = /\d(?:年0?1月0?1日|[./-]0?1[./-]0?1)/u;
const period =
  /(?:自|从|为|是|期限|周期|时间|范围)?[^。\d]{0,6}(?<!\d)((?:19|20)\d\d)(?:年0?1月0?1日|[./-]0?1[./-]0?1)起?[^。\d]{0,4}(?:至|到|-|—|–|~)(?:((?:19|20)\d\d)[年./-])?12(?:月31日|[./-]31(?!\d))/gu;
/** A year that opens a sentence, or stands before 政府信息公开, and is not compared, planned or cited. */
const ownYear =
  /(?:^|[。；;\n])(?:\([一二三四五六七八九十]\)|[一二三四五六七八九十]、)?(?:截至|截止|至|在)?((?:19|20)\d\d)年|(?<![\d〔[])((?:19|20)\d\d)年度?(?=政府信息公开)/gu;
const foreign = /^[^。；;]{0,60}(?:下一步|计划|力争|将(?:继续|进一步|以)|修订|施行|成立)/u;
/** A day alone in its line is that of the signature, most of a year later. */
const dayAlone = /^\d{1,2}月\d{1,2}日[)）]?$/u;

/** Digits of one width, years in Chinese digits too, spaces out. */
function flatten(text: string): string {
  return text
    .slice(0, longestLine)
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/二[〇○零0][〇○零一二三四五六七八九]{2}(?=年)/gu, (digits) =>
      [...digits].map((digit) => ('○零0'.includes(digit) ? 0 : chinese.indexOf(digit))).join(''),
    );
}

const distinct = (years: readonly number[]): readonly number[] => [...new Set(years)];

const yearsIn = (text: string, pattern: RegExp): readonly number[] =>
  [...flatten(text).matchAll(pattern)].map((match) => Number(match[1]));

/** Years of whole statistics periods, 1 January to 31 December of one year. */
function periodYears(lines: readonly string[]): readonly number[] {
  const found = lines.filter((line) => newYear.test(line)).flatMap((line) => [...line.matchAll(period)]);
  return distinct(
    found.flatMap(([, start, end]) => (end === undefined || end === start ? [Number(start)] : [])),
  );
}

/** The year that opens more than twice as many sentences as any other. */
function dominatingYear(lines: readonly string[]): number | undefined {
  const counts = new Map<number, number>();
  for (const line of lines) {
    for (const match of line.matchAll(ownYear)) {
      const year = Number(match[1] ?? match[2]);
      const after = line.slice(match.index + match[0].length, match.index + match[0].length + 80);
      if (!foreign.test(after) && !dayAlone.test(after)) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (first === undefined) return undefined;
  return first[1] > 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Years that a title names, each once, Chinese digits included. */
export const yearsInTitle = (title: string): readonly number[] => distinct(yearsIn(title, titleYear));

const problem = (code: Problem['code'], years: readonly number[]): Problem => ({
  code,
  stage: 'report',
  fatal: false,
  ...(years.length === 0 ? {} : { data: { years: years.join(', ') } }),
});

/**
 * The year reported on: title, then statistics period, then the text's own words. Title and period that disagree need
 * the text on the side of one of them; else there is no year. The name of the file never counts.
 */
export function readYear({ title, documentTitle, lines }: YearSources): Read<number | undefined> {
  const inTitle = yearsIn(title, titleYear);
  const titles = distinct(inTitle.length > 0 ? inTitle : yearsIn(documentTitle, titleYear));
  const flat = lines.map(flatten);
  const stated = distinct([...titles, ...periodYears(flat)]);
  const own = dominatingYear(flat);
  if (stated.length === 1) return { value: stated[0], problems: [] };
  if (stated.length === 0) {
    return { value: own, problems: own === undefined ? [problem('year-not-found', [])] : [] };
  }
  if (own !== undefined && stated.includes(own)) return { value: own, problems: [] };
  return { value: undefined, problems: [problem('year-ambiguous', stated)] };
}

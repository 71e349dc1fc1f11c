/** First and last day of a period, ISO; either may be unsaid. */
export interface Period {
  readonly start?: string;
  readonly end?: string;
}

const digits = '〇一二三四五六七八九';
const digitOf = (sign: string): number => digits.indexOf(/[零○]/.test(sign) ? '〇' : sign);

function smallNumber(written: string): string {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['〇', written];
  const ten = tens === '' || tens === undefined ? 1 : digitOf(tens);
  return String(ten * 10 + (ones === '' || ones === undefined ? 0 : digitOf(ones)));
}

/** 二〇二三年十二月三十一日 to 2023年12月31日. */
export const withArabicDates = (text: string): string =>
  text
    .replaceAll('年元月', '年1月')
    .replace(/[一二三四五六七八九〇零○]{4}(?=年)/g, (year) => [...year].map(digitOf).join(''))
    .replace(
      /(?<=[年月至到])(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日])/g,
      smallNumber,
    );

const to = '(?:起|开始)?[,，、]?(?:至|到|-|–|—|―|~|—{2})';
const startDay =
  '(?<!\\d)(?<startYear>20\\d\\d)年(?<startMonth>\\d{1,2})月(?<startDay>\\d{1,2})日?(?:[0零]时)?';
const until = '(?:截至|截止(?:日期|时间|期限|日)?[为是至到]{0,2}|止于)';
const endYear = '(?:(?<endYear>20\\d\\d)年)?';
const endDay = '(?<endMonth>\\d{1,2})月(?<endDay>\\d{1,2})日?(?!\\d)';

/** The ways in which a period is written; the first that fits counts. */
const forms = [
  new RegExp(`${startDay}${to}${endYear}${endDay}`),
  new RegExp(`${startDay}${to}${endYear}(?<endMonth>\\d{1,2})月[底末]`),
  new RegExp(
    `(?<!\\d)(?<startYear>20\\d\\d)年(?<startMonth>\\d{1,2})月?份?${to}${endYear}(?<endMonth>\\d{1,2})月(?!\\d)`,
  ),
  /(?<!\d)(?<startYear>20\d\d)([./-])(?<startMonth>\d{1,2})\2(?<startDay>\d{1,2})日?(?:起|开始)?[,，、]?(?:至|到|-|–|—|~)+(?:(?<endYear>20\d\d)\2)?(?<endMonth>\d{1,2})\2(?<endDay>\d{1,2})(?!\d)/,
  /(?<!\d)(?<startYear>20\d\d)(?<startMonth>[01]\d)(?<startDay>[0-3]\d)(?:至|到|-|–|—|~)(?<endYear>20\d\d)(?<endMonth>[01]\d)(?<endDay>[0-3]\d)(?![\d年月日])/,
  new RegExp(`${until}(?<endYear>20\\d\\d)年${endDay}`),
  new RegExp(`${until}(?<endYear>20\\d\\d)年(?<endMonth>\\d{1,2})月[底末]`),
  new RegExp(`${startDay}(?:起|开始)`),
  /(?<!\d)(?<startYear>20\d\d)(?<endMonth>)年(?:度|全年)/,
];

/** A year that runs into the next number, or a number that is missing before 月 or 日: characters were swallowed. */
const damage = /\d{5,}|(?<=年)月|(?<=\d月)日|(?<!\d)年\d{1,2}月/;

export const isDamaged = (text: string): boolean => damage.test(text);

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isoDay(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastDayOf(year: string, month: number): number {
  const leap = month === 2 && Number(year) % 4 === 0;
  return leap ? 29 : (lastDays[month - 1] ?? 0);
}

function startOf(groups: Record<string, string | undefined>): string | undefined {
  const { startYear, startMonth = '1', startDay: day = '1' } = groups;
  return startYear === undefined ? undefined : isoDay(startYear, Number(startMonth), Number(day));
}

function endOf(groups: Record<string, string | undefined>): string | undefined {
  const { startYear, endYear: year = startYear, endMonth, endDay: day } = groups;
  if (year === undefined || endMonth === undefined) return undefined;
  const month = endMonth === '' ? 12 : Number(endMonth);
  return isoDay(year, month, day === undefined ? lastDayOf(year, month) : Number(day));
}

/**
 * The period that a sentence names.
 * @param text widths folded, no spaces, Arabic dates
 * @returns undefined when it names none in a form we know
 */
export function periodIn(text: string): Period | undefined {
  const groups = forms.map((form) => form.exec(text)?.groups).find((each) => each !== undefined);
  if (groups === undefined) return undefined;
  const [start, end] = [startOf(groups), endOf(groups)];
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

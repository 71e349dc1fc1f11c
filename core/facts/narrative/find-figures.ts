import Big from 'big.js';
import { chineseNumber, chineseNumeral } from './chinese-number.ts';

/** A number with its unit, as the text has it. */
export interface Figure {
  /** Absent when the number is approximate, a range, or cannot be read surely. */
  readonly value?: number;
  /** `case` for things counted; money is in yuan; `none` for a bare number. */
  readonly unit: 'case' | 'yuan' | 'none';
  readonly start: number;
  readonly end: number;
}

const counts =
  '件次|件\\(次\\)|人次|件|条|份|起|次(?!性)|项|封|宗|例|笔|部(?!门|分|队|署|委|长)|个(?!工作日|月|部分|方面)';
const money = '亿元|万元|元';
const about = '余|多|来';
const written = `\\d+(?:[, ]\\d+)*(?:\\.\\d+)?|(?:${chineseNumeral}|几)+`;
const before =
  '(?:近|约|超过|超|逾|不足|不到|至少|大约|将近|上(?=[百千万])|数(?=[十百千万])|几(?=[十百千万]))?';

const range = `(?:\\d+(?:—|-|~|至|到))?`;
const withUnit = `(${before})(${range})(${written})(万|亿|千|百)?(${about})?(${counts}|${money})(以上|以内|左右|以下|多|余)?`;
const bare = `(?<=为|是|共计?|合计|总计|均|[:])(\\d+|零|〇)(?=[,;。、)!?]|$)`;
const pattern = new RegExp(`(?<![第\\d.])(?:${withUnit})|${bare}`, 'g');

const scales: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const yuan: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

/** Digits split by spaces or in groups of three; two numbers side by side are not one. */
function digitsOf(text: string): string | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (text.includes(',')) return undefined;
  const groups = text.split(' ');
  const isOne =
    groups.length === 1 || /^\d{1,3}(?: \d{3})+$/.test(text) || groups.every((each) => each.length < 3);
  return isOne ? groups.join('') : undefined;
}

/** Greater numbers count nothing, and could not be told exactly. */
const mostCounted = 1e15;

const counted = (value: number): number | undefined => (value < mostCounted ? value : undefined);

function numberOf(text: string): number | undefined {
  const joined = /^\d/.test(text) ? digitsOf(text) : chineseNumber(text);
  return joined === undefined ? undefined : counted(Number(joined));
}

const scaled = (value: number, scale = '', unit = ''): number =>
  new Big(value)
    .times(scales[scale] ?? 1)
    .times(yuan[unit] ?? 1)
    .toNumber();

const withValue = (value: number | undefined, figure: Figure): Figure =>
  value === undefined ? figure : { value, ...figure };

function toFigure(match: RegExpExecArray): Figure {
  const [whole, approximate, span, number, scale, loose, unit, beyond, alone] = match;
  const place = { start: match.index, end: match.index + whole.length };
  if (alone !== undefined)
    return withValue(/\d/.test(alone) ? counted(Number(alone)) : 0, { unit: 'none', ...place });
  const kind = { unit: unit !== undefined && unit in yuan ? ('yuan' as const) : ('case' as const), ...place };
  const read = numberOf(number ?? '');
  const value = read === undefined ? undefined : scaled(read, scale, unit);
  const isExact =
    !(approximate || span || loose || beyond) && (kind.unit === 'yuan' || Number.isInteger(value));
  return withValue(isExact ? value : undefined, kind);
}

/** Every number with a unit in folded text, in order. Ordinals, document numbers, percentages and time limits are none. */
export const findFigures = (text: string): readonly Figure[] => [...text.matchAll(pattern)].map(toFigure);

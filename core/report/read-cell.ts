import type { FormColumn } from '../forms/form.ts';
import type { Place } from '../problem.ts';
import type { Cell } from './report.ts';

/** A cell with more text than this holds a sentence, not a figure. */
const longestFigure = 120;
const longestRaw = 200;

const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu;
/** A lone | is no mark: recognition reads 1 so. */
const mark = /^(?:[-—–－―﹣‐‑‒─━_/／\\]{1,6}|无|無|暂无|无此项|不涉及|不适用|不適用|n\/?a)$/iu;

/** Digits with or without thousands separators; nothing else makes a number. */
const digits = String.raw`(\d+|[1-9]\d{0,2}(?:,\d{3})+)(\.\d+)?`;
const countUnit = '件次|件\\(次\\)|件|条|个|项|宗|份|次|起|例|人次|人|家|部|封';
const figure = new RegExp(
  String.raw`^([-+]|增加?|减少?)?${digits}(亿元|万元|元|${countUnit})?(\(.*\)|\[.*\]|【.*】)?$`,
  'u',
);
const signWords: Readonly<Record<string, string>> = { 减: '-', 减少: '-', '-': '-' };

const fullWidth = /[\uff01-\uff5e]/gu;
const halfWidth = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/**
 * Width of digits and punctuation made one, spaces taken out where they cannot stand between two figures. Raised or
 * circled digits (12², ①) stay what they are: they are marks beside a figure and none of its digits.
 */
function simplify(text: string): string {
  return text
    .replace(fullWidth, halfWidth)
    .replace(/−/gu, '-')
    .replace(/^([+-])\s+/u, '$1')
    .replace(/(\d)\s+(?=[^\d\s,.])/gu, '$1')
    .replace(/([^\d\s,.])\s+/gu, '$1');
}

const isMoney = (unit: string): boolean => unit.endsWith('元');

/** The unit a cell may carry: that of its form, or any amount of money where the form names none. */
function fitsUnit(unit: string, { holds, official }: FormColumn): boolean {
  if (holds !== 'amount') return !isMoney(unit);
  return isMoney(unit) && (!official.includes('万元') || unit === '万元');
}

const wordedRemark = new RegExp(`^(?:${countUnit}|无|注[一二三四五\\d]*|[^\\d+-].*\\p{Script=Han}.*)$`, 'u');

/** A remark that is itself a figure, a unit or a direction may change the figure, so it must agree with the column. */
function fitsRemark(remark: string, column: FormColumn): boolean {
  const inner = remark.slice(1, -1);
  if (!wordedRemark.test(inner)) return false;
  if (/^[增减负+-]|[万亿千百]元?$/u.test(inner) && !/^万元$/u.test(inner)) return false;
  return !/^(?:亿元|万元|元)$/u.test(inner) || fitsUnit(inner, column);
}

/** Most cells hold these and nothing else, so that there is nothing to simplify or to tell apart. */
const plainFigure = /^(?:0|[1-9]\d*)$/u;

/** Digits of both widths in one figure: it was put together by hand or by recognition. */
const mixedWidths = /\d[,，.．]?[０-９]|[０-９][,，.．]?\d/u;

/** The figure in plain decimal notation, or undefined when the text has no single certain reading. */
function decimalOf(text: string, column: FormColumn): string | undefined {
  if (plainFigure.test(text)) return text;
  if (mixedWidths.test(text)) return undefined;
  const [, sign = '', whole, fraction = '', unit, remark] = figure.exec(simplify(text)) ?? [];
  if (whole === undefined) return undefined;
  if (sign.length > 0 && !'+-'.includes(sign) && column.holds !== 'change') return undefined;
  if (unit !== undefined && !fitsUnit(unit, column)) return undefined;
  if (remark !== undefined && !fitsRemark(remark, column)) return undefined;
  const plain = `${whole.replaceAll(',', '').replace(/^0+(?=\d)/u, '')}${fraction}`;
  return signWords[sign] !== undefined && /[1-9]/u.test(plain) ? `-${plain}` : plain;
}

/**
 * One cell of a table. A number only when the text has exactly one reading: digits with an optional sign, thousands
 * separators, the form's unit and a remark in brackets; everything else that is not empty or a mark is unreadable.
 * @param text the cell as written
 * @param column what the form expects there: a count, an amount or a change
 */
export function readCell(text: string, column: FormColumn, place: Place): Cell {
  const raw = text.replace(invisible, '').trim();
  if (raw === '') return { state: 'blank', raw: '', place };
  if (raw.length > longestFigure) return { state: 'unreadable', raw: raw.slice(0, longestRaw), place };
  if (mark.test(raw.replace(/\s/gu, ''))) return { state: 'mark', raw, place };
  const decimal = decimalOf(raw, column);
  const value = Number(decimal);
  // Beyond this, two different numbers may be one and the same.
  const isExact = Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (decimal === undefined || !isExact) return { state: 'unreadable', raw, place };
  return { state: 'number', value, decimal, raw, place };
}

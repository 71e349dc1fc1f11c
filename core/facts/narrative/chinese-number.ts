const digits = '零一二三四五六七八九';
const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const digitOf = (sign: string): number => digits.indexOf(sign.replace('〇', '零').replace('两', '二'));

/** One group below 万: 一百零五, 十二, 三千. */
function valueOfGroup(group: string): number {
  let sum = 0;
  let digit = 0;
  for (const sign of group) {
    const multiplier = multipliers[sign];
    if (multiplier === undefined) digit = digitOf(sign);
    else {
      sum += (digit === 0 ? 1 : digit) * multiplier;
      digit = 0;
    }
  }
  return sum + digit;
}

/** Signs that a Chinese number is written with; 廿 and 卅 are not read. */
export const chineseNumeral = '[零〇一二两三四五六七八九十百千万]';

/** The value of a Chinese number, 二〇二三 read digit by digit; undefined when it is no well-formed number. */
export function chineseNumber(text: string): number | undefined {
  if (text.includes('几')) return undefined;
  if (!/[十百千万]/.test(text)) {
    const value = Number([...text].map(digitOf).join(''));
    return text.length === 1 || /[零〇]/.test(text) ? value : undefined;
  }
  const [high, low, ...more] = text.includes('万') ? text.split('万') : ['', text];
  if (more.length > 0 || (text.includes('万') && high === '')) return undefined;
  return valueOfGroup(high ?? '') * 10_000 + valueOfGroup(low ?? '');
}

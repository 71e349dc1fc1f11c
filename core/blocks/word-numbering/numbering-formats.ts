const digits = '〇一二三四五六七八九';
const units = ['', '十', '百', '千'];

/** 一, 十, 十一, 二十, 一百零五: how sections are counted in Chinese. */
function chineseCounting(value: number): string {
  const signs = [...String(value)].map(Number);
  const spelled = signs.map((digit, index) =>
    digit === 0 ? '零' : `${digits.charAt(digit)}${units[signs.length - 1 - index] ?? ''}`,
  );
  const text = spelled.join('').replace(/零+/g, '零').replace(/零$/, '');
  return text.startsWith('一十') ? text.slice(1) : text;
}

const letters = 26;
const letter = (value: number): string => String.fromCharCode(97 + ((value - 1) % letters));

const romans: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Above it Roman numerals have no sign of their own, and a document could ask for a million letters. */
const largestRoman = 3_999;

function roman(value: number): string {
  if (value > largestRoman) return String(value);
  let left = value;
  let text = '';
  for (const [worth, sign] of romans) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}

const circled = (value: number): string =>
  value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value);

/** Formats of ST_NumberFormat that reports use (ECMA-376 part 1, 17.18.59); any other counts in decimal digits. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting,
  chineseCountingThousand: chineseCounting,
  chineseLegalSimplified: chineseCounting,
  japaneseCounting: chineseCounting,
  taiwaneseCounting: chineseCounting,
  taiwaneseCountingThousand: chineseCounting,
  ideographDigital: (value) => [...String(value)].map((digit) => digits.charAt(Number(digit))).join(''),
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalFullWidth: (value) => String(value),
};

/** A counter as its format writes it; bullets and `none` write nothing. */
export function writeNumber(format: string, value: number): string {
  if (format === 'bullet' || format === 'none') return '';
  return (formats[format] ?? String)(value);
}

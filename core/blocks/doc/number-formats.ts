/** Formats of numbers by their code, with the names that Word's XML gives them. Source: MS-OSHARED 2.2.1.3. */
const names: ReadonlyMap<number, string> = new Map([
  [0x00, 'decimal'],
  [0x01, 'upperRoman'],
  [0x02, 'lowerRoman'],
  [0x03, 'upperLetter'],
  [0x04, 'lowerLetter'],
  [0x0a, 'ideographDigital'],
  [0x0b, 'japaneseCounting'],
  [0x0e, 'decimalFullWidth'],
  [0x12, 'decimalEnclosedCircle'],
  [0x16, 'decimalZero'],
  [0x17, 'bullet'],
  [0x1c, 'decimalEnclosedCircleChinese'],
  [0x21, 'taiwaneseCounting'],
  [0x23, 'taiwaneseCountingThousand'],
  [0x25, 'chineseCounting'],
  [0x26, 'chineseLegalSimplified'],
  [0x27, 'chineseCountingThousand'],
  [0xff, 'none'],
]);

/** Any other counts in decimal digits. */
export const numberFormat = (code: number): string => names.get(code) ?? 'decimal';

/** Numbers as bytes, the lowest first. */
export const bytes16 = (value: number): readonly number[] => [value & 0xff, (value >> 8) & 0xff];

export const bytes32 = (value: number): readonly number[] => [...bytes16(value), ...bytes16(value >>> 16)];

export const utf16 = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap(bytes16);

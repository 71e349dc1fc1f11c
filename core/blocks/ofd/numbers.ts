/** A number as OFD writes it; undefined for what is none, so that nothing is put where it may not stand. */
export function numberOf(written: string): number | undefined {
  const value = written.trim() === '' ? Number.NaN : Number(written);
  return Number.isFinite(value) ? value : undefined;
}

/** Numbers parted by blanks; undefined when one of them is none. */
export function numbersOf(written: string): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const part of written.split(/\s+/)) {
    const value = part === '' ? 0 : numberOf(part);
    if (value === undefined) return undefined;
    if (part !== '') numbers.push(value);
  }
  return numbers;
}

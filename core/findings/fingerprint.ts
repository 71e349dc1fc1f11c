import { sha256Hex } from '../sha256-hex.ts';

/** Whom a finding speaks of. */
export interface Subject {
  readonly agency: string;
  readonly year?: number | undefined;
}

/**
 * Name of a finding that stays the same when the document is saved anew or the wording changes: a hash of rule, item and
 * subject, 32 hexadecimal digits.
 */
export function fingerprint(rule: string, item: string | undefined, { agency, year }: Subject): string {
  const parts = [rule, item ?? '', agency, year === undefined ? '' : String(year)];
  return sha256Hex(new TextEncoder().encode(parts.join('\u0000'))).slice(0, 32);
}

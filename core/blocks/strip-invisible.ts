// Zero-width characters and soft hyphens cannot be seen in the original and would break every comparison.
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad\f]/g;
const anyInvisible = /[\u200b-\u200f\u2060\ufeff\u00ad\f]/;

/** Text without the characters that a reader of the original does not see. */
export function stripInvisible(text: string): string {
  return anyInvisible.test(text) ? text.replace(invisible, '') : text;
}

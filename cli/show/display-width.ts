const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns of a terminal that a text takes: Chinese signs take two. */
export const displayWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 1), 0);

/** A text filled up with blanks to a width. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;

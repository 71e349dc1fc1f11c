/** Signs as wide as they are high. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\ufffd‘’“”…—―·×÷±°]|[^\0-\uffff]/u;
const capital = /[A-Zmw@%&]/;

/** About how wide a sign is, in its height: fonts may not be in the document, so they are not asked. */
export function signWidth(sign: string): number {
  if (wide.test(sign)) return 1;
  return capital.test(sign) ? 0.8 : 0.55;
}

/** Ideographs are set further apart than figures before there is a gap between them: titles are spaced out. */
export const isIdeograph = (sign: string): boolean => /\p{Script=Han}/u.test(sign);

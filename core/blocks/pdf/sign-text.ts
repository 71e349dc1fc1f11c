import { foldRadicals } from '../fixed-layout/fold-radicals.ts';

/** A sign of which nobody can tell what it is. */
export const unknown = '\ufffd';

/** Signs of fonts without a map to Unicode: what they show cannot be known. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: such fonts give out control characters too
const unmapped = /[\ue000-\uf8ff\0-\x08\x0e-\x1f]/g;

/** The text of a sign as pdf.js gives it. */
export const signText = (unicode: string): string => foldRadicals(unicode.replace(unmapped, unknown));

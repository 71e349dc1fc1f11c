import type { CatalogEntry } from './fact.ts';

/** The entry of what is either so or not; its sentence without the stop at its end. */
export const statement = (id: string, zh: string, en: string): CatalogEntry => ({
  id,
  kind: 'boolean',
  sentence: { zh: `${zh}。`, en: `${en}.` },
});

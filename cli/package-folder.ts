import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package: one folder up from the sources, two from the compiled files. */
const root = ['../', '../../']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(new URL('rules/', url)));

const inPackage = (name: string): string => fileURLToPath(new URL(name, root ?? import.meta.url));

/** Rules that come with the package. */
export const rulesFolder = inPackage('rules');

/** Sample reports that come with the package. */
export const samplesFolder = inPackage('samples');

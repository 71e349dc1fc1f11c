import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

export const rulesFolder = join(root, 'rules');
export const samplesFolder = join(root, 'samples');

/** A report that the rules find nothing wrong with. */
export const soundReport: Buffer = readFileSync(join(samplesFolder, '2023', 'xinglan-district-sound.html'));

/** A report like it, of other bytes. */
export function variedReport(number: number): Buffer {
  return Buffer.concat([soundReport, Buffer.from(`<!-- copy ${number} -->\n`)]);
}

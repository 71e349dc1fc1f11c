import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readerSemantics, toReading } from '../../core/index.ts';
import { readDocument } from '../../core/read-document.ts';
import { sha256Hex } from '../../core/sha256-hex.ts';
import { corpus } from './corpus.ts';

/** What the readers made of each document of the corpus when their semantics were last raised. */
const known = JSON.parse(readFileSync(join(__dirname, 'known-readings.json'), 'utf8'));

/**
 * Readings are kept for years under the number of the semantics. Where a document that is still the same is read otherwise,
 * raise `core/reading/reader-semantics.ts` by one, unless no release has gone out with the present number, and write into
 * `known-readings.json` what is shown here as received. Documents that are not named there are left aside.
 */
test('the readers read as they did when their semantics were last raised', async () => {
  const digests: Record<string, string> = {};
  for (const file of await corpus()) {
    if (!Object.hasOwn(known.digests, file.name)) continue;
    const { source, ...read } = await readDocument(file);
    // Writers of test documents put their own dates into them, so the hash of the document is left out.
    const text = toReading({ ...read, source: { ...source, sha256: '', sizeBytes: 0 } });
    digests[file.name] = sha256Hex(new TextEncoder().encode(text)).slice(0, 16);
  }
  expect({ readerSemantics, digests }).toEqual(known);
});

import { readBlocks } from './blocks/read-blocks.ts';
import { readOversized } from './read-oversized.ts';
import type { Reading } from './reading/reading.ts';
import { readReport } from './report/read-report.ts';
import { sha256Hex } from './sha256-hex.ts';
import { limits } from './source/limits.ts';
import type { SourceFile } from './source/source-file.ts';

/** The first half of a check: bytes -> blocks -> report. Whatever the document is, it has a reading. */
export async function readDocument({ name, bytes }: SourceFile): Promise<Reading> {
  const sizeBytes = bytes.length;
  if (sizeBytes > limits.bytes) return readOversized({ name, sizeBytes });
  const blocks = await readBlocks({ name, bytes });
  const { format, encoding, document } = blocks.value;
  const report = document && readReport(document);
  return {
    source: { name, sha256: sha256Hex(bytes), sizeBytes, format, ...(encoding ? { encoding } : {}) },
    ...(report?.value ? { report: report.value } : {}),
    problems: [...blocks.problems, ...(report?.problems ?? [])],
  };
}

import { expect } from '@jest/globals';
import { parseRtf } from '../../../core/blocks/rtf/parse-rtf.ts';
import { assertBlocks } from '../assert-blocks.ts';
import { showBlock } from '../read-sample.ts';

/** The blocks of a sound document, each as one line. */
export function shown(bytes: Uint8Array): readonly string[] {
  const { value, problems } = parseRtf(bytes);
  expect(problems).toEqual([]);
  expect(assertBlocks(value)).toEqual([]);
  return value.blocks.map(showBlock);
}

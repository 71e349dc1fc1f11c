import { expect } from '@jest/globals';
import { parseDoc } from '../../../core/blocks/doc/parse-doc.ts';
import { assertBlocks } from '../assert-blocks.ts';
import { showBlock } from '../read-sample.ts';
import { type DocParts, writeDoc } from './write-doc.ts';

/** The blocks of a document that is read without any problem. */
export function showDoc(parts: DocParts): readonly string[] {
  const { value, problems } = parseDoc(writeDoc(parts));
  expect(problems).toEqual([]);
  expect(assertBlocks(value)).toEqual([]);
  return value.blocks.map(showBlock);
}

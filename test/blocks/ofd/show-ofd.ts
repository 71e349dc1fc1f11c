import { expect } from '@jest/globals';
import { parseOfd } from '../../../core/blocks/ofd/parse-ofd.ts';
import { assertBlocks } from '../assert-blocks.ts';
import { showBlock } from '../read-sample.ts';
import { type OfdParts, writeOfd } from './write-ofd.ts';

/** The blocks of an OFD that is read without any problem, each as one line. */
export function shownOfd(document: OfdParts): readonly string[] {
  const { value, problems } = parseOfd(writeOfd(document));
  expect(problems).toEqual([]);
  expect(assertBlocks(value)).toEqual([]);
  return value.blocks.map(showBlock);
}

export const shownPage = (content: string): readonly string[] => shownOfd({ pages: [content] });

/** The problems of an OFD, each as its code and its page; all of them are fatal. */
export function problemsOf(bytes: Uint8Array): readonly string[] {
  const { problems } = parseOfd(bytes);
  expect(problems.filter(({ fatal }) => !fatal)).toEqual([]);
  return problems.map(({ code, place }) => (place?.page === undefined ? code : `${code} ${place.page}`));
}

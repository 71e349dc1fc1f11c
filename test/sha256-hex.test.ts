import { expect, test } from '@jest/globals';
import { sha256Hex } from '../core/sha256-hex.ts';

test('the digests of the standard come out', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(sha256Hex(bytes(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Hex(bytes('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

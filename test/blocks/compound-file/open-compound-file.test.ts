import { describe, expect, test } from '@jest/globals';
import { openCompoundFile } from '../../../core/blocks/compound-file/open-compound-file.ts';
import { bytes32 } from './little-endian-bytes.ts';
import { writeCompoundFile } from './write-compound-file.ts';

const sector = 512;
const pattern = (length: number, seed = 1): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * seed + (index >> 8)) % 251);

const streams = {
  Large: pattern(10_000),
  Small: pattern(100, 3),
  Other: pattern(4_095, 7),
  None: pattern(0),
};

function expectStreams(bytes: Uint8Array, expected: Readonly<Record<string, Uint8Array>>): void {
  const { value, problems } = openCompoundFile(bytes);
  expect(problems).toEqual([]);
  for (const [name, content] of Object.entries(expected)) {
    expect([name, value.has(name)]).toEqual([name, true]);
    const read = value.read(name);
    expect(read.problems).toEqual([]);
    expect(Buffer.from(read.value).equals(content)).toBe(true);
  }
}

describe('streams', () => {
  test('large, small and empty ones', () => {
    expectStreams(writeCompoundFile(streams), streams);
  });

  test('sectors that lie backwards', () => {
    expectStreams(writeCompoundFile(streams, { isBackwards: true }), streams);
  });

  test('a file so large that its allocation table has a list of its own', () => {
    const large = { Large: pattern(8_000_000), Small: pattern(10) };
    expectStreams(writeCompoundFile(large, { isBackwards: true }), large);
  });

  test('upper and lower case are the same', () => {
    const { value } = openCompoundFile(writeCompoundFile({ WordDocument: pattern(3) }));
    expect(value.has('WORDDOCUMENT')).toBe(true);
    expect([...value.read('worddocument').value]).toEqual([...pattern(3)]);
  });

  test('those of an embedded document are none of its own', () => {
    const file = writeCompoundFile({ WordDocument: pattern(5) }, { embedded: { Workbook: pattern(9) } });
    const { value, problems } = openCompoundFile(file);
    expect(problems).toEqual([]);
    expect(value.has('Workbook')).toBe(false);
    expect(value.has('WordDocument')).toBe(true);
  });

  test('one that is not there is empty, and no damage', () => {
    const { value } = openCompoundFile(writeCompoundFile({ Small: pattern(3) }));
    expect(value.read('Data')).toEqual({ value: new Uint8Array(), problems: [] });
  });
});

/** The file with another sector after one of its sectors. */
function withNext(bytes: Uint8Array, at: number, next: number): Uint8Array {
  const changed = bytes.slice();
  const table = (bytes[76] ?? 0) + 256 * (bytes[77] ?? 0);
  changed.set(bytes32(next), (table + 1) * sector + 4 * at);
  return changed;
}

const codes = (bytes: Uint8Array, name = 'Large') => {
  const { value, problems } = openCompoundFile(bytes);
  return {
    codes: [...problems, ...value.read(name).problems].map(({ code }) => code),
    bytes: value.read(name).value,
  };
};

const large = writeCompoundFile({ Large: streams.Large });

describe('files that are damaged or made to exhaust a reader', () => {
  test.each<readonly [string, number, number, number]>([
    ['a chain that comes back to its beginning', 5, 0, 6],
    ['a chain that comes back to its middle', 9, 4, 10],
    ['a sector after itself', 3, 3, 4],
    ['a chain that leaves the file', 7, 5_000, 8],
    ['a chain that ends too early', 7, 0xfffffffe, 8],
    ['a chain that runs into free sectors', 7, 0xffffffff, 8],
  ])('%s keeps what comes before', (_situation, at, next, sectors) => {
    const read = codes(withNext(large, at, next));
    expect(read.codes).toEqual(['archive-damaged']);
    expect(Buffer.from(read.bytes).equals(streams.Large.subarray(0, sectors * sector))).toBe(true);
  });

  test('a stream that begins in the middle of a ring', () => {
    const ring = withNext(withNext(large, 9, 4), 12, 6);
    const directory = ((ring[48] ?? 0) + 1) * sector;
    ring.set(bytes32(8), directory + 128 + 116);
    const read = codes(ring);
    expect(read.codes).toEqual(['archive-damaged']);
    expect(read.bytes.length).toBe(6 * sector);
  });

  test('a directory whose entries name one another', () => {
    const file = writeCompoundFile(streams);
    const directory = ((file[48] ?? 0) + 1) * sector;
    file.set(bytes32(1), directory + 2 * 128 + 68);
    const read = codes(file);
    expect(read.codes).toEqual(['archive-damaged']);
    expect(Buffer.from(read.bytes).equals(streams.Large)).toBe(true);
  });

  test('a list of the allocation table that comes back to itself', () => {
    const file = large.slice();
    file.set(bytes32(1), 68);
    file.set(bytes32(1), 2 * sector + sector - 4);
    expect(codes(file).codes).toEqual([]);
  });

  test('a file that is cut off', () => {
    const read = codes(large.subarray(0, 6 * sector));
    expect(read.codes).toEqual(['archive-damaged']);
  });

  test.each<readonly [string, Uint8Array]>([
    ['nothing but its mark', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['sectors of a size that does not exist', large.map((byte, index) => (index === 30 ? 31 : byte))],
    ['no bytes', new Uint8Array()],
  ])('%s', (_situation, bytes) => {
    expect(openCompoundFile(bytes).problems.map(({ code }) => code)).toEqual(['archive-damaged']);
  });
});

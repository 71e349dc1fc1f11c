import { bytes16, bytes32, utf16 } from '../compound-file/little-endian-bytes.ts';

interface LevelParts {
  /** Its code: MS-OSHARED 2.2.1.3. */
  readonly format: number;
  /** `%1、`: each %n stands for the counter of level n. */
  readonly text: string;
  readonly start?: number;
}

/** A list by its levels: one, or all nine of which those that are not given count in digits. */
export interface ListParts {
  readonly levels: readonly LevelParts[];
}

/** What paragraphs name: a list, perhaps with another beginning or another level. */
export interface OverrideParts {
  /** Index of the list. */
  readonly list: number;
  readonly start?: number;
  readonly level?: LevelParts;
}

const allLevels = 9;
const listId = (index: number): number => 0x1000 + index;
const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);

function writeLevel({ format, text, start = 1 }: LevelParts): readonly number[] {
  const written = text.replace(/%(\d)/g, (_sign, digit: string) => String.fromCharCode(Number(digit) - 1));
  const places = [...written].flatMap((sign, index) => (sign.charCodeAt(0) < allLevels ? [index + 1] : []));
  const head = [...bytes32(start), format, 0, ...places, ...zeros(allLevels - places.length), 0];
  const properties = [0x03, 0x4a, 0x1c];
  return [
    ...head,
    ...zeros(8),
    0,
    properties.length,
    0,
    0,
    ...properties,
    ...bytes16(written.length),
    ...utf16(written),
  ];
}

const level = ({ levels }: ListParts, index: number): LevelParts =>
  levels[index] ?? { format: 0, text: `%${index + 1}.` };

/** The table of the lists, and their levels, which follow it. */
export function writeLists(lists: readonly ListParts[]): {
  readonly table: readonly number[];
  readonly levels: readonly number[];
} {
  const isSimple = ({ levels }: ListParts) => levels.length === 1;
  const heads = lists.flatMap((each, index) => [
    ...bytes32(listId(index)),
    ...zeros(4 + 18),
    isSimple(each) ? 1 : 0,
    0,
  ]);
  const levels = lists.flatMap((each) =>
    Array.from({ length: isSimple(each) ? 1 : allLevels }, (_, index) =>
      writeLevel(level(each, index)),
    ).flat(),
  );
  return { table: [...bytes16(lists.length), ...heads], levels };
}

const hasStart = 0x10;
const hasLevel = 0x20;

function writeChange({ start, level: own }: OverrideParts): readonly number[] {
  if (start === undefined && !own) return [];
  const flags = (start === undefined ? 0 : hasStart) | (own ? hasLevel : 0);
  return [...bytes32(start ?? 0), flags, 0, 0, 0, ...(own ? writeLevel(own) : [])];
}

export function writeOverrides(overrides: readonly OverrideParts[]): readonly number[] {
  const heads = overrides.flatMap((each) => [
    ...bytes32(listId(each.list)),
    ...zeros(8),
    writeChange(each).length === 0 ? 0 : 1,
    ...zeros(3),
  ]);
  const changes = overrides.flatMap((each) => [...bytes32(0xffffffff), ...writeChange(each)]);
  return [...bytes32(overrides.length), ...heads, ...changes];
}

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  /** Text is written as UTF-8 and marked as such; bytes are left as they are, without the mark. */
  readonly name: string | Uint8Array;
  readonly bytes?: Uint8Array | string;
  /** 8 deflates; every other number only says that it is what it is not. */
  readonly method?: number;
  /** General purpose bits beside that of UTF-8. */
  readonly flags?: number;
  /** What the archive says, right or not. */
  readonly crc32?: number;
  readonly sizeBytes?: number;
  /** Damages the packed bytes. */
  readonly damage?: (packed: Buffer) => Buffer;
}

interface Look {
  /** Bytes before the archive itself. */
  readonly before?: Uint8Array;
  readonly comment?: string;
  /** Writes sizes, offsets and counts as archives of more than 4 GB do. */
  readonly isLarge?: boolean;
}

const elsewhere = 0xffffffff;
const u16 = (...values: readonly number[]): Buffer =>
  Buffer.concat(values.map((value) => Buffer.from([value & 0xff, value >> 8])));
const u32 = (...values: readonly number[]): Buffer =>
  Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(value >>> 0);
      return bytes;
    }),
  );
const u64 = (...values: readonly number[]): Buffer =>
  Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64LE(BigInt(value));
      return bytes;
    }),
  );

interface Written {
  readonly local: Buffer;
  readonly entry: (offset: number) => Buffer;
}

function writeMember(member: ZipMember, isLarge: boolean): Written {
  const { name, bytes = '', method = 8, flags = 0, damage = (packed) => packed } = member;
  const content = Buffer.from(bytes as Uint8Array);
  const packed = damage(method === 8 ? deflateRawSync(content) : content);
  const nameBytes = Buffer.from(name as Uint8Array);
  const bits = flags | (typeof name === 'string' ? 0x800 : 0);
  const sum = member.crc32 ?? crc32(content);
  const sizeBytes = member.sizeBytes ?? content.length;
  const sizes = u32(sum, packed.length, sizeBytes);
  const local = Buffer.concat([
    u32(0x04034b50),
    u16(20, bits, method, 0, 0),
    sizes,
    u16(nameBytes.length, 0),
    nameBytes,
    packed,
  ]);
  const entry = (offset: number): Buffer => {
    const extra = isLarge
      ? Buffer.concat([u16(1, 24), u64(sizeBytes, packed.length, offset)])
      : Buffer.alloc(0);
    return Buffer.concat([
      u32(0x02014b50),
      u16(20, 20, bits, method, 0, 0),
      isLarge ? u32(sum, elsewhere, elsewhere) : sizes,
      u16(nameBytes.length, extra.length, 0, 0, 0),
      u32(0, isLarge ? elsewhere : offset),
      nameBytes,
      extra,
    ]);
  };
  return { local, entry };
}

/** A zip, sound or broken in any way that a test asks for. */
export function writeZip(
  members: readonly ZipMember[],
  { before = new Uint8Array(), comment = '', isLarge = false }: Look = {},
): Buffer {
  const written = members.map((member) => writeMember(member, isLarge));
  const offsets: number[] = [];
  let next = 0;
  for (const { local } of written) {
    offsets.push(next);
    next += local.length;
  }
  const directory = Buffer.concat(written.map(({ entry }, index) => entry(offsets[index] ?? 0)));
  const count = isLarge ? 0xffff : members.length;
  const large = Buffer.concat([
    u32(0x06064b50),
    u64(44),
    u16(45, 45),
    u32(0, 0),
    u64(members.length, members.length, directory.length, next),
    u32(0x07064b50, 0),
    u64(next + directory.length),
    u32(1),
  ]);
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0, 0, count, count),
    isLarge ? u32(elsewhere, elsewhere) : u32(directory.length, next),
    u16(Buffer.byteLength(comment)),
    Buffer.from(comment),
  ]);
  const body = [...written.map(({ local }) => local), directory, isLarge ? large : Buffer.alloc(0), end];
  return Buffer.concat([before, ...body]);
}

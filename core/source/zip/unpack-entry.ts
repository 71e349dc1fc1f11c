import { Inflate } from 'fflate';
import type { Problem } from '../../problem.ts';
import { beginsWith } from '../byte-text.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './read-directory.ts';

/** Why a member cannot be had. */
export type Obstacle = Pick<Problem, 'code' | 'data'>;

const damaged: Obstacle = { code: 'archive-damaged' };

const step = 16 * 1024;
const headerBytes = 30;
/** What forbids to unpack a member, by its directory entry alone. */
function obstacleOf({ isEncrypted, method }: ZipEntry): Obstacle | undefined {
  if (isEncrypted) return { code: 'document-encrypted' };
  if (method === 0 || method === 8) return undefined;
  return { code: 'format-not-supported', data: { format: `zip (method ${method})` } };
}

/** The packed bytes of a member; undefined where its header or they themselves are not there. */
function packedBytesOf(archive: Uint8Array, { offset, packedBytes }: ZipEntry): Uint8Array | undefined {
  if (!beginsWith(archive, 'PK\x03\x04', offset) || offset + headerBytes > archive.length) return undefined;
  const view = new DataView(archive.buffer, archive.byteOffset + offset, headerBytes);
  const start = offset + headerBytes + view.getUint16(26, true) + view.getUint16(28, true);
  return start + packedBytes <= archive.length ? archive.subarray(start, start + packedBytes) : undefined;
}

/** Inflates up to the size that was announced, and no byte further; undefined where it is another one. */
function inflate(packed: Uint8Array, sizeBytes: number): Uint8Array | undefined {
  const whole = new Uint8Array(sizeBytes);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length <= sizeBytes) whole.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && filled <= sizeBytes; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    // Bytes that were never deflated so: the caller reports the damage.
    return undefined;
  }
  return filled === sizeBytes ? whole : undefined;
}

/**
 * A member of a zip, whole and with the check sum that the directory gives it, or why it cannot be had. Never more than its
 * announced size is unpacked, so that a bomb ends there; whether that is too much is for the caller to say.
 */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array | Obstacle {
  const obstacle = obstacleOf(entry);
  if (obstacle) return obstacle;
  const packed = packedBytesOf(archive, entry);
  const bytes = packed && (entry.method === 0 ? packed : inflate(packed, entry.unpackedBytes));
  const isWhole = bytes?.length === entry.unpackedBytes && crc32(bytes) === entry.crc32;
  return bytes && isWhole ? bytes : damaged;
}

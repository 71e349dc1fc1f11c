/** Integers as the binary formats of Office store them. Bytes beyond the end count as 0: a document that was cut off ends there. */
export const uint16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

export const int16 = (bytes: Uint8Array, at: number): number => (uint16(bytes, at) << 16) >> 16;

export const int32 = (bytes: Uint8Array, at: number): number =>
  uint16(bytes, at) | (uint16(bytes, at + 2) << 16);

export const uint32 = (bytes: Uint8Array, at: number): number => int32(bytes, at) >>> 0;

/** Bytes as characters of the same number, for looking at marks that are ASCII in every encoding but UTF-16. */
export function byteText(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return new TextDecoder('latin1').decode(bytes.subarray(start, end));
}

/** Whether the bytes begin with this text, one byte a character. */
export function beginsWith(bytes: Uint8Array, mark: string, offset = 0): boolean {
  for (let index = 0; index < mark.length; index += 1) {
    if (bytes[offset + index] !== mark.charCodeAt(index)) return false;
  }
  return true;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOfSign = new Map([...alphabet].map((sign, value) => [sign, value]));

/** Signs outside the alphabet, line ends among them, are passed over, as RFC 2045 (6.8) asks. */
function fromBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const sign of text) {
    const value = valueOfSign.get(sign);
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

/** RFC 2045, 6.7: `=E5`, and `=` at the end of a line that goes on. */
function fromQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/[ \t]+(?=\r?\n)/g, '').replace(/=\r?\n/g, '');
  const signs = joined.replace(/=([0-9A-Fa-f]{2})/g, (_sign, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return fromLatin1(signs);
}

const fromLatin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

const piece = 8_192;

/** Bytes as characters of the same number, exactly: `latin1` of a decoder has other characters for 0x80 to 0x9f. */
export function eachByte(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += piece) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + piece)));
  }
  return parts.join('');
}

/** Bytes of a MIME body, each of its characters one byte, by its transfer encoding. */
export function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return fromBase64(body);
  return encoding === 'quoted-printable' ? fromQuotedPrintable(body) : fromLatin1(body);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const noSign = 64;
const valueOfCode = new Uint8Array(256).fill(noSign);
for (const [value, sign] of [...alphabet].entries()) valueOfCode[sign.charCodeAt(0)] = value;

/** Signs outside the alphabet, line ends among them, are passed over, as RFC 2045 (6.8) asks. */
function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = valueOfCode[text.charCodeAt(at)] ?? noSign;
    if (value === noSign) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
  }
  return bytes.slice(0, length);
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
    parts.push(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + piece)));
  }
  return parts.join('');
}

/** Bytes of a MIME body, each of its characters one byte, by its transfer encoding. */
export function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return fromBase64(body);
  return encoding === 'quoted-printable' ? fromQuotedPrintable(body) : fromLatin1(body);
}

/** Code units looked at. */
const sample = 4096;
/** Share of plausible code units that makes a text UTF-16. */
const enough = 0.9;

/** High byte 0 with a printable low one, CJK punctuation and ideographs, general punctuation, full-width forms. */
function isPlausible(high: number, low: number): boolean {
  if (high === 0) return low >= 0x20 || low === 0x0a || low === 0x0d || low === 0x09;
  return (high >= 0x4e && high <= 0x9f) || high === 0x20 || high === 0x30 || high === 0xff;
}

function plausibleShare(bytes: Uint8Array, highAt: 0 | 1): number {
  const units = Math.min(sample, Math.floor(bytes.length / 2));
  let plausible = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const high = bytes[unit * 2 + highAt] ?? 0;
    const low = bytes[unit * 2 + 1 - highAt] ?? 0;
    if (isPlausible(high, low)) plausible += 1;
  }
  return plausible / units;
}

/** UTF-16 without byte order mark: no other encoding of ours holds zero bytes, and a line break alone brings one. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || !bytes.subarray(0, sample * 2).includes(0)) return undefined;
  const little = plausibleShare(bytes, 1);
  const big = plausibleShare(bytes, 0);
  if (Math.max(little, big) < enough) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

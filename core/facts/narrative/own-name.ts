const longest = 16;
const endsName = /[局委厅办镇乡道处府心院会队所站室校司部]$/;

function isWithin(short: string, whole: string): boolean {
  let at = 0;
  for (const sign of short) {
    at = whole.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * The reporting body by its name or an abbreviation of it, at a position: 「州政资局」 for 「昌吉州政务服务和公共资源交易局」. Its
 * signs stand in the name in that order, the last one at the end.
 */
export function ownName(text: string, at: number, agency: string): string | undefined {
  if (agency === '') return undefined;
  for (let length = Math.min(longest, text.length - at); length >= 2; length -= 1) {
    const candidate = text.slice(at, at + length);
    if (endsName.test(candidate) && isWithin(candidate, agency) && agency.endsWith(candidate.slice(-1))) {
      return candidate;
    }
  }
  return undefined;
}

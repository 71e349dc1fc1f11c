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

/** The place that a government or a subdistrict is named after: 「临溪县」 for 「临溪县人民政府」. */
const placeOf = (agency: string): string => /^(.+?)(?:人民政府|办事处)$/.exec(agency)?.[1] ?? '';

/** A government's place is its whole area; a township's and a subdistrict's figures are those of the body. */
function placeAt(text: string, at: number, agency: string): OwnName | undefined {
  const place = placeOf(agency);
  const names = [place, place.replace(/^.{1,6}?[省市县区州盟旗](?=.{2,})/, '')].filter(
    (name) => name.length > 1,
  );
  const found = names.find((name) => text.startsWith(name, at));
  return found === undefined ? undefined : { text: found, code: /[镇乡道]$/.test(found) ? 'S' : 'W' };
}

interface OwnName {
  readonly text: string;
  /** Scope, as letters of `wordKinds`. */
  readonly code: 'S' | 'W';
}

/**
 * The reporting body by its name, that of its place, or an abbreviation, at a position: 「州政资局」 for
 * 「昌吉州政务服务和公共资源交易局」. Its signs stand in the name in that order, the last one at the end.
 */
export function ownName(text: string, at: number, agency: string): OwnName | undefined {
  // Asked at every sign of the text, and nearly every sign is none that the name could begin with.
  if (!agency.includes(text.charAt(at))) return undefined;
  for (let length = Math.min(longest, text.length - at); length >= 2; length -= 1) {
    const candidate = text.slice(at, at + length);
    if (endsName.test(candidate) && isWithin(candidate, agency) && agency.endsWith(candidate.slice(-1))) {
      return { text: candidate, code: 'S' };
    }
  }
  return placeAt(text, at, agency);
}

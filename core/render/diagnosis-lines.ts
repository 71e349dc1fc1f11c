import { repairWords } from '../diagnoses/repair-words.ts';
import type { CheckResult, Diagnosis } from '../findings/check-result.ts';
import { describePlace } from './describe-place.ts';
import type { Language } from './renderer.ts';
import { inBrackets, marks, moreWaysWords } from './words.ts';

type Repair = Diagnosis['repairs'][number];

/** Codes and items of the findings that a diagnosis explains: `T3-001 [granted]，T3-002 [total]`. */
export function explainedFindings(
  { findings }: Diagnosis,
  all: CheckResult['findings'],
  lang: Language,
): string {
  const named = all
    .filter(({ fingerprint }) => findings.includes(fingerprint))
    .map(({ code, item }) => (item === undefined ? code : `${code} [${item}]`));
  return named.join(marks.comma[lang]);
}

/** `表三 (一)予以公开 · 总计：9 → 8（一位数字有误；原文第51行）`; text of the document is in none of it but in places. */
function repairLine({ kind, cells }: Repair, lang: Language): string {
  const changes = cells.map(({ label, actual, proposed, place }) => {
    const where = describePlace(place, lang);
    return `${label}${marks.colon[lang]}${actual} → ${proposed}${where === '' ? '' : inBrackets(where, lang)}`;
  });
  return `${changes.join(marks.semicolon[lang])}${marks.semicolon[lang]}${repairWords[kind][lang]}`;
}

/** One line a repair, and one for those that are not listed. */
export function repairLines({ repairs, repairCount }: Diagnosis, lang: Language): readonly string[] {
  const left = repairCount - repairs.length;
  return [
    ...repairs.map((repair) => repairLine(repair, lang)),
    ...(left > 0 ? [moreWaysWords(left)[lang]] : []),
  ];
}

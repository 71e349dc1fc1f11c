import type { Finding } from '../findings/check-result.ts';
import type { Language } from './renderer.ts';
import { marks, sectionWords } from './words.ts';

export type Place = Finding['evidence'][number]['place'];

const inChinese = (place: Place): readonly (string | undefined)[] =>
  [
    place.page && `第${place.page}页`,
    place.table && `文中第${place.table}个表格`,
    place.table && place.row && `第${place.row}行`,
    place.table && place.column && `第${place.column}列`,
    place.line && `原文第${place.line}行`,
  ].map((part) => part || undefined);

const inEnglish = (place: Place): readonly (string | undefined)[] =>
  [
    place.page && `page ${place.page}`,
    place.table && `table ${place.table} of the document`,
    place.table && place.row && `row ${place.row}`,
    place.table && place.column && `column ${place.column}`,
    place.line && `line ${place.line}`,
  ].map((part) => part || undefined);

/** Where to look in the original, in words: the section where there is nothing nearer; empty without any place. */
export function describePlace(place: Place, lang: Language): string {
  const parts = (lang === 'zh' ? inChinese(place) : inEnglish(place)).filter((part) => part !== undefined);
  if (parts.length > 0) return parts.join(marks.comma[lang]);
  return sectionWords[place.section ?? '']?.[lang] ?? '';
}

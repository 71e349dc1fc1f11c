import type { Finding } from '../findings/check-result.ts';
import type { Language } from './renderer.ts';
import { marks, sectionWords } from './words.ts';

export type Place = Finding['evidence'][number]['place'];

/** Left upper corner, in points: enough to find a cell on its page. */
const inBox = ({ box }: Place): string => (box ? ` (x ${Math.round(box[0])}, y ${Math.round(box[1])})` : '');

const inChinese = (place: Place): readonly (string | undefined)[] =>
  [
    place.page && `第${place.page}页${inBox(place)}`,
    place.sheet && `工作表“${place.sheet}”${place.address ?? ''}`,
    place.table && `文中第${place.table}个表格`,
    place.table && place.row && `第${place.row}行`,
    place.table && place.column && `第${place.column}列`,
    place.line && `原文第${place.line}行${place.character ? `第${place.character}字` : ''}`,
  ].map((part) => part || undefined);

const inEnglish = (place: Place): readonly (string | undefined)[] =>
  [
    place.page && `page ${place.page}${inBox(place)}`,
    place.sheet && `sheet “${place.sheet}” ${place.address ?? ''}`.trim(),
    place.table && `table ${place.table} of the document`,
    place.table && place.row && `row ${place.row}`,
    place.table && place.column && `column ${place.column}`,
    place.line && `line ${place.line}`,
    place.line && place.character && `character ${place.character}`,
  ].map((part) => part || undefined);

/** A pointer into a report or a result as JSON, where lines say nothing; any other path is that of an element. */
const pointer = /^(?:\/(?:title|preamble|sections|tables)|(?:\/\d+)?\/report)(?:\/|$)/;

export const isPointer = (path: string | undefined): path is string =>
  path !== undefined && pointer.test(path);

/** Where to look in the original, in words: the section where there is nothing nearer; empty without any place. */
export function describePlace(place: Place, lang: Language): string {
  if (isPointer(place.path)) return `JSON ${place.path}`;
  const parts = (lang === 'zh' ? inChinese(place) : inEnglish(place)).filter((part) => part !== undefined);
  if (parts.length > 0) return parts.join(marks.comma[lang]);
  return sectionWords[place.section ?? '']?.[lang] ?? '';
}

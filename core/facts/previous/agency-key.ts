import { normaliseText } from '../../report/normalise-text.ts';

/** 某县 and 某县人民政府, 某街道 and 某街道办事处 are one body; the office of a government is another one than the government. */
const sameBody: readonly (readonly [RegExp, string])[] = [
  [/(?<=[省市县区州盟旗乡镇])(?:人民)?政府$/u, ''],
  [/街道(?:办|办事处)$/u, '街道'],
];

/** A name by which reports of one body are known in every year; empty when the report names nobody. */
export const agencyKey = (agency: string): string =>
  sameBody.reduce((name, [ending, other]) => name.replace(ending, other), normaliseText(agency));

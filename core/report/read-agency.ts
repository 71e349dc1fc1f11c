import { normaliseText } from './normalise-text.ts';

const leading = /^(?:关于)?(?:印发|公布|发布|公开)?/u;
const years = /(?:二[〇○0零]\S{2}|(?:19|20)\d{2})\s?(?:年度|年)?/gu;
/** The last mention counts: 政务公开办公室 is the name of a body. */
const subject = /(?:政府)?(?:信息|政务)公开(?!.*(?:信息|政务)公开).*$/u;
const repeatedSubject = /(?:政府)?(?:信息|政务)公开(?:工作)?$/u;
const alternative = /[(（](?:原|挂|加挂|含)[^)）]*[)）]|[(（]\s*[)）]/gu;
const leftover = /^(?:年度|度|的|本)+|(?:关于(?:印发|公布|发布|公开)?|的|年度|度|法治|落实)+$/gu;
/** Two names under one roof are parted so; the first counts. */
const nameplates = /[（(/].*$/u;

/**
 * The reporting body as the title names it, in standard characters: what remains when year and subject are taken away.
 * @returns empty when the title names nobody
 */
export function readAgency(title: string): string {
  const rest = normaliseText(title)
    .replace(years, '')
    .replace(subject, '')
    .replace(repeatedSubject, '')
    .replace(leading, '')
    .replace(alternative, '')
    .replace(leftover, '')
    .replace(nameplates, '');
  // 某区人民政府信息公开… shares the word 政府 between the body and the subject.
  const name = rest.endsWith('人民') ? `${rest}政府` : rest;
  return /^\p{Script=Han}{2,40}$/u.test(name) ? name : '';
}

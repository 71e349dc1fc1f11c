import type { Bilingual } from '../problem.ts';

/** Keys that facts have as their value, in words. */
const words: Readonly<Record<string, Bilingual>> = {
  free: { zh: '不限格式', en: 'no fixed form' },
  f2019: { zh: '2019年格式（国办公开办函〔2019〕60号）', en: 'the form of 2019 (国办公开办函〔2019〕60号)' },
  f2021: { zh: '2021年格式（国办公开办函〔2021〕30号）', en: 'the form of 2021 (国办公开办函〔2021〕30号)' },
  countyUpGovernment: { zh: '县级以上人民政府', en: 'people’s government at county level or above' },
  townshipGovernment: { zh: '乡镇人民政府', en: 'township people’s government' },
  subdistrict: { zh: '街道办事处', en: 'subdistrict office' },
  department: { zh: '政府部门', en: 'government department' },
  vertical: { zh: '垂直管理机构', en: 'vertically managed body' },
  otherBody: { zh: '其他单位', en: 'other body' },
  unknown: { zh: '性质不明', en: 'of unknown kind' },
  image: { zh: '图片或附件', en: 'picture or attachment' },
};

const truth: Readonly<Record<'true' | 'false', Bilingual>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

/** A value that is no number, for people: keys and booleans in words, anything else as it is. */
export function showValue(value: string | boolean, lang: keyof Bilingual): string {
  if (typeof value === 'boolean') return truth[`${value}`][lang];
  return Object.hasOwn(words, value) ? (words[value]?.[lang] ?? value) : value;
}

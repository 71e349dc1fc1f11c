import type { Bilingual } from '../problem.ts';
import type { RepairKind } from './diagnosis.ts';

/** How a wrong figure may have come about. */
export const repairWords: Readonly<Record<RepairKind, Bilingual>> = {
  'digits-swapped': { zh: '数字颠倒', en: 'two digits swapped' },
  'digit-dropped': { zh: '漏一位数字', en: 'a digit left out' },
  'digit-doubled': { zh: '数字重复', en: 'a digit doubled' },
  'digit-wrong': { zh: '一位数字有误', en: 'one digit wrong' },
  'digit-added': { zh: '多一位数字', en: 'a digit too many' },
  'neighbour-shift': { zh: '错填相邻一格', en: 'a figure one cell aside' },
  'digits-split': { zh: '一数拆入两格', en: 'one figure split over two cells' },
  'digits-joined': { zh: '两格并为一数', en: 'two figures joined in one cell' },
  'cells-swapped': { zh: '两格互换', en: 'two figures exchanged' },
  'carry-over': { zh: '漏填结转', en: 'requests carried over left out' },
  'counted-twice': { zh: '重复计数', en: 'counted twice' },
  other: { zh: '数值有误', en: 'a wrong figure' },
};

import type { Bilingual } from '../problem.ts';
import type { DiagnosisKind, TableRepair } from './diagnosis.ts';
import { repairWords } from './repair-words.ts';

/** What a diagnosis has to say in words. */
export interface Wording {
  readonly kind: DiagnosisKind;
  /** How many findings it explains. */
  readonly findings: number;
  readonly unique: boolean;
  readonly repairs: readonly TableRepair[];
  readonly repairCount: number;
  /** Whether a way to settle the findings goes by cells that cannot be checked. */
  readonly hasDoubtful: boolean;
}

const these = (count: number): Bilingual =>
  count === 1
    ? { zh: '这项不符', en: 'this finding' }
    : { zh: `这${count}项不符`, en: `these ${count} findings` };

const cellWords = (count: number): Bilingual => ({
  zh: ['', '一格', '两格'][count] ?? `${count}格`,
  en: count === 1 ? 'one cell' : `${count} cells`,
});

function onlyRepair({ repairs, findings }: Wording): Bilingual {
  const [{ cells, kind } = { cells: [], kind: 'other' as const }] = repairs;
  const what = these(findings);
  const count = cellWords(cells.length);
  const word = repairWords[kind];
  const zh = cells.map(({ label, actual, proposed }) => `“${label}”由${actual}改为${proposed}`).join('、');
  const en = cells
    .map(({ label, actual, proposed }) => `「${label}」 from ${actual} to ${proposed}`)
    .join(' and ');
  return {
    zh: `${zh}（${word.zh}），${what.zh}即可消除；只改${count.zh}的办法仅此一种。`,
    en: `Changing ${en} (${word.en}) settles ${what.en}; no other change of ${count.en} does.`,
  };
}

const doubt: Bilingual = {
  zh: '；另有办法所涉行列中有单元格空白、无法读取或不是非负整数，不能核对',
  en: '; others cannot be checked, because cells beside them are blank, unreadable or no whole numbers',
};

/** Of more than two cells only those in one row or column are looked for. */
function oneInLine({ repairs, findings }: Wording): Bilingual {
  const what = these(findings);
  const count = cellWords(repairs[0]?.cells.length ?? 0);
  return {
    zh: `在同一行或同一列内，改动${count.zh}可以消除${what.zh}，办法只有一种；跨行跨列的办法未逐一查找。`,
    en: `Within one row or column there is one way to settle ${what.en}, by changing ${count.en}; ways across rows and columns were not all looked for.`,
  };
}

function someRepairs({ repairs, repairCount, findings, hasDoubtful }: Wording): Bilingual {
  const what = these(findings);
  const count = cellWords(repairs[0]?.cells.length ?? 0);
  const more = hasDoubtful ? doubt : { zh: '', en: '' };
  const ways = repairCount === 1 ? 'one way' : `${repairCount} ways`;
  return {
    zh: `改动${count.zh}以消除${what.zh}的办法有${repairCount}种，单凭表中数字不能确定是哪一种${more.zh}。`,
    en: `There are ${ways} to settle ${what.en} by changing ${count.en}; the figures alone do not tell which is right${more.en}.`,
  };
}

const unsolved = {
  'not-found': (what: Bilingual): Bilingual => ({
    zh: `改动一两格，或同一行、列中的数格，都不能消除${what.zh}，不止一处有误，请逐格核对。`,
    en: `No change of one or two cells, or of some cells of one row or column, settles ${what.en}: more than one figure is wrong.`,
  }),
  'too-many': (what: Bilingual): Bilingual => ({
    zh: `${what.zh}同在一表，为数过多，不推断改法；请先核对整行、整列是否错位。`,
    en: `With ${what.en} in one table no repair is looked for; see first whether whole rows or columns have shifted.`,
  }),
  unread: (what: Bilingual): Bilingual => ({
    zh: `${what.zh}所涉行列中有单元格空白、无法读取或不是非负整数，不推断改法。`,
    en: `Cells of the rows or columns of ${what.en} are blank, unreadable or no whole numbers, so that no repair is inferred.`,
  }),
};

/** The sentence of a diagnosis: the only repair, how many there are, or why there is none. */
export function wordDiagnosis(wording: Wording): Bilingual {
  const { kind, unique, findings } = wording;
  if (kind === 'not-found' || kind === 'too-many' || kind === 'unread')
    return unsolved[kind](these(findings));
  if (unique) return onlyRepair(wording);
  return wording.repairCount === 1 && !wording.hasDoubtful ? oneInLine(wording) : someRepairs(wording);
}

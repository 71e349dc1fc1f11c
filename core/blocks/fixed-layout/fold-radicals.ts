/**
 * Radicals that some fonts give out instead of the ideograph of the same shape. Those of the block of Kangxi radicals have
 * their ideograph in Unicode's own tables; of the supplement, those that are whole ideographs of reports are listed.
 */
const supplement: Readonly<Record<string, string>> = {
  '⺎': '兀',
  '⺟': '母',
  '⺠': '民',
  '⺪': '疋',
  '⺼': '月',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
};

/** Ideographs of the tables that have another shape in the texts of reports. */
const shapes: Readonly<Record<string, string>> = { 戶: '户', 靑: '青', 黃: '黄' };

function ideographOf(radical: string): string {
  const ideograph = radical.normalize('NFKC');
  return shapes[ideograph] ?? ideograph;
}

export const foldRadicals = (text: string): string =>
  text
    .replace(/[\u2f00-\u2fdf]/g, ideographOf)
    .replace(/[\u2e80-\u2eff]/g, (radical) => supplement[radical] ?? radical);

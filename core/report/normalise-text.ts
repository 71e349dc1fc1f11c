/**
 * Characters that look like an ideograph and are another code point (PDF fonts), which NFKC leaves alone,
 * and traditional characters met in published reports; each pair is written variant then standard.
 */
const pairs = [
  '⺠民⻄西⻅见⻆角⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⺟母⻁虎⺎兀⺪疋⻉贝⻙韦⻨麦',
  '複复復复議议訴诉訟讼結结轉转審审條条請请數数機机構构務务業业營营總总計计關关開开處处許许罰罚強强費费規规範范見见',
  '報报項项與与係系維维糾纠經经後后繼继續续辦办該该屬属於于國国決决對对購购採采廢废製制發发現现無无內内過过執执詢询',
  '補补確确財财題题進进體体況况動动訪访舉举類类當当應应別别區区縣县鄉乡鎮镇據据須须實实號号錄录萬万價价網网護护權权',
  '穩稳釐厘檔档資资訊讯組组織织團团個个從从來来嚴严兩两並并變变點点單单書书長长門门貧贫會会學学衛卫農农環环稅税運运',
  '達达還还觸触連连傳传間间適适額额標标準准導导場场協协術术員员領领錯错認认証证證证設设備备産产產产優优裏里裡里統统',
  '監监問问劃划為为爲为納纳繳缴編编綜综時时識识圖图責责鏈链擊击瀏浏覽览閱阅讀读碼码視视兒儿醫医電电氣气調调隊队煙烟專专賣卖銀银',
  '駐驻黨党園园礦矿庫库勝胜簡简稱称將将郵邮後后僅仅獲获閉闭掃扫頂顶頁页礙碍歷历沒没詞词說说給给線线級级職职節节訂订記记訓训論论',
  '評评試试詳详選选難难預预順顺質质師师臺台',
] as const;

const standard = new Map<string, string>();
for (const line of pairs) {
  const characters = [...line];
  for (let index = 0; index + 1 < characters.length; index += 2) {
    standard.set(characters[index] ?? '', characters[index + 1] ?? '');
  }
}

const variants = new RegExp(`[${[...standard.keys()].join('')}]`, 'gu');
const invisible = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+/gu;
const quotes = /["'‘’“”「」『』〝〞"]/gu;

/** Text without any of these stays as it is, and most text does: one look spares four replacements. */
const odd = new RegExp(`[^\\u4e00-\\u9fa5\\w、。.,:;()/-]|${variants.source}`, 'u');

/**
 * Text as labels and titles are compared: one width, no spaces, one kind of quotes, standard characters.
 * For comparison only; what is shown or counted stays as written.
 */
export function normaliseText(text: string): string {
  if (!odd.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(quotes, '"')
    .replace(variants, (variant) => standard.get(variant) ?? variant);
}

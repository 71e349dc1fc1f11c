/** 见附件, 见下图, 点击下载: the table is somewhere else. 见下表 points to the table that follows and is not meant. */
const pointing =
  /(?:见|参阅|查看|下载|点击|打开)[^。；;，,]{0,8}(?:附件|附表|附图|下图|上图|图片|扫描件|链接)|(?:如|见)(?:下|上|附)?图(?:所示)?|(?:附件|附表|附图)[^。；;，,]{0,4}(?:所示|下载)|^附件\s?\d?\s?[:：.]|\.(?:docx?|xlsx?|pdf|jpe?g|png)$/iu;
/** A sentence that names an attachment among other things stands in prose; a pointer is short. */
const longestPointer = 80;

/** Whether a line of text points to an attachment or a picture instead of giving a table. */
export function pointsElsewhere(line: string): boolean {
  const text = line.trim();
  return text.length <= longestPointer && pointing.test(text);
}

/** 一、 with its usual and its careless separators. */
const chapter = /^[一二三四五六七八九十]{1,3}\s?[、.．,，:：]\s*\S/;
const part = /^第[一二三四五六七八九十]{1,3}(?:部分|章|篇)/;
const subchapter = /^[(（][一二三四五六七八九十]{1,3}[)）]\s*\S/;
const markdown = /^(#{1,6})\s+(?=\S)/;

/** How titles of chapters end in official prose; labels of table rows do not end so. */
const titleEnd = /(?:情况|事项|概况|概述|措施|问题|工作|打算|建议|方向|安排|[:：])$/;
/** 三、本年度办理情况 is a row label that some reports word like a title. */
const rowLabelEnd = /年度?办理情况$/;
const sentence = /[。；;！？!?]|[，,、]$/;

const longestTitle = 50;

/** Level of a heading by its numbering: 1 for 一、, 2 for (一); undefined for any other line. */
export function headingLevel(text: string): 1 | 2 | undefined {
  if (text.length > longestTitle || sentence.test(text) || text.includes('\n')) return undefined;
  if (chapter.test(text) || part.test(text)) return 1;
  return subchapter.test(text) ? 2 : undefined;
}

/** Whether a line numbered 一、 is a title by its very wording, and not perhaps the label of a table row. */
export function isTitle(text: string): boolean {
  return headingLevel(text) === 1 && titleEnd.test(text) && !rowLabelEnd.test(text);
}

/** Markdown heading with its marks taken off; undefined for any other line. */
export function markdownHeading(text: string): { level: number; text: string } | undefined {
  const marks = markdown.exec(text);
  if (!marks) return undefined;
  const title = text.slice(marks[0].length).replace(/\s#+$/, '').trim();
  return { level: marks[1]?.length ?? 1, text: title };
}

const pageMark =
  /^(?:[-—–－]\s?\d{1,4}\s?[-—–－]|page\s+\d{1,4}\b.{0,80}|p\.\s?\d{1,4}|第\s?\d{1,4}\s?页(?:[,，/\s]*共\s?\d{1,4}\s?页)?)$/i;

/** Whether the line is the number of a page: `- 3 -`, `— 4 —`, `-4-`, `Page 8 - …`, `P. 8`, `第 3 页`. A negative figure is none. */
export function isPageMark(text: string): boolean {
  return text.length < 120 && pageMark.test(text);
}

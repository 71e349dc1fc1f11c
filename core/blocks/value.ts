/** A figure as it stands in a cell: sign, thousands separators, decimals. */
const figure = /^[+\-－−–减]?\s?[\d０-９][\d０-９,，.．]*%?$/;
/** What stands for nothing in a cell. */
const mark = /^(?:\/|／|-{1,2}|－|—{1,2}|–|无|\\)$/;

/** Whether the text is nothing but a figure. */
export function isFigure(text: string): boolean {
  return text.length <= 24 && figure.test(text);
}

/** Whether the text is a figure or a mark that stands in its place. */
export function isValue(text: string): boolean {
  return isFigure(text) || mark.test(text);
}

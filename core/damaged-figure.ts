/** Signs that recognition takes for digits, and those that damage leaves in their place. */
const signs = 'OoQDlIi〇○SZB!?？\ufffd□■';

const alone = new RegExp(`^[${signs.replace(/[QDiSZB!]/g, '')}]{1,6}$`);
const amidDigits = new RegExp(`^[-+－]?(?=.*[\\d０-９])(?=.*[${signs}])[\\d０-９${signs},，.．]{2,16}$`);

/** Whether a word is a figure of which some digit became another sign: 1O, l2, O, 〇, 3�. It is no figure, but stands where one does. */
export function isDamagedFigure(text: string): boolean {
  return text.length <= 16 && (alone.test(text) || amidDigits.test(text));
}

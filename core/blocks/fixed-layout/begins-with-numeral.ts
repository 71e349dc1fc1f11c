const numeral = /^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]/;

/** Whether a text begins as an entry of a list does, or as most rows of the forms: `(一)`, `2.`, `三、`. */
export const beginsWithNumeral = (text: string): boolean => numeral.test(text);

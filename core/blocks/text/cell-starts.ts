const said = /\S/g;

/** Where the text between two borders begins, blanks before it left out; a blank cell begins behind its border. */
function startOf(text: string, from: number, end: number): number {
  said.lastIndex = from;
  const found = said.exec(text)?.index ?? end;
  return found < end ? found : from;
}

/** Where the cells of a line begin, of which each ends with a border. */
export function cellStarts(text: string, border: '|' | '\t'): number[] {
  const starts: number[] = [];
  let from = 0;
  for (let end = text.indexOf(border); end !== -1; end = text.indexOf(border, from)) {
    starts.push(startOf(text, from, end));
    from = end + 1;
  }
  starts.push(startOf(text, from, text.length));
  return starts;
}

/** Where cells begin in a line whose words are parted by blanks; a cell may hold several words. */
export function spacedStarts(text: string, cells: readonly string[]): number[] {
  const words = [...text.matchAll(/\S+/g)].map(({ index }) => index);
  let word = 0;
  return cells.map((cell) => {
    const start = words[word] ?? 0;
    word += cell.split(' ').length;
    return start;
  });
}

/** Text whose inner lines have no blanks at their ends, blank ones left out. */
export function trimLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** Whether tabs part the line into cells; one that only indents it does not. */
export function hasTabs(text: string): boolean {
  return text.trimStart().includes('\t');
}

/** Cells between tabs. Two tabs in a row prove a blank cell. */
export function splitTabs(text: string): string[] {
  return text.split('\t').map((cell) => cell.trim());
}

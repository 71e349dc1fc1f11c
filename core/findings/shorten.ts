/** Text of a document inside a text of ours, never longer than that bears. */
export function shorten(text: string, longest = 60): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
}

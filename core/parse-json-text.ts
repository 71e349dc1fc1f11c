/** The value of a JSON text, or why it is none, in the words of the language: they name the place or quote what stands there. */
export function parseJsonText(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

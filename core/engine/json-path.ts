/** `$.requires.all[0].fact`: where something stands in a JSON file. */
export function jsonPath(parts: readonly PropertyKey[]): string {
  const steps = parts.map((part) => {
    if (typeof part === 'number') return `[${part}]`;
    const key = String(part);
    return /^[\w$]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  return `$${steps.join('')}`;
}

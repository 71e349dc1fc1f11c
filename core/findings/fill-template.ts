/** A message with its placeholders filled in; the loader has made sure that each has its value. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^{}]*)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** A sentence with its placeholders filled in; one that nothing fills becomes a question mark. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^{}]*)\}/g, (_placeholder, name: string) => values[name] ?? '?');
}

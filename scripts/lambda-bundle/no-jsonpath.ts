/**
 * Stands in the bundle for the library that json-rules-engine resolves paths with. Rules have no paths, and that library
 * evaluates expressions: it shall not be there at all.
 */
export function JSONPath(): never {
  throw new Error('Rules use no JSONPath.');
}

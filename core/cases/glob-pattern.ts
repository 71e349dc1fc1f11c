const special = /[.[\]()]/g;

/** A pattern in which `*` stands for any run of characters, as a whole-string expression. */
export const globPattern = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(special, '\\$&').replaceAll('*', '.*')}$`);

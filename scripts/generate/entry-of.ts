import { catalog } from '../../core/index.ts';

type Entry = (typeof catalog)[number];

const placeholder = /\{[a-zA-Z]+\}/g;

/** What an id of the catalogue may stand for: each placeholder for one part of an id, or for all parts of a bound one. */
const patternOf = ({ id }: Entry): RegExp =>
  new RegExp(`^${id.replaceAll('.', '\\.').replace(placeholder, '[^.]+')}$`);

const placeholdersIn = ({ id }: Entry): number => id.match(placeholder)?.length ?? 0;

/** Entries by which a template of a rule may be meant, the most exact one first. */
function entriesOf(id: string): readonly Entry[] {
  const filled = id.replace(placeholder, 'x');
  const fitting = catalog.filter((entry) => patternOf(entry).test(filled));
  return fitting.toSorted((one, other) => placeholdersIn(one) - placeholdersIn(other)).slice(0, 1);
}

/** Template with the values of the items that a rule writes out; one id an item. */
function filledIn(template: string, items: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const ids = items.map((item) =>
    template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => item[name] ?? whole),
  );
  return ids.length === 0 ? [template] : [...new Set(ids)];
}

/** As many facts of one entry as a page lists one by one. */
const listedAtMost = 10;

/** The facts that a template of a rule means, as the catalogue has them, each once; a long list of one entry as the template itself. */
export function factsMeant(
  template: string,
  items: readonly Readonly<Record<string, string>>[],
): readonly { readonly id: string; readonly entry: Entry }[] {
  const meant = filledIn(template, items).flatMap((id) => entriesOf(id).map((entry) => ({ id, entry })));
  const [first, ...others] = meant;
  const isOfOneEntry = first !== undefined && others.every(({ entry }) => entry === first.entry);
  return isOfOneEntry && meant.length > listedAtMost ? [{ id: template, entry: first.entry }] : meant;
}

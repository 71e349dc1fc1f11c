import type { Random } from '../seeded-random.ts';
import type { Cells, Figures } from './figures.ts';
import type { TableKey } from './forms.ts';

type Spoil = (figures: Figures, random: Random) => Figures;

const withTable = (figures: Figures, key: TableKey, cells: Cells): Figures => ({
  ...figures,
  tables: { ...figures.tables, [key]: cells },
});

function oneMore(figures: Figures, key: TableKey, random: Random, suffix: string): Figures {
  const cells = figures.tables[key];
  const address = random.pick(Object.keys(cells).filter((each) => each.endsWith(suffix)));
  return withTable(figures, key, { ...cells, [address]: String(Number(cells[address]) + 1) });
}

const replaceZeros = (figures: Figures, key: TableKey, text: string): Figures =>
  withTable(
    figures,
    key,
    Object.fromEntries(
      Object.entries(figures.tables[key]).map(([address, each]) => [address, each === '0' ? text : each]),
    ),
  );

/** Faults as they occur in real reports. */
const spoils: readonly Spoil[] = [
  (figures, random) => oneMore(figures, 'table3', random, '.total'),
  (figures, random) => oneMore(figures, 'table3', random, '.company'),
  (figures, random) => oneMore(figures, 'table4', random, '.total'),
  (figures) => replaceZeros(figures, 'table3', ''),
  (figures) => replaceZeros(figures, 'table4', ''),
  (figures) => replaceZeros(figures, 'table2', '/'),
  (figures) => ({ ...figures, stated: { ...figures.stated, received: figures.stated.received + 2 } }),
  (figures) => ({ ...figures, stated: { ...figures.stated, received: 0 } }),
  (figures) => ({ ...figures, stated: { ...figures.stated, reconsiderations: 0, litigations: 0 } }),
];

/** The figures with none of these faults, for half of the reports, or with one or two. */
export function spoilFigures(figures: Figures, random: Random): Figures {
  let spoilt = figures;
  const faults = random.chance(0.5) ? 0 : 1 + random.upTo(1);
  for (let count = 0; count < faults; count += 1) spoilt = random.pick(spoils)(spoilt, random);
  return spoilt;
}

import type { Random } from '../seeded-random.ts';
import { drawApplications } from './draw-applications.ts';
import type { Cells, Figures } from './figures.ts';
import { type FormEdition, type FormTable, forms } from './forms.ts';

const years = { f2019: [2019, 2020], f2021: [2021, 2022, 2023, 2024, 2025] } as const;
const firstCharacters = ['青', '云', '石', '松', '柳', '河', '北', '东', '泉', '白', '临', '和'];
const secondCharacters = ['溪', '岭', '桥', '泽', '湾', '坪', '原', '丘', '渡', '杨', '塘', '关'];
const bodies = ['县人民政府', '区人民政府', '镇人民政府', '乡人民政府', '街道办事处', '区教育局', '县水利局'];

/** Figures of one report: tables that agree with themselves and with what the prose is to say. */
export function drawFigures(random: Random): Figures {
  const edition = random.pick(['f2021', 'f2021', 'f2019'] as const);
  const table3 = drawApplications(random, forms[edition].table3);
  const table4 = drawDisputes(random, forms[edition].table4);
  const total = (row: string): number => table3[`${row}.total`] ?? 0;
  const disputes = (group: string): number => table4[`${group}.total`] ?? 0;
  return {
    edition,
    year: random.pick(years[edition]),
    agency: random.pick(firstCharacters) + random.pick(secondCharacters) + random.pick(bodies),
    tables: { table2: drawDocuments(random, edition), table3: written(table3), table4: written(table4) },
    stated: {
      received: total('received'),
      carriedIn: total('carriedIn'),
      handled: total('handled'),
      carriedOut: total('carriedOut'),
      reconsiderations: disputes('reconsideration'),
      litigations: disputes('directLitigation') + disputes('litigationAfterReconsideration'),
    },
  };
}

const written = (cells: Readonly<Record<string, number>>): Cells =>
  Object.fromEntries(Object.entries(cells).map(([address, figure]) => [address, String(figure)]));

function drawDocuments(random: Random, edition: FormEdition): Cells {
  const table: FormTable = forms[edition].table2;
  const cells = table.rows.flatMap((row) =>
    row.columns.map((column) => {
      const isRare = row.key === 'regulations';
      const figure = isRare ? 0 : random.upTo(column.key === 'inForce' ? 90 : 8);
      const text = column.holds === 'amount' ? `${figure}.${random.upTo(9)}5` : String(figure);
      return [`${row.key}.${column.key}`, text] as const;
    }),
  );
  return Object.fromEntries(cells);
}

function drawDisputes(random: Random, table: FormTable): Record<string, number> {
  const cells: Record<string, number> = {};
  for (const row of table.rows) {
    let total = 0;
    for (const { key } of row.columns) {
      const figure = key === 'total' ? total : random.chance(0.2) ? random.upTo(4) : 0;
      cells[`${row.key}.${key}`] = figure;
      total += figure;
    }
  }
  return cells;
}

import { z } from 'zod';
import { forms } from '../../forms/editions.ts';
import { type FormEdition, sectionKeys, type TableKey } from '../../forms/form.ts';

/** Name and version of the format, which every file begins with. */
const schemaName = 'gongkai-report/1';

/** Years that a report may be of; readers of titles know no others. */
const firstYear = 1949;
const lastYear = 2099;

const text = z.union([z.string(), z.array(z.string())]).meta({
  id: 'text',
  description: 'A text whose lines are its paragraphs, or a list of paragraphs.',
});

const cell = z.union([z.number(), z.string(), z.null()]).meta({
  id: 'cell',
  description:
    'A number, the cell as it is written, or null for a blank cell. A cell that is left out is missing.',
});

/** Addresses of all cells of a table, in the order of the form. */
export const addressesOf = (edition: FormEdition, key: TableKey): readonly string[] =>
  forms[edition][key].rows.flatMap((row) => row.columns.map((column) => `${row.key}.${column.key}`));

const tableOf = (edition: FormEdition, key: TableKey) =>
  z.strictObject({
    edition: z.literal(edition),
    cells: z.partialRecord(z.enum(addressesOf(edition, key)), cell),
  });

const table = (key: TableKey) =>
  z.discriminatedUnion('edition', [tableOf('f2021', key), tableOf('f2019', key)]).optional();

const sections = Object.fromEntries(sectionKeys.map((key) => [key, text.optional()]));

function build() {
  return z
    .strictObject({
      $schema: z.string().optional(),
      schema: z.literal(schemaName),
      title: z.string(),
      agency: z.string().optional(),
      year: z.int().min(firstYear).max(lastYear).optional(),
      preamble: text.optional(),
      sections: z.strictObject(sections).optional(),
      tables: z
        .strictObject({ table2: table('table2'), table3: table('table3'), table4: table('table4') })
        .optional(),
    })
    .meta({ id: 'report-model', title: 'gongkai-audit report model' });
}

let built: ReturnType<typeof build> | undefined;

/** The schema of a report as JSON: strict, so that no figure is lost behind a misspelt name. Built on first use. */
export function reportSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}

export type ReportJson = z.infer<ReturnType<typeof build>>;
export type TableJson = NonNullable<NonNullable<ReportJson['tables']>[TableKey]>;

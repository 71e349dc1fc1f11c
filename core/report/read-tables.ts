import type { Edition } from '../forms/form.ts';
import type { Read } from '../problem.ts';
import type { MatchedTables } from './match-tables.ts';
import { readTable } from './read-table.ts';
import type { Report } from './report.ts';

/** Reads the three tables, table IV last: it takes the edition of the others when the year is not known. */
export function readTables(
  matched: MatchedTables,
  sections: Report['sections'],
  demanded: Edition | undefined,
): Read<Report['tables']> {
  const table2 = readTable('table2', matched.table2, {
    demanded,
    siblings: undefined,
    section: sections.proactive,
  });
  const table3 = readTable('table3', matched.table3, {
    demanded,
    siblings: undefined,
    section: sections.requests,
  });
  const siblings = table3.value.edition ?? table2.value.edition;
  const table4 = readTable('table4', matched.table4, { demanded, siblings, section: sections.disputes });
  return {
    value: { table2: table2.value, table3: table3.value, table4: table4.value },
    problems: [...table2.problems, ...table3.problems, ...table4.problems],
  };
}

import type { CheckResult } from './findings/check-result.ts';
import { type SectionKey, sectionKeys, type TableKey, tableKeys } from './forms/form.ts';
import type { Place } from './problem.ts';
import type { Cell, Report, ReportSection, ReportTable } from './report/report.ts';

type Summary = CheckResult['report'];

/** Where the result stands in its document: a pointer to it, and its line where there is one result a line. */
export interface ResultPlace {
  readonly pointer: string;
  readonly line?: number;
}

function placeIn({ pointer, line }: ResultPlace, path: string): Place {
  return { ...(line === undefined ? {} : { line }), path: `${pointer}/report/${path}` };
}

function tableOf(summary: Summary, key: TableKey, at: ResultPlace): ReportTable {
  const table = summary.tables[key];
  if (table === undefined) return { key, state: 'not-found', cells: new Map(), deviations: [] };
  const cells = Object.entries(table.cells).map(([address, { state, value, raw }]): [string, Cell] => [
    address,
    {
      state,
      raw,
      ...(value === undefined ? {} : { value }),
      ...(state === 'missing' ? {} : { place: placeIn(at, `tables/${key}/cells/${address}`) }),
    },
  ]);
  return {
    key,
    state: table.state,
    ...(table.edition === null ? {} : { edition: table.edition }),
    cells: new Map(cells),
    deviations: [],
    place: placeIn(at, `tables/${key}`),
  };
}

function sectionOf(summary: Summary, key: SectionKey): ReportSection {
  const { found = false, title = '' } = summary.sections[key] ?? {};
  return { key, found, title, lines: [], hasImage: false, pointsElsewhere: false };
}

const keyed = <K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;

/** The report as far as a result of an earlier check tells it: the tables with all their cells, and no prose. */
export function reportOfResult({ report: summary }: CheckResult, at: ResultPlace): Report {
  const { title, agency, agencyKind, year, editions } = summary;
  return {
    title,
    agency,
    agencyKind,
    ...(year === null ? {} : { year }),
    ...(editions.demanded === null ? {} : { demanded: editions.demanded }),
    preamble: [],
    sections: keyed(sectionKeys, (key) => sectionOf(summary, key)),
    tables: keyed(tableKeys, (key) => tableOf(summary, key, at)),
  };
}

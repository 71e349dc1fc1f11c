import type { Facts } from '../facts/fact.ts';
import type { Cell, Report, ReportTable } from '../report/report.ts';
import type { CheckResult } from './check-result.ts';

type Summary = CheckResult['report'];

/** What was read, as far as a reader of the result needs it to believe or to doubt. */
export function summariseReport(report: Report, facts: Facts): Summary {
  const { title, agency, agencyKind, year, demanded, tables } = report;
  const { table2, table3, table4 } = tables;
  return {
    title,
    agency,
    agencyKind,
    year: year ?? null,
    editions: {
      demanded: demanded ?? null,
      table2: table2.edition ?? null,
      table3: table3.edition ?? null,
      table4: table4.edition ?? null,
    },
    sections: mapValues(report.sections, ({ title: heading, found, place }) => ({
      title: heading,
      found,
      ...(place ? { place } : {}),
    })),
    tables: mapValues(tables, summariseTable),
    narrative: summariseNarrative(facts),
  };
}

/** The summary of a document in which no report was found. */
export const noReport: Summary = {
  title: '',
  agency: '',
  agencyKind: 'unknown',
  year: null,
  editions: { demanded: null, table2: null, table3: null, table4: null },
  sections: {},
  tables: {},
  narrative: {},
};

function summariseTable({ edition, state, cells }: ReportTable): Summary['tables'][string] {
  const shown = [...cells].map(([address, cell]) => [address, summariseCell(cell)]);
  return { edition: edition ?? null, state, cells: Object.fromEntries(shown) };
}

const summariseCell = ({ state, value, raw }: Cell) => ({
  state,
  ...(value === undefined ? {} : { value }),
  raw,
});

/** Facts of the prose that the report states, surely or ambiguously. */
function summariseNarrative(facts: Facts): Summary['narrative'] {
  const stated = [...facts].filter(([id, fact]) => id.startsWith('narrative.') && fact.evidence.length > 0);
  const shown = stated.map(([id, fact]) => {
    const isCertain = fact.kind === 'quantity' ? fact.lost === 0 : fact.value !== undefined;
    const value = fact.kind === 'quantity' ? fact.known : (fact.value ?? null);
    const quote = fact.evidence.map(({ raw }) => raw).join(' / ');
    const certainty = isCertain ? 'certain' : 'ambiguous';
    return [id.slice('narrative.'.length), { value: isCertain ? value : null, certainty, quote }] as const;
  });
  return Object.fromEntries(shown.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, convert: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, convert(value)]));
}

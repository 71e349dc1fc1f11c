import type { SectionKey, TableKey } from '../forms/form.ts';
import type { Draft, SectionDraft, TableDraft } from './draft.ts';
import { writeTable } from './write-table.ts';

const ownTables: Partial<Record<SectionKey, TableKey>> = {
  proactive: 'table2',
  requests: 'table3',
  disputes: 'table4',
};

const paragraph = (text: string): string => (text === '' ? '' : `<p>${text}</p>`);

function place(key: TableKey, table: TableDraft): string {
  if (table.shown === 'picture') return '<p><img src="table.png"></p>';
  if (table.shown === 'attachment') return '<p>表格见附件。</p>';
  return table.shown === 'left-out' ? '' : writeTable(key, table);
}

function writeSection({ key, heading, text }: SectionDraft, tables: Draft['tables']): string {
  const own = ownTables[key];
  const table = own === undefined ? [] : [place(own, tables[own])];
  return [heading === '' ? '' : `<h2>${heading}</h2>`, ...text.map(paragraph), ...table]
    .filter((part) => part !== '')
    .join('\n');
}

/** The report as the page that a site would publish. */
export function writeReport({ year, metadata = '', title, preamble, sections, tables }: Draft): string {
  const body = [
    ...(metadata === '' ? [] : [paragraph(metadata)]),
    title === '' ? '' : `<h1>${title}</h1>`,
    paragraph(preamble),
    ...sections.map((section) => writeSection(section, tables)),
  ];
  return `<!doctype html>\n<meta charset="utf-8">\n${body.join('\n')}\n`
    .replaceAll('{year}', String(year))
    .replaceAll('{lastYear}', String(year - 1));
}

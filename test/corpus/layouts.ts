import type { Block, ParsedDocument } from '../../core/blocks/block.ts';
import type { Draft } from '../../core/cases/draft.ts';
import { printedRows } from '../../core/cases/write-table.ts';
import { forms } from '../../core/forms/editions.ts';
import type { FormRow } from '../../core/forms/form.ts';
import { type SectionKey, type TableKey, tableKeys } from '../../core/forms/form.ts';
import type { SourceFile } from '../../core/source/source-file.ts';
import { asDoc } from '../formats/as-doc.ts';
import { asDocx } from '../formats/as-docx.ts';
import { asOfd } from '../formats/as-ofd.ts';
import { asPdf } from '../formats/as-pdf.ts';
import { asRtf } from '../formats/as-rtf.ts';
import { asXlsx } from '../formats/as-xlsx.ts';
import { grid } from '../report/build-blocks.ts';
import { htmlLayouts, looseHtmlLayouts } from '../report/layouts/html-layouts.ts';
import { type Rows, spannedRows } from '../report/layouts/rows.ts';
import { looseTextLayouts, textLayouts } from '../report/layouts/text-layouts.ts';
import { asMhtml } from '../round-trip/as-mhtml.ts';

/** What a layout may lose of a report, so that nobody can see a fault in it. */
export type Trait =
  /** Which cells are blank: they leave no trace, or cannot be told from padding. */
  | 'blank cells'
  /** How headings, rows and columns are worded, and in which order sections stand. */
  | 'wordings'
  /** What the page says of itself above the title. */
  | 'surroundings'
  /** That a table is a picture. */
  | 'pictures'
  /** That a figure with its unit is a cell: only blanks part cells, and a word with a unit is no figure. */
  | 'units'
  /** Where the label of a column ends and the next one begins. */
  | 'column labels'
  /** That there is a row of cells without any text. */
  | 'blank rows';

const lostByBlanks: readonly Trait[] = ['units', 'column labels'];
const partedByBlanks = [
  'preformatted tabs',
  'preformatted blanks',
  'figures parted by blanks',
  'labels wrapped above their figures',
];

export interface Layout {
  readonly name: string;
  readonly extension: string;
  readonly loses: readonly Trait[];
  readonly write: (draft: Draft) => Uint8Array | Promise<Uint8Array>;
}

type Part =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: Rows }
  | { readonly kind: 'picture' };

const tableIn: Readonly<Partial<Record<SectionKey, TableKey>>> = {
  proactive: 'table2',
  requests: 'table3',
  disputes: 'table4',
};

function tableParts({ tables }: Draft, key: TableKey | undefined): readonly Part[] {
  if (key === undefined) return [];
  const table = tables[key];
  if (table.shown === 'picture') return [{ kind: 'picture' }];
  if (table.shown === 'attachment') return [{ kind: 'paragraph', text: '表格见附件。' }];
  return table.shown === 'left-out' ? [] : [{ kind: 'table', rows: spannedRows(printedRows(key, table)) }];
}

const texts = (kind: 'title' | 'heading' | 'paragraph', ...all: readonly string[]): readonly Part[] =>
  all.filter((text) => text !== '').map((text) => ({ kind, text }));

/** The report part by part, in the order in which it stands. */
const partsOf = (draft: Draft): readonly Part[] => [
  ...texts('paragraph', draft.metadata ?? ''),
  ...texts('title', draft.title),
  ...texts('paragraph', draft.preamble),
  ...draft.sections.flatMap(({ key, heading, text }) => [
    ...texts('heading', heading),
    ...texts('paragraph', ...text),
    ...tableParts(draft, tableIn[key]),
  ]),
];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const htmlOf = (draft: Draft, layout: (rows: Rows) => string): string => {
  const body = partsOf(draft).map((part) => {
    if (part.kind === 'table') return layout(part.rows);
    if (part.kind === 'picture') return '<p><img src="table.png"></p>';
    const tag = { title: 'h1', heading: 'h2', paragraph: 'p' }[part.kind];
    return `<${tag}>${part.text.replaceAll(' ', '&nbsp;')}</${tag}>`;
  });
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body.join('\n')}</body></html>`;
};

const textOf = (draft: Draft, layout: (rows: Rows) => readonly string[], isMarkdown: boolean): string => {
  const marks = isMarkdown
    ? { title: '# ', heading: '## ', paragraph: '' }
    : { title: '', heading: '', paragraph: '' };
  const parts = partsOf(draft).map((part) => {
    if (part.kind === 'table') return layout(part.rows).join('\n');
    return part.kind === 'picture' ? '（图片）' : `${marks[part.kind]}${part.text}`;
  });
  return parts.join(isMarkdown ? '\n\n' : '\n');
};

const blockOf = (part: Part): Block => {
  if (part.kind === 'table') return grid(...part.rows);
  if (part.kind === 'picture') return { kind: 'image', text: '', place: {} };
  return { kind: 'paragraph', text: part.text, place: {} };
};

const documentOf = (draft: Draft): ParsedDocument => ({ blocks: partsOf(draft).map(blockOf) });

/** What points to a table that stands elsewhere. */
const pointers = (draft: Draft, key: SectionKey): readonly string[] =>
  tableParts(draft, tableIn[key]).flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []));

/** A report as a site system exports it: wordings are those of the form, whatever the page says. */
function asJson(draft: Draft): Uint8Array {
  const table = (key: TableKey) => {
    const { edition, cells, withoutRows, lostCells } = draft.tables[key];
    const rows: readonly FormRow[] = forms[edition][key].rows;
    const addresses = rows
      .filter((row) => !withoutRows.includes(row.key))
      .flatMap((row) => row.columns.map((column) => `${row.key}.${column.key}`))
      .filter((address) => !lostCells.includes(address));
    return {
      edition,
      cells: Object.fromEntries(addresses.map((address) => [address, cells[address] ?? '0'])),
    };
  };
  const shown = tableKeys.filter((key) => draft.tables[key].shown === 'table');
  return encode(
    JSON.stringify({
      schema: 'gongkai-report/1',
      title: draft.title,
      preamble: draft.preamble,
      sections: Object.fromEntries(
        draft.sections.map(({ key, text }) => [key, [...text, ...pointers(draft, key)]]),
      ),
      tables: Object.fromEntries(shown.map((key) => [key, table(key)])),
    }),
  );
}

const pages = (all: typeof htmlLayouts, loses: readonly Trait[]): readonly Layout[] =>
  Object.entries(all).map(([name, layout]) => ({
    name: `page, ${name}`,
    extension: 'html',
    loses: partedByBlanks.includes(name) ? [...loses, ...lostByBlanks] : loses,
    write: (draft) => encode(htmlOf(draft, layout)),
  }));

const plainTexts = (all: typeof textLayouts, loses: readonly Trait[]): readonly Layout[] =>
  Object.entries(all).map(([name, layout]) => ({
    name: `text, ${name}`,
    extension: name.startsWith('Markdown') ? 'md' : 'txt',
    loses: partedByBlanks.includes(name) ? [...loses, ...lostByBlanks] : loses,
    write: (draft) => encode(textOf(draft, layout, name.startsWith('Markdown'))),
  }));

const format = (
  extension: string,
  write: (document: ParsedDocument) => Uint8Array,
  loses: readonly Trait[] = [],
): Layout => ({
  name: extension,
  extension,
  loses,
  write: (draft) => write(documentOf(draft)),
});

const template = htmlLayouts['the template'] ?? (() => '');

/** Every layout and format in which the corpus writes its reports. */
export const layouts: readonly Layout[] = [
  ...pages(htmlLayouts, []),
  ...pages(looseHtmlLayouts, ['blank cells']),
  ...plainTexts(textLayouts, ['pictures']),
  ...plainTexts(looseTextLayouts, ['blank cells', 'pictures']),
  {
    name: 'mhtml',
    extension: 'mht',
    loses: [],
    write: (draft) => asMhtml(htmlOf(draft, template)),
  },
  format('docx', asDocx),
  format('doc', asDoc),
  format('rtf', asRtf),
  format('xlsx', asXlsx, ['pictures', 'blank rows']),
  format('ofd', asOfd),
  format('pdf', asPdf),
  { name: 'json', extension: 'json', loses: ['wordings', 'surroundings', 'pictures'], write: asJson },
];

/** A report as a file. */
export const fileOf = async (draft: Draft, { extension, write }: Layout): Promise<SourceFile> => ({
  name: `report.${extension}`,
  bytes: await write(draft),
});

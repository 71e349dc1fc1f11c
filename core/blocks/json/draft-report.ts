import { forms } from '../../forms/editions.ts';
import { type FormSection, type TableKey, tableKeys } from '../../forms/form.ts';
import type { Problem } from '../../problem.ts';
import type { Draft } from '../draft.ts';
import { cleanLines } from './clean-lines.ts';
import { draftTable } from './draft-table.ts';
import type { ReportJson, TableJson } from './report-schema.ts';

interface Text {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  readonly path: string;
}

interface Table {
  readonly kind: 'table';
  readonly key: TableKey;
  readonly table: TableJson;
}

/** Paragraphs of a text with the pointer to each. */
function paragraphsOf(text: string | readonly string[] = [], path: string): readonly Text[] {
  const texts =
    typeof text === 'string'
      ? cleanLines(text).map((line) => ({ text: line, path }))
      : text.map((each, index) => ({ text: cleanLines(each).join('\n'), path: `${path}/${index}` }));
  return texts.filter((each) => each.text !== '').map((each) => ({ kind: 'paragraph', ...each }) as const);
}

/** The table of a section, if the file has it. */
function tableOf({ tables = {} }: ReportJson, section: FormSection): Table | undefined {
  const key = tableKeys.find((each) => forms.f2021[each].section === section.key);
  const table = key && tables[key];
  return key && table && { kind: 'table', key, table };
}

/** A table stands in its section, whether the file gives that any text or not. */
function sectionPieces(report: ReportJson, section: FormSection): readonly (Text | Table)[] {
  const text = report.sections?.[section.key];
  const table = tableOf(report, section);
  if (text === undefined && table === undefined) return [];
  const path = table && text === undefined ? `/tables/${table.key}` : `/sections/${section.key}`;
  const heading: Text = { kind: 'heading', text: `${section.numeral}、${section.official}`, path };
  return [heading, ...paragraphsOf(text, path), ...(table ? [table] : [])];
}

function piecesOf(report: ReportJson, title: string): readonly (Text | Table)[] {
  const heading: Text = { kind: 'heading', text: title, path: '/title' };
  return [
    ...(title === '' ? [] : [heading]),
    ...paragraphsOf(report.preamble, '/preamble'),
    ...forms.f2021.sections.flatMap((section) => sectionPieces(report, section)),
  ];
}

function draftText({ kind, text, path }: Text, line: number): Draft {
  const at = { path };
  return kind === 'heading' ? { kind, level: 1, text, line, at } : { kind, text, line, at };
}

interface Drafts {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/**
 * The report in the order of the form. The file may order its members as it likes, so that `line` counts what stands here,
 * and `path` says where it stands in the file.
 */
export function draftReport(report: ReportJson, title: string): Drafts {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  let line = 1;
  for (const piece of piecesOf(report, title)) {
    if (piece.kind !== 'table') {
      drafts.push(draftText(piece, line));
      line += 1;
      continue;
    }
    const { rows, path, problems: own } = draftTable(piece.key, piece.table, line);
    drafts.push({ kind: 'table', layout: 'grid', rows, line, at: { path } });
    problems.push(...own);
    line += rows.length;
  }
  return { drafts, problems };
}

import type { ParsedDocument } from '../blocks/block.ts';
import { demandedEdition } from '../forms/editions.ts';
import { sectionKeys } from '../forms/form.ts';
import type { Problem, Read } from '../problem.ts';
import { agencyKind } from './agency-kind.ts';
import { collectEntries } from './collect-entries.ts';
import { holdsSeveralReports } from './holds-several-reports.ts';
import { judgeText } from './judge-text.ts';
import { labelPieces } from './label-cells.ts';
import { matchTables } from './match-tables.ts';
import type { Piece } from './piece.ts';
import { readAgency } from './read-agency.ts';
import { readPublication } from './read-publication.ts';
import { readSections, type Sections } from './read-sections.ts';
import { readTables } from './read-tables.ts';
import { readTitle } from './read-title.ts';
import { readYear } from './read-year.ts';
import type { Report } from './report.ts';
import { splitBlocks } from './split-blocks.ts';

/** A page with fewer sections, tables and titles of a report than this is something else. */
const fewestParts = 2;

const fatal = (code: Problem['code']): Problem => ({ code, stage: 'report', fatal: true });

function proseOf({ preamble, sections }: Sections): readonly string[] {
  const lines = [...preamble, ...sectionKeys.flatMap((key) => sections[key].lines)];
  return lines.map((line) => line.text);
}

function countParts({ title, sections, tables }: Report): number {
  const found = sectionKeys.filter((key) => sections[key].found).length;
  const read = Object.values(tables).filter(({ state }) => state === 'read' || state === 'partial').length;
  return found + read + (title === '' ? 0 : 1);
}

/** Shorter than this beside pictures, the text of a document is a title, a caption or page numbers. */
const longestCaption = 200;

/** Whether a document is a scanned one, or a page that shows it as pictures. */
function isPictures(pieces: readonly Piece[]): boolean {
  const texts = pieces.map((piece) => {
    if (piece.kind === 'row') return piece.cells.map(({ text }) => text).join('');
    return piece.kind === 'text' ? piece.text : '';
  });
  return pieces.some(({ kind }) => kind === 'image') && texts.join('').length < longestCaption;
}

/** What stands before the first section that was found. */
function openingOf(pieces: readonly Piece[], { sectionAt }: Sections): readonly Piece[] {
  const starts = [...sectionAt].flatMap(([at, section]) => (section === undefined ? [] : at));
  return pieces.slice(0, Math.min(pieces.length, ...starts));
}

/** The report that the parts of a document make up, whatever their quality. */
function readPieces(
  pieces: readonly Piece[],
  { documentTitle = '' }: ParsedDocument,
): Read<Report | undefined> {
  const { value: divided, problems: inSections } = readSections(pieces);
  const { preamble, opening, sections, sectionAt } = divided;
  const title = readTitle(opening, documentTitle);
  const lines = proseOf(divided);
  const year = readYear({ title, documentTitle, lines });
  const demanded = year.value === undefined ? undefined : demandedEdition(year.value);
  const entries = [...collectEntries(pieces, sectionAt)];
  const tables = readTables(matchTables(entries), sections, demanded);
  const agency = readAgency(title);
  const published = readPublication(openingOf(pieces, divided));
  const report: Report = {
    title,
    agency,
    agencyKind: agencyKind(agency, () => lines.join('\n')),
    ...(year.value === undefined ? {} : { year: year.value }),
    ...(demanded === undefined ? {} : { demanded }),
    ...(published.length === 0 ? {} : { published }),
    preamble,
    sections,
    tables: tables.value,
  };
  if (countParts(report) < fewestParts) {
    const code = isPictures(pieces) ? 'document-is-image' : 'report-not-found';
    return { value: undefined, problems: [fatal(code)] };
  }
  if (holdsSeveralReports(divided.repeated, entries))
    return { value: undefined, problems: [fatal('several-reports')] };
  return { value: report, problems: [...year.problems, ...inSections, ...tables.problems] };
}

/**
 * Reads a document as an annual report: its title, body and year, its six sections and three tables.
 * @returns no report, with the fatal problem `report-not-found`, `document-is-image`, `text-garbled` or `several-reports`, when
 * the document shows too little of one, nothing that can be trusted, or more than one
 */
export function readReport(document: ParsedDocument): Read<Report | undefined> {
  const pieces = [...labelPieces(splitBlocks(document.blocks))];
  const quality = judgeText(pieces);
  if (quality?.fatal) return { value: undefined, problems: [quality] };
  const read = readPieces(pieces, document);
  return quality ? { value: read.value, problems: [quality, ...read.problems] } : read;
}

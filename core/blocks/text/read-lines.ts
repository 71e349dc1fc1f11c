import type { Draft, Line } from '../draft.ts';
import { type ClassifiedLine, classifyLine } from './classify-line.ts';
import { findRuns, type Run } from './find-runs.ts';
import { pictureText } from './pictures.ts';
import { isRowEnd } from './pipes.ts';
import { readBareRun } from './read-bare-run.ts';
import { readPipedRun } from './read-piped-run.ts';
import { readPlainLine } from './read-plain-line.ts';

/** What a run needs to know of the whole text. */
interface TextTraits {
  /** Rows are closed by `||` lines, so that a lone pipe closes a row too. */
  readonly hasRowEnds: boolean;
}

function readOutside(line: ClassifiedLine): Draft {
  const { text, line: number, at } = line;
  const place = { line: number, ...(at && { at }) };
  if (line.kind === 'title') return { kind: 'heading', level: line.level ?? 1, text, ...place };
  if (line.kind === 'picture') return { kind: 'image', text: pictureText(text), ...place };
  return readPlainLine(line);
}

function readRun(run: Run, traits: TextTraits, expectsTables: boolean): Draft[] {
  if (!run.isTabular) return run.lines.map(readOutside);
  if (run.lines.some((line) => line.kind === 'piped')) return readPipedRun(run.lines, traits, expectsTables);
  return readBareRun(run.lines, expectsTables);
}

interface ReadLinesOptions {
  /** Whether the text has no other means to show tables, so that few figures or labels in a row are one. */
  readonly expectsTables: boolean;
}

/** Lines of text to headings, paragraphs and tables, in the order of the lines. */
export function readLines(lines: readonly Line[], options: ReadLinesOptions): Draft[] {
  const classified = lines.map(classifyLine);
  const traits = { hasRowEnds: lines.some((line) => isRowEnd(line.text)) };
  const drafts: Draft[] = [];
  let isInBody = false;
  for (const run of findRuns(classified)) {
    const read = readRun(run, traits, isInBody && options.expectsTables);
    isInBody ||= read.some((draft) => draft.kind === 'heading');
    for (const draft of read) drafts.push(draft);
  }
  return drafts;
}

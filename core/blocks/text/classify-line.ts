import { isDamagedFigure } from '../../damaged-figure.ts';
import type { Line } from '../draft.ts';
import { headingLevel, isTitle, markdownHeading } from '../heading.ts';
import { isValue } from '../value.ts';
import { lineFrom } from './line-from.ts';
import { isPageMark } from './page-mark.ts';
import { isPictureMark } from './pictures.ts';
import { isPiped, isSeparator, soleCell, splitPipes } from './pipes.ts';
import { spacedCells } from './spaced-cells.ts';
import { hasTabs } from './tabs.ts';

/**
 * What a line may be, judged alone: `chapter` is numbered 一、 and may be a title or the label of a row; `words` is short enough for a label.
 */
export type LineKind =
  | 'blank'
  | 'page-mark'
  | 'separator'
  | 'title'
  | 'chapter'
  | 'piped'
  | 'tabbed'
  | 'value'
  | 'spaced'
  | 'words'
  | 'picture'
  | 'prose';

export interface ClassifiedLine extends Line {
  readonly kind: LineKind;
  /** Only with kind `title`. */
  readonly level?: number;
}

const longestLabel = 60;
const sentence = /[。；;！？!?]|[：:，,、]$/;
/** A numeral that lost its label to other lines. */
const numeral = /^[一二三四五六七八九十]{1,3}\s?、$/;
const enumerated = /^\d{1,2}\s?[.．、]/;

/** Brackets hold whole clauses in labels, and a wrapped label may show one of a pair only. */
function outsideBrackets(text: string): string {
  return text.replace(/[(（][^)）]*(?:[)）]|$)/g, '').replace(/^[^(（]*[)）]/, '');
}

function isLabel(text: string): boolean {
  if (text.length > longestLabel || text.includes('\n')) return false;
  if (numeral.test(text)) return true;
  const bare = outsideBrackets(text);
  return !sentence.test(bare) && (enumerated.test(text) || !/[，,]/.test(bare));
}

const shortestProse = 30;

/** A long or sentence-like text in the only cell of a row: an outer table around the whole report. */
function isWrappedProse(text: string): boolean {
  return text.length > 120 || (text.length > shortestProse && text.includes('。'));
}

function classifyPiped(line: Line): ClassifiedLine {
  const sole = soleCell(line.text);
  if (sole !== undefined && isTitle(sole))
    return { ...lineFrom(line, sole, line.text.indexOf(sole)), kind: 'title', level: 1 };
  if (line.text.length <= shortestProse) return { ...line, kind: 'piped' };
  const filled = splitPipes(line.text).filter((cell) => cell !== '');
  if (!filled.some(isWrappedProse)) return { ...line, kind: 'piped' };
  return { ...lineFrom(line, filled.join('\n'), line.text.indexOf(filled[0] ?? '')), kind: 'prose' };
}

function bareKind(text: string): LineKind {
  if (text === '') return 'blank';
  if (isPageMark(text)) return 'page-mark';
  if (isValue(text) || isDamagedFigure(text)) return 'value';
  if (hasTabs(text)) return 'tabbed';
  if (spacedCells(text)) return 'spaced';
  if (headingLevel(text) === 1) return 'chapter';
  return isLabel(text) ? 'words' : 'prose';
}

/** What one line shows by itself; its neighbours are asked later. */
export function classifyLine(line: Line): ClassifiedLine {
  if (isSeparator(line.text)) return { ...line, kind: 'separator' };
  if (isPictureMark(line.text)) return { ...line, kind: 'picture' };
  if (isPiped(line.text)) return classifyPiped(line);
  const marked = markdownHeading(line.text);
  if (marked) {
    const { level, text } = marked;
    return { ...lineFrom(line, text, line.text.indexOf(text)), level, kind: 'title' };
  }
  if (isTitle(line.text)) return { ...line, kind: 'title', level: 1 };
  return { ...line, kind: bareKind(line.text) };
}

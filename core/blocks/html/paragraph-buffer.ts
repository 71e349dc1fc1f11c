import type { Line } from '../draft.ts';
import { headingLevel } from '../heading.ts';
import type { ParentNode } from './build-tree.ts';
import { cleanMarkupText } from './clean-markup-text.ts';
import { elementPath } from './element-path.ts';

/** A paragraph broken into so many lines by hand is a text of its own. */
const linesOfText = 8;

/** Gathers the inline text of one paragraph. */
export interface ParagraphBuffer {
  /** @param parent what the text stands in */
  add(text: string, line: number, parent: ParentNode): void;
  breakLine(line: number): void;
  /** The lines gathered so far, and an empty buffer. */
  take(): Line[];
}

/** Lines between blank ones: two breaks in a row end a paragraph. */
function paragraphs(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (line.text !== '') groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

/** One paragraph with inner breaks, unless its lines are headings or a text of their own. */
function joinLines(lines: readonly Line[]): Line[] {
  const isText = lines.length >= linesOfText || lines.some((line) => headingLevel(line.text) !== undefined);
  const first = lines[0];
  if (isText || !first) return [...lines];
  return [{ ...first, text: lines.map((line) => line.text).join('\n') }];
}

export function paragraphBuffer(): ParagraphBuffer {
  let lines: { parts: string[]; line: number; parent?: ParentNode }[] = [];
  const last = (line: number) => {
    if (lines.length === 0) lines.push({ parts: [], line });
    return lines.at(-1);
  };
  return {
    add(text, line, parent) {
      const open = last(line);
      // The paragraph starts where its first visible character stands.
      if (open && open.parts.length === 0) Object.assign(open, { line, parent });
      if (open && (open.parts.length > 0 || text.trim() !== '')) open.parts.push(text);
    },
    breakLine(line) {
      last(line);
      lines.push({ parts: [], line });
    },
    take() {
      const taken = lines.map(({ parts, line, parent }) => ({
        text: cleanMarkupText(parts.join('')),
        line: Math.max(1, line),
        ...(parent && 'tagName' in parent && { at: { path: elementPath(parent) } }),
      }));
      lines = [];
      return paragraphs(taken).flatMap(joinLines);
    },
  };
}

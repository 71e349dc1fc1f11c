import type { SectionKey } from '../forms/form.ts';
import { sections } from '../forms/sections.ts';
import { findExactLabel } from './find-label.ts';
import { labelKey } from './label-key.ts';
import { normaliseText } from './normalise-text.ts';

/** How a heading is numbered: 一、 or 第一部分; (一); 1.; not at all. */
export type Numbering = 'chapter' | 'bracket' | 'arabic' | 'none';

export interface TitleMatch {
  readonly section: SectionKey;
  readonly numbering: Numbering;
  /** `weak` wordings head parts of a section as well as sections, so that they need further proof. */
  readonly strength: 'official' | 'usual' | 'weak';
  /** A second section that the same words are the title of. */
  readonly also?: SectionKey;
}

const longestHeading = 40;

const weakTitles = new Map<string, SectionKey>(
  sections.flatMap((section) =>
    'weak' in section ? section.weak.map((title) => [title, section.key] as const) : [],
  ),
);

const usualTitles = new Map<string, SectionKey>(
  sections.flatMap(({ key, official, aliases }) =>
    [official, ...aliases].map((title) => [labelKey(title), key] as const),
  ),
);
const officialTitles = new Set(sections.map((section) => labelKey(section.official)));

const numerals = '[一二三四五六七八九十]{1,3}';
const styles: readonly (readonly [Numbering, RegExp])[] = [
  ['chapter', new RegExp(`^[a-z#]?第${numerals}(?:部分|章|节|篇)[、.,:;]?`, 'iu')],
  ['chapter', new RegExp(`^[a-z#]?${numerals}(?:[、,和及]${numerals})?[、.,:;·]?`, 'iu')],
  ['bracket', new RegExp(`^\\(?${numerals}\\)[、.,:;]?`, 'u')],
  ['arabic', /^[(]?\d{1,2}[)、.,:;]/u],
];
/** Dots and page number of a table of contents. */
const leader = /[.…·_-]{2,}\d{0,3}$/u;

function numbered(text: string): { numbering: Numbering; words: string } {
  for (const [numbering, pattern] of styles) {
    const found = pattern.exec(text);
    if (found !== null) return { numbering, words: text.slice(found[0].length) };
  }
  return { numbering: 'none', words: text };
}

function sectionOf(words: string): Omit<TitleMatch, 'numbering'> | undefined {
  const weak = weakTitles.get(words);
  if (weak !== undefined) return { section: weak, strength: 'weak' };
  const usual = usualTitles.get(words);
  if (usual !== undefined)
    return { section: usual, strength: officialTitles.has(words) ? 'official' : 'usual' };
  const worded = sections.find((section) => 'wording' in section && section.wording.test(words));
  return worded === undefined ? undefined : { section: worded.key, strength: 'usual' };
}

/** What a chapter of its own wording may be. */
function looseSection(words: string): ReturnType<typeof sectionOf> {
  const loose = sections.find((section) => 'loose' in section && section.loose.test(words));
  return loose === undefined ? undefined : { section: loose.key, strength: 'weak' };
}

const anyTitle = sections.flatMap(({ official, aliases }) => [official, ...aliases]).join('|');
/** 「存在的主要问题及改进情况和其他需要报告的事项」: two sections under one heading, which is that of the first. */
const merged = new RegExp(`^(?<first>.{4,}?)(?:[和及与、,]|以及)(?<second>${anyTitle})$`, 'u');

function mergedSections(words: string): Omit<TitleMatch, 'numbering'> | undefined {
  const { first, second } = merged.exec(words)?.groups ?? {};
  const match = first === undefined ? undefined : sectionOf(labelKey(first));
  const also = second === undefined ? undefined : sectionOf(labelKey(second))?.section;
  return match && also && also !== match.section ? { ...match, also } : match;
}

const separated = new RegExp(`^[a-z#]?(?:${numerals}[、.,:;·]|第${numerals}(?:部分|章|节|篇))(?=.)`, 'iu');

/** Whether a line is numbered 一、 as titles of chapters are, and no sentence or label of a table row. */
export function isChapter(line: string): boolean {
  if (line.length > longestHeading || /[。；;！!？?\n]|[，,、]$/u.test(line)) return false;
  return separated.test(normaliseText(line)) && findExactLabel(labelKey(line)) === undefined;
}

/** Which section a line is the title of, numbering, spaces and punctuation apart; undefined for any other line. */
export function matchTitle(line: string): TitleMatch | undefined {
  if (line.length > 2 * longestHeading) return undefined;
  const text = normaliseText(line).replace(leader, '');
  if (text.length > longestHeading) return undefined;
  const { numbering, words } = numbered(text);
  const key = labelKey(words);
  const match = sectionOf(key) ?? mergedSections(words) ?? (isChapter(line) ? looseSection(key) : undefined);
  return match === undefined ? undefined : { ...match, numbering };
}

import type { SectionKey } from '../forms/form.ts';
import { sections } from '../forms/sections.ts';
import { labelKey } from './label-key.ts';
import { normaliseText } from './normalise-text.ts';

/** How a heading is numbered: 一、 or 第一部分; (一); 1.; not at all. */
export type Numbering = 'chapter' | 'bracket' | 'arabic' | 'none';

export interface TitleMatch {
  readonly section: SectionKey;
  readonly numbering: Numbering;
  /** `weak` wordings head parts of a section as well as sections, so that they need further proof. */
  readonly strength: 'official' | 'usual' | 'weak';
}

const longestHeading = 40;

/** Wordings that also head parts of 总体情况 or of the section on problems. */
const weakTitles: Readonly<Record<string, SectionKey>> = {
  概述: 'overview',
  基本情况: 'overview',
  工作开展情况: 'overview',
  开展情况: 'overview',
  主动公开情况: 'proactive',
  政府信息主动公开情况: 'proactive',
  依申请公开情况: 'requests',
  依申请公开政府信息情况: 'requests',
  主要问题: 'problems',
  存在问题: 'problems',
  存在的问题: 'problems',
  存在的主要问题: 'problems',
  存在主要问题: 'problems',
  其他事项: 'otherMatters',
  其他情况: 'otherMatters',
};

const usualTitles = new Map<string, SectionKey>(
  sections.flatMap(({ key, official, aliases }) =>
    [official, ...aliases].map((title) => [labelKey(title), key] as const),
  ),
);
const officialTitles = new Set(sections.map((section) => labelKey(section.official)));

const numerals = '[一二三四五六七八九十]{1,3}';
const styles: readonly (readonly [Numbering, RegExp])[] = [
  ['chapter', new RegExp(`^[a-z#]?第${numerals}(?:部分|章|节|篇)[、.,:;]?`, 'iu')],
  ['chapter', new RegExp(`^[a-z#]?${numerals}[、.,:;·]?`, 'iu')],
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
  const weak = weakTitles[words];
  if (weak !== undefined) return { section: weak, strength: 'weak' };
  const usual = usualTitles.get(words);
  if (usual !== undefined)
    return { section: usual, strength: officialTitles.has(words) ? 'official' : 'usual' };
  const worded = sections.find((section) => 'wording' in section && section.wording.test(words));
  return worded === undefined ? undefined : { section: worded.key, strength: 'usual' };
}

const anyTitle = sections.flatMap(({ official, aliases }) => [official, ...aliases]).join('|');
/** 「存在的主要问题及改进情况和其他需要报告的事项」: two sections under one heading, which is that of the first. */
const merged = new RegExp(`^(?<first>.{4,}?)(?:[和及与、,]|以及)(?:${anyTitle})$`, 'u');

function firstOfMerged(words: string): ReturnType<typeof sectionOf> {
  const first = merged.exec(words)?.groups?.['first'];
  return first === undefined ? undefined : sectionOf(labelKey(first));
}

/** Which section a line is the title of, numbering, spaces and punctuation apart; undefined for any other line. */
export function matchTitle(line: string): TitleMatch | undefined {
  if (line.length > 2 * longestHeading) return undefined;
  const text = normaliseText(line).replace(leader, '');
  if (text.length > longestHeading) return undefined;
  const { numbering, words } = numbered(text);
  const match = sectionOf(labelKey(words)) ?? firstOfMerged(words);
  return match === undefined ? undefined : { ...match, numbering };
}

import { forms } from '../../forms/editions.ts';
import type { FormSection } from '../../forms/form.ts';
import type { Absence, BooleanFact, Fact, QuantityFact } from '../fact.ts';
import { quantity, unknownQuantity } from '../make-fact.ts';
import type { Prose } from './prose.ts';
import { quoteEvidence } from './quote-evidence.ts';
import type { Sentence } from './read-sentences.ts';

const claim =
  /(?<!第)(?<![一二三四五六七八九十\d])([二三四五六七八九十]|\d{1,2})个?大?(?:部分|部份|章(?!节)|项内容)/;
const ofReport = /报告|全文|年报|内容|由|分为|包括|组成|构成/;
/** Aspects of section one, listed as if they were parts: then the claim does not count the sections. */
const aspectNames = /平台建设|监督保障|信息管理|依申请公开/;

/** Annexes counted among the parts: then the claim does not count the sections either. */
const annexes = /[、,和及]附[表件录]/;

const chineseNumbers = ' 一二三四五六七八九十';

/** One listed name. A sign that no report uses, put in its place while the listing is parsed. */
const name = '\u0001';

const escaped = (label: string): string => label.replace(/[()、.]/g, '\\$&');
const allNames = forms.f2021.sections
  .flatMap((section: FormSection) => [section.official, ...(section.aliases ?? [])])
  .toSorted((a, b) => b.length - a.length);
/** A section by name, with its number and quotes if it has them. The longest name wins: 「行政复议、行政诉讼」 is one. */
const sectionName = new RegExp(
  `["《]?(?:[(]?[一二三四五六七八九十\\d]{1,2}[)、.])?(?:${allNames.map(escaped).join('|')})["》]?`,
  'g',
);
const quotedName = /"[^"]{2,30}"/g;

const separator = '(?:、|,|;|以及|及|和|与|还有)';
const introduced = new RegExp(`(?:^|[:：]|包括了?|包含|涵盖|含|为|是|由|分|即|有)${name}`);
const listing = new RegExp(`${name}(?:${separator}{0,2}${name})*`);
const closed = new RegExp(`${name}(?:等|共|这|组成|构成|的|[。,;:]|[二三四五六七八九十\\d]|$)`);

interface Claim {
  readonly sentence: Sentence;
  readonly words: string;
  readonly claimed: number;
  /** Names in the listing; absent when it cannot be parsed surely. */
  readonly listed?: number;
}

const withoutBrackets = (text: string): string => text.replace(/\([^()]{0,200}\)/g, '');

/** Sentences with every known name replaced by one sign. */
const withNames = (text: string): string =>
  withoutBrackets(text).replace(sectionName, name).replace(quotedName, name);

function listedIn(text: string): number | undefined {
  const names = text.split(name).length - 1;
  const [list] = listing.exec(text) ?? [''];
  const inOneList = list.split(name).length - 1 === names;
  return names > 1 && inOneList && introduced.test(text) && closed.test(text.slice(text.lastIndexOf(name)))
    ? names
    : undefined;
}

/** The names may follow in the next sentence: 「全文由六部分组成：…」, 「…六个部分。分别为…」. */
function claimIn(sentence: Sentence, next: Sentence | undefined): readonly Claim[] {
  const found = claim.exec(sentence.text);
  if (found === null || !ofReport.test(sentence.text)) return [];
  const here = withNames(sentence.text);
  const followed = here.includes(name) ? here : here + withNames(next?.text ?? '');
  if (aspectNames.test(here) || annexes.test(sentence.text.slice(0, found.index))) return [];
  const written = found[1] ?? '';
  const claimed = /\d/.test(written) ? Number(written) : chineseNumbers.indexOf(written);
  const listed = listedIn(followed);
  const sure = { sentence, words: found[0], claimed };
  return [listed === undefined ? sure : { ...sure, listed }];
}

function stated(
  id: string,
  label: string,
  found: Claim | undefined,
  value: number | undefined,
): QuantityFact {
  if (found === undefined) return unknownQuantity('not-stated');
  const evidence = [quoteEvidence(id, label, { ...found, value: value ?? null })];
  return value === undefined ? unknownQuantity('not-stated', evidence) : quantity(value, evidence);
}

/** Sections that stand in the report; one that may hide in a picture is neither there nor not. */
function countFound(presence: readonly BooleanFact[]): QuantityFact {
  const unknown = presence.filter((each) => each.value === undefined);
  const there = presence.filter((each) => each.value === true);
  const count = quantity(
    there.length,
    there.flatMap((each) => each.evidence),
  );
  const absence: Absence = unknown[0]?.absence ?? 'image';
  return unknown.length === 0 ? count : { ...count, lost: unknown.length, absence };
}

/** How many parts the preamble says the report has, how many it names, and how many there are (STR-009). */
export function partFacts(
  prose: Prose,
  presence: readonly BooleanFact[],
): readonly (readonly [string, Fact])[] {
  const sentences = prose.preamble;
  const [found] = sentences.flatMap((sentence, index) => claimIn(sentence, sentences[index + 1]));
  return [
    ['parts.claimed', stated('parts.claimed', '所称部分数', found, found?.claimed)],
    ['parts.listed', stated('parts.listed', '所列部分数', found, found?.listed)],
    ['parts.found', countFound(presence)],
  ];
}

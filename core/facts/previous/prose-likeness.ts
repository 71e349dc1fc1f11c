import type { Absence, Evidence, Fact } from '../fact.ts';
import { quantity, unknownQuantity } from '../make-fact.ts';
import { type ComparedProse, type ComparedSection, comparedSections } from './compared-prose.ts';
import { likenessOf } from './likeness.ts';
import type { OwnSentence } from './own-words.ts';
import type { PreviousReport } from './previous-report.ts';

type Named = readonly [string, Fact];

/** What is compared, by the name that its facts have behind `previous.`. */
const comparisons = {
  problems: { sections: ['problems'], label: '第五部分' },
  overviewAndProblems: { sections: comparedSections, label: '第一、五部分' },
} as const;
type Comparison = (typeof comparisons)[keyof typeof comparisons];

type Text = readonly OwnSentence[];

const lengthOf = (text: Text): number => text.reduce((sum, { words }) => sum + words.length, 0);

const idsOf = (name: string): readonly [string, string] => [
  `previous.${name}.likeness`,
  `previous.${name}.length`,
];

/** The sections together, or why one of them could not be read. */
function textOf(prose: ComparedProse, sections: readonly ComparedSection[]): Text | Absence {
  const texts = sections.map((key) => prose[key]);
  return (
    texts.find((text) => typeof text === 'string') ?? texts.filter((text) => typeof text !== 'string').flat()
  );
}

function proofs(
  fact: string,
  { label }: Comparison,
  shared: readonly [OwnSentence, OwnSentence],
  { name, year }: PreviousReport,
): readonly Evidence[] {
  const [now, before] = shared.map(({ raw, place }) => ({ fact, label, raw, value: null, place }));
  if (now === undefined || before === undefined) return [];
  return [now, { ...before, label: `${year}年报告 ${label}`, document: name }];
}

const unknown = (name: string, absence: Absence): readonly Named[] =>
  idsOf(name).map((id) => [id, unknownQuantity(absence)]);

function known(
  name: string,
  comparison: Comparison,
  texts: readonly [Text, Text],
  previous: PreviousReport,
): readonly Named[] {
  const [likeness, length] = idsOf(name);
  const { percent, shared } = likenessOf(...texts);
  const evidence = shared ? proofs(likeness, comparison, shared, previous) : [];
  return [
    [likeness, quantity(percent, evidence)],
    [length, quantity(Math.min(...texts.map(lengthOf)))],
  ];
}

/**
 * How far sections one and five are alike with those of the year before. An earlier result holds no prose: where one was given in
 * place of the document, this input was not supplied.
 */
export function proseLikeness(prose: ComparedProse, previous: PreviousReport): readonly Named[] {
  return Object.entries(comparisons).flatMap(([name, comparison]) => {
    const now = textOf(prose, comparison.sections);
    if (typeof now === 'string') return unknown(name, now);
    if (previous.prose === undefined) return unknown(name, 'not-supplied');
    const before = textOf(previous.prose, comparison.sections);
    if (typeof before === 'string') return unknown(name, 'previous-unreadable');
    return known(name, comparison, [now, before], previous);
  });
}

/** The same facts where there is no report to compare with. */
export const noLikeness = (absence: Absence): readonly Named[] =>
  Object.keys(comparisons).flatMap((name) => unknown(name, absence));

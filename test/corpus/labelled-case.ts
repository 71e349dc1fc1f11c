import { type Random, seededRandom } from '../../bench/seeded-random.ts';
import type { SourceFile } from '../../core/source/source-file.ts';
import { corpus } from './corpus.ts';
import { type CorpusCase, toDraft } from './corpus-report.ts';
import { drawPair } from './draw-report.ts';
import type { Injector, NearMiss, RuleCorpus } from './injector.ts';
import { fileOf, type Layout, layouts, type Trait } from './layouts.ts';

/** `fault` has something broken, `near-miss` looks as if it had, `sound` is drawn and left as it is. */
export const series = ['fault', 'near-miss', 'sound'] as const;
export type Series = (typeof series)[number];

/** Names one case: the same names give the same bytes. */
export interface CaseName {
  readonly seed: number;
  readonly series: Series;
  /** Of the rule; no sound report is of one. */
  readonly code: string;
  readonly number: number;
}

export interface LabelledCase {
  readonly name: CaseName;
  /** What was done to it, and in which layout it stands. */
  readonly what: string;
  readonly layout: string;
  readonly file: SourceFile;
  readonly previous: SourceFile | undefined;
  readonly units: readonly SourceFile[];
  readonly published: string | undefined;
  /** What holds in the place of the body. */
  readonly profile: SourceFile | undefined;
  /** Outcomes that must fail, by name; no other may. */
  readonly expected: readonly string[];
}

/** Draws at most so many reports until one is found in which something can be broken. */
const patience = 500;

const hash = (text: string): number =>
  [...text].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);

interface Labelled {
  readonly what: string;
  /** How many cases before this one had the same done to them. */
  readonly round: number;
  readonly needs: readonly Trait[];
  readonly labelled: CorpusCase;
  readonly expected: readonly string[];
}

const noCorpus: RuleCorpus = { faults: [], nearMisses: [] };

function byInjector(entry: Injector, random: Random): Pick<Labelled, 'labelled' | 'expected'> | undefined {
  const found = entry.inject(drawPair(random, entry.wanted), random);
  return found && { labelled: found.broken, expected: [...found.fails, ...(found.alsoBreaks ?? [])] };
}

function byNearMiss(entry: NearMiss, random: Random): Pick<Labelled, 'labelled' | 'expected'> | undefined {
  const labelled = entry.vary(drawPair(random, entry.wanted), random);
  return labelled && { labelled, expected: [] };
}

/** @param number of the case: the entries take their turns */
function firstFitting<E extends Injector | NearMiss>(
  entries: readonly E[],
  number: number,
  random: Random,
  draw: (entry: E, random: Random) => Pick<Labelled, 'labelled' | 'expected'> | undefined,
): Labelled | undefined {
  const entry = entries[number % entries.length];
  if (entry === undefined) return undefined;
  const round = Math.floor(number / entries.length);
  for (let tries = 0; tries < patience; tries += 1) {
    const found = draw(entry, random);
    if (found) return { what: entry.name, round, needs: entry.needs ?? [], ...found };
  }
  throw new Error(`no report fits: ${entry.name}`);
}

/** A sound report; now and then with what is known beside it. */
function sound(random: Random, round: number): Labelled {
  const { report, previous } = drawPair(random);
  const beside = {
    ...(random.chance(0.3) ? { previous } : {}),
    ...(random.chance(0.3) ? { published: `${report.year + 1}-01-${10 + random.upTo(15)}` } : {}),
  };
  return { what: 'sound', round, needs: [], labelled: { report, ...beside }, expected: [] };
}

function label({ series: kind, code, number }: CaseName, random: Random): Labelled | undefined {
  const { faults, nearMisses } = corpus[code] ?? noCorpus;
  if (kind === 'fault') return firstFitting(faults, number, random, byInjector);
  if (kind === 'near-miss') return firstFitting(nearMisses, number, random, byNearMiss);
  return sound(random, number);
}

/** The layouts that show what is done take their turns, for each fault in a round of its own. */
function layoutFor({ needs, what, round }: Labelled): Layout {
  const fitting = layouts.filter(({ loses }) => !needs.some((trait) => loses.includes(trait)));
  const layout = fitting[(round + (hash(what) >>> 8)) % fitting.length];
  if (layout === undefined) throw new Error(`no layout shows: ${what}`);
  return layout;
}

function profileOf(day: string): SourceFile {
  const deadline = { day, notice: '年度报告编制通知' };
  const text = JSON.stringify({ schema: 'gongkai-profile/1', place: '云溪市', deadline });
  return { name: 'profile.json', bytes: new TextEncoder().encode(text) };
}

/**
 * The document of a name, what stands beside it, and what must be found in it.
 * @param wanted layout, where it is not to be that whose turn it is
 * @throws Error when the rule has no such entry
 */
export async function labelledCase(name: CaseName, wanted?: Layout): Promise<LabelledCase> {
  const random = seededRandom(hash(`${name.seed} ${name.series} ${name.code} ${name.number}`));
  const found = label(name, random);
  if (found === undefined) throw new Error(`${name.code} has no ${name.series}`);
  const { report, previous, published, deadline, units = [] } = found.labelled;
  const layout = wanted ?? layoutFor(found);
  return {
    name,
    what: found.what,
    layout: layout.name,
    file: await fileOf(toDraft(report), layout),
    previous: previous && (await fileOf(toDraft(previous), layout)),
    units: await Promise.all(units.map((unit) => fileOf(toDraft(unit), layout))),
    published,
    profile: deadline === undefined ? undefined : profileOf(deadline),
    expected: found.expected,
  };
}

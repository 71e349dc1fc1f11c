import type { Random } from '../../bench/seeded-random.ts';
import type { CorpusCase } from './corpus-report.ts';
import type { SoundPair, Wanted } from './draw-report.ts';
import type { Trait } from './layouts.ts';

/** A case with a fault, and every outcome that must fail for it, by name: `T3-001[received]`. Nothing else may. */
export interface Broken {
  readonly broken: CorpusCase;
  /** Outcomes of the rule itself. */
  readonly fails: readonly string[];
  /** Outcomes of other rules that fail of necessity. */
  readonly alsoBreaks?: readonly string[];
}

interface Entry {
  /** What is done to the sound report, in a few words. */
  readonly name: string;
  /** What of the report is not left to chance. */
  readonly wanted?: Wanted;
  /** What a layout must show for the rule to see it. */
  readonly needs?: readonly Trait[];
}

/** Breaks what one rule requires, in a sound report. */
export interface Injector extends Entry {
  /** Undefined when the report is not one in which this can be broken: then another is drawn. */
  readonly inject: (sound: SoundPair, random: Random) => Broken | undefined;
}

/** Looks like a fault and is none: every rule must stay silent. */
export interface NearMiss extends Entry {
  readonly vary: (sound: SoundPair, random: Random) => CorpusCase | undefined;
}

export interface RuleCorpus {
  readonly faults: readonly Injector[];
  readonly nearMisses: readonly NearMiss[];
}

/** By the code of the rule. */
export type Corpus = Readonly<Record<string, RuleCorpus>>;

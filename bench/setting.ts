import type { Ruleset } from '../core/index.ts';
import type { Findings } from './goals.ts';
import type { Scale } from './scale.ts';

/** What every measure is given. */
interface Setting {
  readonly scale: Scale;
  readonly ruleset: Ruleset;
  /** Says what a reader of the table must know. */
  readonly note: (text: string) => void;
}

/** Finds the figures of one or two rows. */
export type Measure = (setting: Setting) => Promise<Findings>;

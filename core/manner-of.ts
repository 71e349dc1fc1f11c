import type { Manner } from './engine/manner.ts';
import type { OutsideInputs } from './outside-inputs.ts';

/** How the rules are to be asked, by what the caller gave. */
export const mannerOf = ({ profile, asOf }: OutsideInputs): Manner => ({
  asOf,
  switchedOff: new Set(profile?.switchedOff.map(({ rule }) => rule)),
});

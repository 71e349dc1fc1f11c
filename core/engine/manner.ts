/**
 * By which requirements a report is judged: by those in force for its report year, or by today's as far as its form allows. There
 * is no clock in it: today is what the ruleset still has in force.
 */
export const views = ['then', 'current'] as const;
export type View = (typeof views)[number];

/** How the rules are asked, where that is not the same for every report. */
export interface Manner {
  /** Ids of rules that are not asked. */
  readonly switchedOff?: ReadonlySet<string>;
  /** `then` without it. */
  readonly asOf?: View | undefined;
}

/** How the rules are asked, where that is not the same for every report. */
export interface Manner {
  /** Ids of rules that are not asked. */
  readonly switchedOff?: ReadonlySet<string>;
}

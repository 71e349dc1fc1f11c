/** How much work a run does. */
export interface Scale {
  /** Samples of each contender. */
  readonly rounds: number;
  /** Distinct reports in a sample. */
  readonly reports: number;
  /** Distinct reports of each packed format in a sample. */
  readonly packed: number;
  /** Reports in the archive, and in each turn at it. */
  readonly archive: number;
  readonly slice: number;
  /** Reports after which the heap is measured. */
  readonly heapAfter: { readonly few: number; readonly many: number };
  /** Paragraphs, and rows of a table, added to a report before it grows tenfold. */
  readonly longReport: number;
  /** Processes started with each bundle. */
  readonly starts: number;
}

/** What the figures in docs/performance.md are taken with. */
export const fullScale: Scale = {
  rounds: 15,
  reports: 60,
  packed: 12,
  archive: 2_000,
  slice: 100,
  heapAfter: { few: 1_000, many: 3_000 },
  longReport: 200,
  starts: 15,
};

/** Enough to see that everything works. */
export const quickScale: Scale = {
  rounds: 2,
  reports: 10,
  packed: 2,
  archive: 60,
  slice: 30,
  heapAfter: { few: 30, many: 90 },
  longReport: 20,
  starts: 2,
};

/** A piece of text as the page places it; in points from the left upper corner of the page as it is shown. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight line along an axis: `at` is its y when it lies, its x when it stands. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** What stands on one page. */
export interface Page {
  readonly number: number;
  readonly runs: readonly TextRun[];
  readonly lying: readonly Rule[];
  readonly standing: readonly Rule[];
  readonly pictures: readonly Box[];
  /** How much of it is seen, from its left upper corner; where it is not known, all that stands on it is. */
  readonly size?: PageSize;
  /** Quarters of a turn clockwise by which its text was turned; all places here are those of the page turned back. */
  readonly turn?: number;
}

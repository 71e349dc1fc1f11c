/** What a place sets for its own bodies, as far as facts follow from it. */
export interface LocalRules {
  /** Name of the file that says so. */
  readonly name: string;
  /** By when townships and subdistricts publish: MM-DD, in the year after the report year. */
  readonly deadline?: { readonly day: string; readonly notice: string };
  /** Length of part one, in characters. */
  readonly overviewLength?: { readonly most: number; readonly notice: string };
}

/** The day itself, YYYY-MM-DD: deadlines fall into the year after the report year. */
export const deadlineOf = (year: number, day: string): string => `${year + 1}-${day}`;

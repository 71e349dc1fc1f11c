import type { FormEdition, TableKey } from './forms.ts';

/** What stands in each cell of a table, by address `row.column`. */
export type Cells = Readonly<Record<string, string>>;

/** What the prose says of requests and disputes. */
export interface Stated {
  readonly received: number;
  readonly carriedIn: number;
  readonly handled: number;
  readonly carriedOut: number;
  readonly reconsiderations: number;
  readonly litigations: number;
}

/** Everything in a report that varies, apart from its sentences. */
export interface Figures {
  readonly edition: FormEdition;
  readonly year: number;
  readonly agency: string;
  readonly tables: Readonly<Record<TableKey, Cells>>;
  readonly stated: Stated;
}

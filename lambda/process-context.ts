import type { Checker } from '../core/index.ts';
import type { ObjectStore } from './store/object-store.ts';

/** What one unit of work is done with: where reports come from, where findings go, and who checks. */
export interface ProcessContext extends Checker {
  readonly reports: ObjectStore;
  readonly findings: ObjectStore;
  /** Where readings are kept, so that a document is read once and judged often; without it each is read every time. */
  readonly readings?: ObjectStore;
  /** Whether there is time for one document more; without it there always is. */
  readonly hasTime?: () => boolean;
}

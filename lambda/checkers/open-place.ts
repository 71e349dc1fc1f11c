import type { SourceFile } from '../../core/index.ts';
import { type CheckProcess, type Outcome, type ProcessSettings, startProcess } from './start-process.ts';

export interface PlaceSettings extends ProcessSettings {
  /** Time after which a document is given up, in milliseconds, however little of the processor it had. */
  readonly patienceMs: number;
}

/** Where one document at a time is audited, whatever becomes of the process that did the last one. */
export interface Place {
  readonly check: (file: SourceFile) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

export function openPlace(settings: PlaceSettings): Place {
  let current = startProcess(settings);
  const alive = (): CheckProcess => {
    if (!current.isAlive()) current = startProcess(settings);
    return current;
  };
  const check = async (file: SourceFile): Promise<Outcome> => {
    const start = performance.now();
    const outcome = await alive().check(file, settings.patienceMs);
    if (!('stopped' in outcome) || outcome.isAlone) return outcome;
    // What earlier documents left may have been the larger part: a result depends on its own document alone.
    const leftMs = Math.max(0, settings.patienceMs - (performance.now() - start));
    const again = await alive().check(file, leftMs);
    return 'stopped' in again ? outcome : again;
  };
  return { check, close: () => current.close() };
}

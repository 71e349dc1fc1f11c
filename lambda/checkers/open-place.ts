import type { SourceFile } from '../../core/index.ts';
import { type CheckProcess, type Outcome, type ProcessSettings, startProcess } from './start-process.ts';

export interface PlaceSettings extends ProcessSettings {
  /** Time that a document may take, in milliseconds. */
  readonly mostMs: number;
}

/** Where one document at a time is audited, whatever becomes of the process that did the last one. */
export type Place = Omit<CheckProcess, 'isAlive' | 'check'> & {
  readonly check: (file: SourceFile) => Promise<Outcome>;
};

export function openPlace(settings: PlaceSettings): Place {
  let current = startProcess(settings);
  let isFresh = true;

  const checkOnce = (file: SourceFile, mostMs: number): Promise<Outcome> => {
    if (!current.isAlive()) {
      current = startProcess(settings);
      isFresh = true;
    }
    return current.check(file, mostMs);
  };

  const check = async (file: SourceFile): Promise<Outcome> => {
    const wasFresh = isFresh || !current.isAlive();
    const start = performance.now();
    const outcome = await checkOnce(file, settings.mostMs);
    isFresh = false;
    if (!('stopped' in outcome) || outcome.stopped !== 'memory' || wasFresh) return outcome;
    // Others may have left the larger part of what filled the memory: of a document alone the result may depend.
    const leftMs = Math.max(0, settings.mostMs - (performance.now() - start));
    const again = await checkOnce(file, leftMs);
    isFresh = false;
    return 'stopped' in again ? outcome : again;
  };
  return { check, close: () => current.close() };
}

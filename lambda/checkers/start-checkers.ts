import {
  type Checked,
  type Checker,
  checkStopped,
  Fault,
  limits,
  type OutsideInputs,
  type SourceFile,
} from '../../core/index.ts';
import { readRuleset } from '../read-ruleset.ts';
import { openPlace, type Place } from './open-place.ts';

export interface CheckersOptions {
  /** Folder with rules that are added to those of the other; see `readRuleset`. */
  readonly ownRules?: string | undefined;
  /** How many documents at a time; one without it. */
  readonly processes?: number;
  /** Of the processor, and of memory, for each document; the named limits without them. */
  readonly seconds?: number;
  readonly bytes?: number;
  /** How long a document is waited for, in milliseconds; three minutes without it. */
  readonly patienceMs?: number;
  /** What the checks know beside the documents. */
  readonly outside?: OutsideInputs;
  /** Whether what was checked comes with its reading; not without it. */
  readonly withReadings?: boolean;
}

export interface Checkers extends Checker {
  readonly close: () => Promise<void>;
}

/**
 * Checkers of documents in processes of their own. A document that takes too much time or memory ends its process and
 * nothing else: it has a result that names the limit, and the next document a new process.
 * @throws Fault `rules-unreadable` or `rules-invalid`
 */
export async function startCheckers(rulesFolder: string, options: CheckersOptions = {}): Promise<Checkers> {
  const { processes = 1, seconds = limits.auditSeconds, bytes = limits.auditBytes } = options;
  const { patienceMs = 180_000, outside = {}, withReadings = false } = options;
  const { ownRules } = options;
  const instructions = { outside, withReadings };
  const settings = { rulesFolder, ownRules, bytes, instructions, mostMs: seconds * 1000, patienceMs };
  // Before anything else, so that they read the rules while we do.
  const places = Array.from({ length: processes }, () => openPlace(settings));
  const close = async (): Promise<void> => {
    await Promise.all(places.map((place) => place.close()));
  };
  const ruleset = await readRuleset(rulesFolder, ownRules).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const inPlace = shareOut(places);
  const check = async (file: SourceFile): Promise<Checked> => {
    const outcome = await inPlace((place) => place.check(file));
    if ('stopped' in outcome)
      return { result: await checkStopped(file, outcome.stopped, ruleset), faults: [] };
    if (outcome.result.ruleset.digest !== ruleset.digest)
      throw new Fault(
        'rules-changed',
        `The rules in ${ownRules ?? rulesFolder} were changed since they were first read.`,
      );
    return outcome;
  };
  return { ruleset, check, close };
}

/** Gives each piece of work a place of its own, in the order in which they come. */
function shareOut(places: readonly Place[]) {
  const free = [...places];
  const waiting: ((place: Place) => void)[] = [];
  const take = (): Place | Promise<Place> =>
    free.pop() ?? new Promise<Place>((resolve) => waiting.push(resolve));
  const giveBack = (place: Place): void => {
    const next = waiting.shift();
    if (next) next(place);
    else free.push(place);
  };
  return async <T>(work: (place: Place) => Promise<T>): Promise<T> => {
    const place = await take();
    return work(place).finally(() => giveBack(place));
  };
}

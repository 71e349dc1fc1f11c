import type { Judged } from './judge-case.ts';
import type { CaseName } from './labelled-case.ts';

/** What is counted of one rule. */
export interface Counts {
  /** Outcomes that had to fail, and those of them that did. */
  readonly injected: number;
  readonly found: number;
  /** Outcomes that failed although nothing was broken there. */
  readonly accused: number;
  /** Reports in which the rule decided and had nothing to object to, rightly. */
  readonly sound: number;
}

/** A case that went otherwise than its labels say. */
export interface Disagreement {
  readonly name: CaseName;
  readonly what: string;
  readonly layout: string;
  readonly missed: readonly string[];
  readonly accused: readonly string[];
}

/** What became of one case. */
export interface Ended extends Judged {
  readonly name: CaseName;
  readonly what: string;
  readonly layout: string;
}

const none: Counts = { injected: 0, found: 0, accused: 0, sound: 0 };

const codeOf = (outcome: string): string => outcome.replace(/\[.*$/, '');

/** Adds up what becomes of cases, rule by rule. */
export class Tally {
  readonly disagreements: Disagreement[] = [];
  readonly #counts = new Map<string, Counts>();

  #add(code: string, more: Partial<Counts>): void {
    const before = this.#counts.get(code) ?? none;
    this.#counts.set(code, {
      injected: before.injected + (more.injected ?? 0),
      found: before.found + (more.found ?? 0),
      accused: before.accused + (more.accused ?? 0),
      sound: before.sound + (more.sound ?? 0),
    });
  }

  note({ found, missed, accused, decided, ...which }: Ended): void {
    for (const each of found) this.#add(codeOf(each), { injected: 1, found: 1 });
    for (const each of missed) this.#add(codeOf(each), { injected: 1 });
    for (const each of accused) this.#add(codeOf(each), { accused: 1 });
    const failing = new Set([...found, ...missed, ...accused].map(codeOf));
    for (const code of decided) if (!failing.has(code)) this.#add(code, { sound: 1 });
    if (missed.length + accused.length > 0) this.disagreements.push({ ...which, missed, accused });
  }

  of(code: string): Counts {
    return this.#counts.get(code) ?? none;
  }
}

/** Of what was broken, the share that was found; 1 where nothing was. */
export const recallOf = ({ injected, found }: Counts): number => (injected === 0 ? 1 : found / injected);

/** Of what failed, the share that was broken; 1 where nothing failed. */
export const precisionOf = ({ found, accused }: Counts): number =>
  found + accused === 0 ? 1 : found / (found + accused);

/** What a rule may not fall below: it finds every fault, an error never accuses wrongly, a warning hardly ever. */
export function fallsShort(counts: Counts, severity: 'error' | 'warning' | 'info'): string | undefined {
  if (counts.injected === 0) return 'nothing injected';
  if (counts.found < counts.injected) return 'recall below 1';
  if (severity === 'error' && counts.accused > 0) return 'an error that accuses wrongly';
  return severity === 'warning' && precisionOf(counts) < 0.98 ? 'precision below 0.98' : undefined;
}

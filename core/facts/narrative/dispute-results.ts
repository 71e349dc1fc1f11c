import { sectionKeys } from '../../forms/form.ts';
import type { Absence, Evidence, Fact } from '../fact.ts';
import { quantity, truth, unknownQuantity, unknownTruth } from '../make-fact.ts';
import type { Prose } from '../text/prose.ts';
import { quoteAll } from '../text/quote-evidence.ts';
import type { Sentence } from '../text/read-sentences.ts';
import {
  type ClauseResult,
  clauseResults,
  type DisputeKind,
  disputeKinds,
  disputeResultNames,
} from './clause-results.ts';
import type { Said } from './statement.ts';

interface Told extends ClauseResult {
  readonly sentence: Sentence;
}

/** A sentence that certainly counts disputes of the year against the body, with the kinds that it counts. */
interface Count {
  readonly sentence: Sentence;
  readonly counted: readonly DisputeKind[];
}

function* countsIn(said: readonly Said[]): Generator<Count> {
  const sure = said.filter(({ value }) => typeof value === 'number' && value > 0);
  for (const sentence of new Set(sure.map((each) => each.sentence))) {
    const counted = disputeKinds.filter((kind) =>
      sure.some((each) => each.sentence === sentence && each.name === kind),
    );
    if (counted.length > 0) yield { sentence, counted };
  }
}

/** The sentence behind another, which may itself be several that semicolons divide, if it goes on in the same part. */
function nextOf(sentences: readonly Sentence[], { place, raw: whole }: Sentence): Sentence | undefined {
  let at = sentences.findIndex((each) => each.place === place && whole.startsWith(each.raw));
  if (at < 0) return undefined;
  for (let length = 0; length < whole.length && at < sentences.length; at += 1)
    length += sentences[at]?.raw.length ?? 0;
  const next = sentences[at];
  return next?.opensPart ? undefined : next;
}

function* readResults({ sentence, counted }: Count, inherited: readonly DisputeKind[]): Generator<Told> {
  for (const each of clauseResults(sentence.text, inherited))
    if (counted.includes(each.kind)) yield { ...each, sentence };
}

function* readAll(prose: Prose, said: readonly Said[]): Generator<Told> {
  const counts = [...countsIn(said)];
  const sentences = sectionKeys.flatMap((key) => prose.sections[key]);
  for (const count of counts) {
    yield* readResults(count, []);
    const next = nextOf(sentences, count.sentence);
    const isCount = counts.some(({ sentence }) => sentence.place === next?.place);
    if (next && !isCount) yield* readResults({ ...count, sentence: next }, count.counted);
  }
}

const labels: Readonly<Record<DisputeKind, string>> = {
  reconsiderations: '正文 行政复议',
  litigations: '正文 行政诉讼',
};

/** How many are pending: two clauses may tell of two sorts of suits, or of the same ones twice. */
function pendingFact(told: readonly Told[], absence: Absence, shown: readonly Evidence[]): Fact {
  if (told.length === 0) return unknownQuantity(absence);
  const [only, ...more] = told;
  const isSure = more.length === 0 && typeof only?.value === 'number';
  return isSure ? quantity(only.value, shown) : unknownQuantity('ambiguous', shown);
}

function wholeFact(told: readonly Told[], absence: Absence, shown: readonly Evidence[]): Fact {
  if (told.length === 0) return absence === 'not-stated' ? truth(false) : unknownTruth(absence);
  return told.some(({ value }) => value === true) ? truth(true, shown) : unknownTruth('ambiguous', shown);
}

/**
 * What the prose says of how disputes ended: all closed, all upheld, so many pending (T4-006). Read only in and behind sentences
 * that certainly count the disputes of the year against the body.
 */
export function disputeResults(
  prose: Prose,
  said: readonly Said[],
  absence: Absence,
): readonly (readonly [string, Fact])[] {
  const all = [...readAll(prose, said)];
  return disputeKinds.flatMap((kind) =>
    disputeResultNames.map((result) => {
      const id = `narrative.${kind}${result}`;
      const told = all.filter((each) => each.kind === kind && each.result === result);
      const passages = told.map(({ sentence, words, value = null }) => ({ sentence, words, value }));
      const shown = quoteAll(id, labels[kind], passages);
      const fact = result === 'Pending' ? pendingFact : wholeFact;
      return [id, fact(told, absence, shown)] as const;
    }),
  );
}

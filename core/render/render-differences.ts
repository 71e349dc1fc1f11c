import { isSame } from '../differences/compare-results.ts';
import type { RunDifferences } from '../differences/compare-runs.ts';
import type { ResultDifferences } from '../differences/difference.ts';
import { describeChange, differenceLines } from './difference-lines.ts';
import { causeWords, comparisonWords } from './difference-words.ts';
import { printable } from './printable.ts';
import type { RenderOptions } from './renderer.ts';
import { marks, moreWords, verdictWords } from './words.ts';

const mostChanges = 20;

/** Two runs compared, for a reader at a terminal: document by document, then one line of sums. */
export function renderDifferences(run: RunDifferences, options: RenderOptions): string {
  const { lang } = options;
  const only = (word: 'onlyBefore' | 'onlyAfter'): readonly string[] =>
    run[word].map((name) => `${comparisonWords[word][lang]}${marks.colon[lang]}${printable(name)}`);
  const counts = {
    compared: run.pairs.length,
    different: run.pairs.filter((pair) => !isSame(pair)).length,
    onlyBefore: run.onlyBefore.length,
    onlyAfter: run.onlyAfter.length,
  };
  const sums = Object.entries(counts).map(
    ([word, count]) => `${comparisonWords[word as keyof typeof counts][lang]} ${count}`,
  );
  const parts = [
    ...run.pairs.map((pair) => pairLines(pair, options).join('\n')),
    [...only('onlyBefore'), ...only('onlyAfter'), sums.join(' · ')].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function pairLines(pair: ResultDifferences, options: RenderOptions): readonly string[] {
  const { lang, paint } = options;
  const { before, after, causes, rules, reading, problems, differences } = pair;
  const names = [...new Set([before.source.name, after.source.name])].map(printable).join(' → ');
  const named = (word: keyof typeof comparisonWords, text: string): string =>
    `  ${comparisonWords[word][lang]}${marks.colon[lang]}${printable(text)}`;
  const from = causes.map((cause) => causeWords[cause][lang]).join(marks.comma[lang]);
  return [
    paint('strong', names),
    ...(causes.length > 0 ? [paint('faint', named('from', from))] : []),
    ...verdictLines(pair, named),
    ...rules.added.map((id) => named('added', id)),
    ...rules.removed.map((id) => named('removed', id)),
    ...differences.flatMap((difference) => differenceLines(difference, options)),
    ...reading.slice(0, mostChanges).map((change) => named('reading', describeChange(change))),
    ...(reading.length > mostChanges ? [`  ${moreWords(reading.length - mostChanges)[lang]}`] : []),
    ...problems.appeared.map((code) => named('problemAppeared', code)),
    ...problems.vanished.map((code) => named('problemVanished', code)),
    ...(isSame(pair) ? [`  ${comparisonWords.same[lang]}`] : []),
  ];
}

type Named = (word: keyof typeof comparisonWords, text: string) => string;
type Verdict = ResultDifferences['before']['verdict'];

function verdictLines({ before, after }: ResultDifferences, named: Named): readonly string[] {
  const word = (verdict: Verdict | undefined): string =>
    verdict === undefined ? '-' : `${verdictWords[verdict].zh} ${verdictWords[verdict].en}`;
  const change = (one: Verdict | undefined, other: Verdict | undefined): string =>
    `${word(one)} → ${word(other)}`;
  const [earlier, later] = [before.verdictAfterWaivers, after.verdictAfterWaivers];
  return [
    ...(before.verdict === after.verdict ? [] : [named('verdict', change(before.verdict, after.verdict))]),
    ...(earlier === later ? [] : [named('afterWaivers', change(earlier, later))]),
  ];
}

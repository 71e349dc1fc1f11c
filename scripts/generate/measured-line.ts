import { type Counts, precisionOf, recallOf } from '../../test/corpus/tally.ts';
import { bothOf } from './bilingual.ts';

const share = (value: number): string => value.toFixed(value === 1 ? 1 : 4);

/** How many of the faults put into reports a rule finds, and how many sound reports it accuses. */
export function measuredLine(counts: Counts | undefined): string {
  const none = { zh: '尚未测量', en: 'not yet' };
  if (counts === undefined || counts.injected === 0) return `- 实测 measured: ${bothOf(none)}`;
  const { injected, found, accused, sound } = counts;
  const [recall, precision] = [share(recallOf(counts)), share(precisionOf(counts))];
  return `- 实测 measured: ${bothOf({
    zh: `在${injected}处注入的问题中检出${found}处（召回率${recall}），在${sound}份无此问题的报告中误报${accused}处（准确率${precision}）`,
    en: `${found} of ${injected} injected faults found (recall ${recall}), ${accused} false findings beside ${sound} reports without the fault (precision ${precision})`,
  })}`;
}

import type { Fact, TextFact } from '../fact.ts';
import { text, unknownText } from '../make-fact.ts';
import { isDamaged, type Period, periodIn, withArabicDates } from './period-dates.ts';
import type { Prose } from './prose.ts';
import { quoteEvidence } from './quote-evidence.ts';
import type { Sentence } from './read-sentences.ts';

/** Words that make a sentence speak of the period of the figures. */
const subject =
  /统计(?:的)?(?:起止)?(?:期限|时限|周期|时间|区间|日期|时段|期间|范围|期)|数据(?:的)?(?:起止)?(?:期限|时限|时间|周期)|统计(?:数据|的)?(?=截)|数据(?:的)?(?:统计)?(?=截)|所[列载]数据|报告(?:的)?(?:期限|时限|时段|期间|期为|时间范围)|年报期限/;
/** Outside the preamble the sentence must also say that it means the report, and not some other statistic. */
const ofReport = /本(?:年度|次)?(?:工作)?(?:年度)?(?:报告|年报)|所[列载]数据|年度报告/;
/** Figures of a website or a system have periods of their own: said in the same clause, before the word for the period. */
const otherStatistic =
  /(?:网站|访问|点击|浏览|热线|公众号|新媒体|办件|满意度|问卷|抽查|监测)[^,，。、]{0,12}$/;
const reach = 24;

function speaksOfReport({ text: words }: Sentence): boolean {
  const index = words.search(subject);
  return index !== -1 && !otherStatistic.test(words.slice(Math.max(0, index - reach), index));
}

interface Statement {
  readonly sentence: Sentence;
  /** Absent when the dates are damaged. */
  readonly period?: Period;
}

function statementIn(sentence: Sentence): readonly Statement[] {
  const dates = withArabicDates(sentence.text.replaceAll(' ', ''));
  const about = dates.slice(dates.search(subject));
  const period = periodIn(about) ?? periodIn(dates);
  if (period !== undefined && (period.start ?? period.end) !== undefined) return [{ sentence, period }];
  return isDamaged(about) || period !== undefined ? [{ sentence }] : [];
}

function statementsIn(prose: Prose): readonly Statement[] {
  const elsewhere = [...prose.sections.overview, ...prose.sections.otherMatters];
  const candidates = [...prose.preamble, ...elsewhere.filter(({ text }) => ofReport.test(text))];
  return candidates.filter(speaksOfReport).flatMap(statementIn);
}

function dayFact(id: string, statements: readonly Statement[], side: 'start' | 'end'): TextFact {
  const evidence = statements.map(({ sentence, period }) =>
    quoteEvidence(id, '数据统计期限', { sentence, words: sentence.text, value: period?.[side] ?? null }),
  );
  if (statements.some(({ period }) => period === undefined)) return unknownText('unreadable', evidence);
  const days = new Set(statements.flatMap(({ period }) => period?.[side] ?? []));
  if (days.size > 1) return unknownText('ambiguous', evidence);
  const [day] = days;
  return day === undefined ? unknownText('not-stated', evidence) : text(day, evidence);
}

/** The period that the figures cover, as the text says (STR-004). */
export function periodFacts(prose: Prose): readonly (readonly [string, Fact])[] {
  const statements = statementsIn(prose);
  return [
    ['period.start', dayFact('period.start', statements, 'start')],
    ['period.end', dayFact('period.end', statements, 'end')],
  ];
}

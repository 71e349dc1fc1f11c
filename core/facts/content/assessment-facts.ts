import type { Report } from '../../report/report.ts';
import type { Absence, BooleanFact, Fact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import { isPicture } from '../text/is-picture.ts';
import type { Prose } from '../text/prose.ts';
import { quoteAll } from '../text/quote-evidence.ts';
import { isGovernmentOffice } from './is-government-office.ts';
import { overviewAbsence } from './overview-absence.ts';

/** The three systems of 条例 第四十六条 whose results governments report, by the words that tell of them. */
const results = {
  assessment: { label: '工作考核', words: /考核|考评|绩效|第三方评估|评估(?:结果|得分|排名|反馈)/ },
  publicReview: {
    label: '社会评议',
    words: /评议|满意度|满意率|(?:群众|公众|社会|服务对象)[^,。;]{0,8}(?:评价|监督)|意见(?:征集|建议)|问卷/,
  },
  accountability: {
    label: '责任追究',
    words: /责任追究|追究[^,。;]{0,8}责任|追责|问责|责任倒查|责任制|约谈|通报批评/,
  },
} as const;

const others = ['problems', 'otherMatters'] as const;

/** Sections five and six may tell what section one does not: a picture in their place, or a text cut off before them, may too. */
function absenceElsewhere({ sections }: Report): Absence | undefined {
  if (others.some((key) => !sections[key].found)) return 'section-not-found';
  const mayHide = others.some((key) => sections[key].pointsElsewhere || isPicture(sections[key]));
  return mayHide ? 'image' : undefined;
}

function absenceOf(report: Report): Absence | undefined {
  if (isGovernmentOffice(report.agency)) return 'agency-unknown';
  return overviewAbsence(report) ?? absenceElsewhere(report);
}

/** Whether the text tells of each of them, in whatever section (NAR-002). A word is enough: it clears, and accuses nobody. */
export function assessmentFacts(report: Report, { all }: Prose): readonly (readonly [string, Fact])[] {
  const absence = absenceOf(report);
  return Object.entries(results).map(([name, { label, words }]): readonly [string, BooleanFact] => {
    const id = `results.${name}`;
    const sentence = all.find(({ text }) => words.test(text));
    if (sentence === undefined) return [id, absence === undefined ? truth(false) : unknownTruth(absence)];
    return [
      id,
      truth(true, quoteAll(id, label, [{ sentence, words: words.exec(sentence.text)?.[0] ?? '' }])),
    ];
  });
}

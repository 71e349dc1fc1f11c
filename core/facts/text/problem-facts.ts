import type { ReportSection } from '../../report/report.ts';
import type { Absence, Fact } from '../fact.ts';
import { quantity, truth, unknownQuantity, unknownTruth } from '../make-fact.ts';
import type { Prose } from './prose.ts';
import { type Passage, quoteAll } from './quote-evidence.ts';
import type { Sentence } from './read-sentences.ts';

const problem =
  /存在|不足|有待|亟待|问题|薄弱|短板|弱项|差距|欠缺|缺乏|缺少|滞后|困难|单一|不[够高强全深浓快广细实多到及平规]|偏[少弱低慢窄]|提升空间|(?:仍|还|尚)需|需(?:要)?(?:进一步|继续|持续)?(?:提高|提升|加强|完善|改进|增强|优化|丰富|拓展|强化|加大|健全)/;
const measure =
  /下一步|下步|下阶段|今后|接下来|改进|将|加强|针对|整改|措施|对策|完善|提升|强化|健全|推进|优化|加大|丰富|抓|落实|专人/;
/** The whole section: 「无」, 「本年度不存在问题」, 「暂无需要改进的问题」. */
const none =
  /^(?:[一二三四五六七八九十]、)?(?:存在的?(?:主要)?问题[及和与]?改进(?:情况|措施)[:：]?)?(?:本年度?|目前|截至目前|我[县区市镇乡街道局办委厅院校]+|本[机关单位部门局镇乡]+|[,，])*(?:暂|均|尚)?(?:无|没有|不存在|未发现|未存在)(?:存在|任何|主要|突出|明显|重大|相关|需要改进|的)*(?:问题|情况|事项)?(?:[及和]改进(?:情况|措施))?[。.]?$/;

const noneLimit = 60;

/** Shorter than this beside a picture or a pointer to an attachment, the text is their caption. */
const captionLimit = 60;

/** Why nothing can be said of the section. */
function absenceOf(section: ReportSection, whole: string): Absence | undefined {
  if (!section.found && whole === '') return 'section-not-found';
  const isElsewhere = section.hasImage || section.pointsElsewhere;
  return isElsewhere && whole.length < captionLimit && !none.test(whole) ? 'image' : undefined;
}

function proof(sentences: readonly Sentence[], pattern: RegExp): readonly Passage[] {
  const sentence = sentences.find(({ text }) => pattern.test(text));
  return sentence === undefined ? [] : [{ sentence, words: pattern.exec(sentence.text)?.[0] ?? '' }];
}

/** What section five says of problems and measures (NAR-003). */
export function problemFacts(prose: Prose, section: ReportSection): readonly (readonly [string, Fact])[] {
  const sentences = prose.sections.problems;
  const ids = ['namesProblem', 'namesMeasure', 'saysNone'].map((name) => `section.problems.${name}`);
  const whole = sentences.map(({ text }) => text.replaceAll(' ', '')).join('');
  const absence = absenceOf(section, whole);
  if (absence !== undefined) {
    return [
      ['section.problems.length', unknownQuantity(absence)],
      ...ids.map((id) => [id, unknownTruth(absence)] as const),
    ];
  }
  const saysNone = whole.length <= noneLimit && none.test(whole);
  const passages = [
    saysNone ? [] : proof(sentences, problem),
    saysNone ? [] : proof(sentences, measure),
    saysNone ? proof(sentences, /./) : [],
  ];
  const all = sentences
    .slice(0, 1)
    .map((sentence) => ({ sentence, words: sentence.text, value: whole.length }));
  return [
    ['section.problems.length', quantity(whole.length, quoteAll('section.problems.length', '第五部分', all))],
    ...ids.map((id, index) => {
      const found = passages[index] ?? [];
      return [id, truth(found.length > 0, quoteAll(id, '第五部分', found))] as const;
    }),
  ];
}

import type { SectionKey } from '../../forms/form.ts';
import type { Report } from '../../report/report.ts';
import type { Absence, BooleanFact, Fact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import { findPassages } from './find-passages.ts';
import { isPicture } from './is-picture.ts';
import type { Prose } from './prose.ts';
import { type Passage, quoteAll } from './quote-evidence.ts';

/** Requests that are still open: 「结转下年度1件」, 「正在办理」. */
const open = /结转|顺延|未办结|正在办理|在办|办理中|尚在|尚未|未到期/;
/** Why many may be: others were asked, the clock stood still, or they came late. The last day of the year is no reason. */
const reason =
  /第三方|征求|征询|中止|中断|延[长期]|补正|12月(?!3?1日|末|底|止)|(?:年底|年末|岁末|四季度)[^,。]{0,10}(?:收到|集中|申请|激增|增[加多])|(?:收到|集中|提交|提出)[^,。]{0,10}(?:年底|年末|岁末|四季度)/;

/** Requests taken back, and what the form of 2019 counts with them. */
const withdrawal =
  /(?:主动|自愿|自行|要求|申请人)[^,。;]{0,8}(?:撤回|撤销|撤消)|(?:撤回|撤销|撤消)[^,。;]{0,8}申请|逾期[未不]补正|视为放弃|合并(?:办理|答复|处理)|并案/;
/** What is taken back in a review or suit is no request. */
const dispute = /复议|诉讼|起诉/;

/** Why documents go out of force without being repealed in the year, or pass to another body. */
const expiry = /清理|失效|有效期|届满|到期|机构改革|(?:职能|职责)(?:划转|调整)/;
const ofDocuments = /文件|规章|机构改革|(?:职能|职责)(?:划转|调整)/;

/** What section five may say to disputes that were lost, as a word alone. */
const named =
  /复议|诉讼|纠错|败诉|应诉|依申请|申请答复|答复(?:质量|不|期限|程序|规范|工作|水平|能力|内容|文书)/;
const lost = /复议|诉讼|纠错|败诉|应诉|纠正|撤销|确认违法/;
const lesson = /整改|改进|规范|提[高升]|完善|加强|强化|反思|分析|研判|总结|举一反三|复盘|防范|避免/;

const ofProse: readonly SectionKey[] = ['overview', 'problems', 'otherMatters'];

/** A picture in place of the text may hold any explanation. */
const mayHide = ({ sections }: Report): boolean => ofProse.some((key) => isPicture(sections[key]));

function absenceOf(report: Report, needed: SectionKey): Absence | undefined {
  if (mayHide(report)) return 'image';
  return report.sections[needed].found ? undefined : 'section-not-found';
}

function explained(
  id: string,
  label: string,
  found: readonly Passage[],
  absence: Absence | undefined,
): BooleanFact {
  if (found.length === 0 && absence !== undefined) return unknownTruth(absence);
  return truth(found.length > 0, quoteAll(id, label, found.slice(0, 1)));
}

/** Lessons from lost disputes: in section five a word on them is enough, elsewhere what is done about them is told too. */
function lessons({ sections }: Prose): readonly Passage[] {
  const elsewhere = [...sections.overview, ...sections.disputes, ...sections.otherMatters];
  return [...findPassages(sections.problems, named), ...findPassages(elsewhere, lost, lesson)];
}

/**
 * Whether the text gives the ordinary reasons for figures that stand out (T2-003, T3-010, T3-011, T4-013). They clear a report and never
 * accuse it, so that a word too many does no harm.
 */
export function explanationFacts(report: Report, prose: Prose): readonly (readonly [string, Fact])[] {
  const withdrawn = findPassages(prose.all, withdrawal).filter(
    ({ sentence }) => !dispute.test(sentence.text),
  );
  const fact = (id: string, label: string, found: readonly Passage[], needed: SectionKey) =>
    [id, explained(id, label, found, absenceOf(report, needed))] as const;
  return [
    fact('explained.carriedOut', '正文 结转原因', findPassages(prose.all, reason, open), 'overview'),
    fact('explained.otherResults', '正文 其他处理', withdrawn, 'overview'),
    fact(
      'explained.documentsInForce',
      '正文 文件失效原因',
      findPassages(prose.all, expiry, ofDocuments),
      'overview',
    ),
    fact('explained.corrections', '正文 纠错整改', lessons(prose), 'problems'),
  ];
}

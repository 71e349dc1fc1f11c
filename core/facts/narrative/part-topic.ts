import type { SectionKey } from '../../forms/form.ts';
import { type Sentence, withoutNumbering } from '../text/read-sentences.ts';
import type { Topic } from './follow-topic.ts';

const ofRequests =
  /^(?:政府信息)?依申请公开|^(?:政府信息)?公开申请|^(?:收到和)?(?:办理|处理|受理)?(?:政府)?信息公开申请|^依申请/;
const ofDisputes = /^(?:因|政府信息公开)?[^,。]{0,12}行政(?:复议|诉讼)[^,。]{0,10}情况/;
const ofOthers =
  /^(?:加强|强化|深化|推进|做好|规范|严格|健全|完善|抓好|持续)?(?:主动公开|(?:政府)?信息(?:发布)?管理|(?:公开)?平台|监督|组织|机制|队伍|培训|政策解读|重点|回应|机构)|^.{0,6}(?:政务服务|行政审批|便民|信访|营商|民生|救助|党务|村务|居务|建议|提案|热线|审批|服务)/;

const namesRequests = /依申请公开|信息公开申请/;
const headLimit = 20;

/** 「（二）规范做好依申请公开。」 */
function isOfRequests(numbered: string, text: string): boolean {
  const [head = ''] = text.split(/[,。:;]/, 1);
  return ofRequests.test(text) || (numbered !== text && head.length <= headLimit && namesRequests.test(head));
}

/** What the parts that are numbered speak of when they do not say so again, by the section they stand in. */
export const sectionTopic: Readonly<Partial<Record<SectionKey, Topic>>> = {
  proactive: 'other',
  requests: 'requests',
  disputes: 'disputes',
};

/** The topic that a sentence opens with a heading of its own; `current` when it opens none. */
export function partTopic(sentence: Sentence, current: Topic | undefined): Topic | undefined {
  if (!sentence.opensPart) return current;
  const text = withoutNumbering(sentence.text);
  if (ofDisputes.test(text)) return 'disputes';
  if (isOfRequests(sentence.text, text)) return 'requests';
  if (ofOthers.test(text)) return 'other';
  return text === sentence.text ? current : undefined;
}

import type { Report } from '../../report/report.ts';
import type { Fact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import { isPicture } from './is-picture.ts';
import type { Prose } from './prose.ts';
import { type Passage, quoteAll } from './quote-evidence.ts';

/** In a title: 某局2023年政府信息公开工作年度报告（更正版）. */
const ofTitle = /[(（【[](?:更正|修订|修正|勘误|更新)(?:版|稿|后)?[)）】\]]|(?:更正|勘误)(?:公告|说明|启事)/;
/** Of this very report; documents and laws are revised in every second one. */
const ofText =
  /(?:本|此|该|上述|原)(?:年度?)?(?:工作)?(?:报告|年报)[^。;]{0,20}(?:更正|勘误|修正|重新(?:发布|公布|公开))|(?:特此|现予以?|现将[^。;]{0,20})更正|(?:更正|勘误)(?:说明|如下)/;

/** A section that is a picture may say anything; the one on a table is its table. */
const ofProse = ['overview', 'otherMatters'] as const;

/** Whether the report says of itself that it was changed after it had been published (TIM-004). */
export function correctionFacts(
  { title, sections }: Report,
  { all }: Prose,
): readonly (readonly [string, Fact])[] {
  const inTitle = ofTitle.test(title);
  const passages = all.flatMap((sentence): readonly Passage[] => {
    const words = (ofText.exec(sentence.text) ?? (inTitle ? ofTitle.exec(sentence.text) : null))?.[0];
    return words === undefined ? [] : [{ sentence, words }];
  });
  const evidence = quoteAll('corrections.stated', '更正、修订', passages.slice(0, 1));
  const isStated = inTitle || passages.length > 0;
  const isHidden = !isStated && ofProse.some((key) => isPicture(sections[key]));
  return [['corrections.stated', isHidden ? unknownTruth('image') : truth(isStated, evidence)]];
}

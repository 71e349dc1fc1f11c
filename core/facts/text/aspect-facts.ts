import { type Aspect, type AspectKey, aspects } from '../../forms/aspects.ts';
import type { ReportSection } from '../../report/report.ts';
import type { BooleanFact, Fact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import type { Prose } from './prose.ts';
import { type Passage, quoteAll } from './quote-evidence.ts';
import { type Sentence, withoutNumbering } from './read-sentences.ts';

/** What a heading on an aspect holds besides its names: 「（四）公开平台持续优化」. */
const headings: Readonly<Record<AspectKey, RegExp>> = {
  proactiveDisclosure: /主动公开|法定公开/,
  onRequest: /依(?:法)?申请|申请(?:的)?(?:办理|受理|答复|处理)/,
  informationManagement: /信息(?:资源|发布|内容|公开)?(?:的)?(?:规范)?(?:管理|审核)/,
  platform: /平台|网站|新媒体|载体|阵地/,
  supervision: /监督|保障|考核|组织领导|评议/,
};

/** Phrases typical of an aspect; two different ones prove that a section without headings deals with it. */
const phrases: Readonly<Record<AspectKey, readonly RegExp[]>> = {
  proactiveDisclosure: [
    /主动公开/,
    /(?:公开|发布|更新)(?:了)?(?:政府|政务|各类|各项)?信息(?!公开)/,
    /(?:信息|文件|动态|图解|解读)[^,。]{0,12}\d[^,。]{0,4}[条件篇]/,
    /重点领域/,
    /公开(?:目录|清单|指南)/,
    /政策解读|解读(?:政策|材料)|政策文件/,
    /回应关切|回应社会/,
  ],
  onRequest: [
    /依申请公开/,
    /(?:政府)?信息公开申请/,
    /申请(?:的)?(?:办理|受理|答复)|办理申请/,
    /答复/,
    /(?:收到|受理|接到|新收|接收)[^,，。]{0,30}申请/,
    /(?:无|没有)(?!正当)[^,，。]{0,12}信息公开申请/,
  ],
  informationManagement: [
    /政府信息(?:资源)?(?:的)?(?:规范)?管理|信息(?:资源)?管理/,
    /规范化|标准化/,
    /规范性文件/,
    /保密审查|公开审查/,
    /发布审核|审核(?:把关|发布|机制|制度)|发布前[^,。]{0,8}审[核查]|逐级审核|三审(?:三校)?/,
    /公开属性|源头管理/,
    /动态(?:调整|更新|管理)/,
    /清理[^,。]{0,8}信息|信息[^,。]{0,4}清理|信息发布[^,。]{0,8}(?:审核|把关)/,
  ],
  platform: [
    /平台(?:的)?(?:建设|优化|管理|作用)/,
    /网站/,
    /新媒体/,
    /公众号|微博|客户端/,
    /专栏|栏目/,
    /公报/,
    /政务公开(?:专)?区|查阅(?:点|场所|室)|公示栏|公开栏/,
    /(?:更新|维护|优化|升级|改版|建设|完善|设置|开设)[^,。]{0,12}(?:平台|栏|网站|专区|公众号)/,
  ],
  supervision: [
    /监督保障|保障监督/,
    /考核|考评|绩效/,
    /社会评议|满意度|第三方评估/,
    /责任追究|追责|问责/,
    /培训/,
    /组织领导|强化领导/,
    /领导小组|分管领导/,
    /专人负责|责任分工|明确职责|落实责任|压实责任/,
    /监督检查|督查|督促|监督|监管/,
  ],
};

const headLimit = 25;
/** A head within a paragraph, before a colon: 「平台：…」. */
const shortLimit = 8;

/** What a sentence opens with, up to its first stop; all of a short line, which is a heading with a motto. */
function headOf({ text, opensPart }: Sentence): string {
  const whole = withoutNumbering(text);
  const isLine = opensPart && whole.length <= headLimit;
  return isLine ? whole.replace(/[。:;]$/, '') : whole.split(/[,。:;]/, 1).join('');
}

/** Whether a head stands by itself, and not at the beginning of what it says: 「通过网站公开，…」. */
const isApart = ({ text }: Sentence, head: string): boolean =>
  !withoutNumbering(text).startsWith(`${head},`) && !/\d/.test(head);

function isHeading(sentence: Sentence, aspect: Aspect): boolean {
  const labels = [aspect.official, ...(aspect.aliases ?? [])];
  const head = headOf(sentence);
  const names = headings[aspect.key as AspectKey];
  if (!sentence.opensPart || head.length > headLimit) {
    const isOne = sentence.text.startsWith(`${head}:`) && head.length <= shortLimit && names.test(head);
    return isOne || labels.some((label) => [`${label}方面`, `${label}情况`, label].includes(head));
  }
  // A motto stands first: 「围绕中心，深化主动公开」.
  const subject = head.split(',').at(-1) ?? '';
  return labels.some((label) => head.includes(label)) || (isApart(sentence, head) && names.test(subject));
}

function proofOf(aspect: Aspect, sentences: readonly Sentence[]): readonly Passage[] {
  const heading = sentences.find((sentence) => isHeading(sentence, aspect));
  if (heading !== undefined) return [{ sentence: heading, words: headOf(heading) }];
  const found = phrases[aspect.key as AspectKey].flatMap((phrase) => {
    const sentence = sentences.find(({ text }) => phrase.test(text));
    return sentence === undefined ? [] : [{ sentence, words: phrase.exec(sentence.text)?.[0] ?? '' }];
  });
  return found.length >= 2 ? found.slice(0, 2) : [];
}

/** Shorter than this beside a picture, the text is a caption and the section is the picture. */
const captionLimit = 100;

function isPicture(section: ReportSection, sentences: readonly Sentence[]): boolean {
  const length = sentences.reduce((sum, { text }) => sum + text.length, 0);
  return (section.hasImage || section.pointsElsewhere) && length < captionLimit;
}

function presence(aspect: Aspect, section: ReportSection, sentences: readonly Sentence[]): BooleanFact {
  const id = `aspect.${aspect.key}.present`;
  const proof = proofOf(aspect, sentences);
  if (proof.length > 0) return truth(true, quoteAll(id, aspect.official, proof));
  if (isPicture(section, sentences)) return unknownTruth('image');
  return section.found ? truth(false) : unknownTruth('section-not-found');
}

/** Which of the five aspects section one deals with (NAR-001). */
export const aspectFacts = (prose: Prose, overview: ReportSection): readonly (readonly [string, Fact])[] =>
  aspects.map((aspect) => [
    `aspect.${aspect.key}.present`,
    presence(aspect, overview, prose.sections.overview),
  ]);

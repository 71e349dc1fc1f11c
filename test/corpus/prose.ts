import type { Random } from '../../bench/seeded-random.ts';
import type { CorpusReport } from './corpus-report.ts';

/** What is told of requests. */
export interface ToldRequests {
  readonly received: number;
  readonly carriedIn: number;
  readonly handled: number;
  readonly carriedOut: number;
}

type Own = Pick<CorpusReport, 'own' | 'year'>;

const some = (random: Random, ...wordings: readonly string[]): string => random.pick(wordings);

/** The whole of the requests in one sentence. */
export function tellRequests(random: Random, { own, year }: Own, told: ToldRequests): string {
  const { received, carriedIn, handled, carriedOut } = told;
  return some(
    random,
    `${year}年，${own}新收政府信息公开申请${received}件，上年结转${carriedIn}件，办结${handled}件，结转下年度继续办理${carriedOut}件。`,
    `全年${own}共新收政府信息公开申请${received}件，上年度结转${carriedIn}件；已办结${handled}件，结转下年度${carriedOut}件。`,
    `依申请公开方面，${own}全年新收政府信息公开申请${received}件，结转上年${carriedIn}件，共答复${handled}件，结转下年度继续办理${carriedOut}件。`,
    `${own}本年度收到政府信息公开申请${received}件，上年结转政府信息公开申请${carriedIn}件，按时办结${handled}件，${carriedOut}件结转下年度继续办理。`,
    `本年度，${own}新收到政府信息公开申请${received}件，上年结转${carriedIn}件。全年${own}办结政府信息公开申请${handled}件，结转下年${carriedOut}件。`,
  );
}

/** That none came in, in words. */
export const denyRequests = (random: Random, { own, year }: Own): string =>
  some(
    random,
    '全年未收到政府信息公开申请。',
    '本年度无政府信息公开申请。',
    `${year}年，${own}没有收到政府信息公开申请。`,
    `本年度${own}未收到公民、法人或其他组织提出的政府信息公开申请。`,
  );

/** That none came in, in words or as a figure. */
export const tellNoRequests = (random: Random, report: Own): string =>
  random.chance(0.2) ? `${report.own}全年收到政府信息公开申请0件。` : denyRequests(random, report);

/** Reviews and suits in one sentence. */
export const tellDisputes = (
  random: Random,
  { own, year }: Own,
  { reviews, suits }: { readonly reviews: number; readonly suits: number },
): string =>
  some(
    random,
    `${year}年，${own}因政府信息公开工作被申请行政复议${reviews}件，被提起行政诉讼${suits}件。`,
    `本年度${own}发生因政府信息公开引起的行政复议${reviews}件、行政诉讼${suits}件。`,
    `全年${own}因政府信息公开被申请行政复议${reviews}件，因政府信息公开被提起行政诉讼${suits}件。`,
  );

/** That there were none, in words. */
export const denyDisputes = (random: Random): string =>
  some(
    random,
    '本年度未发生因政府信息公开引起的行政复议、行政诉讼。',
    '全年没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
    '全年未发生因政府信息公开引发的行政复议和行政诉讼案件。',
    '无因政府信息公开工作引起的行政复议、行政诉讼。',
  );

/** That there were none, in words or as a figure. */
export const tellNoDisputes = (random: Random): string =>
  random.chance(0.2) ? '本年度因政府信息公开引起的行政复议、行政诉讼均为0件。' : denyDisputes(random);

const things = ['规划计划', '惠民补贴', '招投标', '水利工程', '食品抽检', '义务教育', '公益事业', '就业服务'];

/** What was made public in the year. */
export const tellDisclosed = (random: Random, { own, year }: Own, count: number): string =>
  some(
    random,
    `${year}年，${own}主动公开政府信息${count}条。`,
    `全年${own}主动公开政府信息共${count}条。`,
    `本年度${own}主动公开政府信息${count}条。`,
    `${own}全年共主动公开各类政府信息${count}条，比上年有所增加。`,
  );

/** A sentence that begins the section. */
export const tellOpening = (random: Random, { own }: Own): string =>
  some(
    random,
    `围绕${random.pick(things)}、${random.pick(things)}等群众关心的事项，逐月核对公开目录，发布图解${2 + random.upTo(30)}篇。`,
    `聚焦${random.pick(things)}细化公开清单，回应群众关切${3 + random.upTo(60)}次，${own}的政策解读与文件同步发布。`,
    `对照公开目录逐项补齐${random.pick(things)}方面的内容，解读政策文件${1 + random.upTo(20)}件。`,
  );

export const tellDocuments = (
  random: Random,
  { own }: Own,
  [issued, repealed, inForce]: readonly [number, number, number],
): string =>
  some(
    random,
    `全年${own}制发行政规范性文件${issued}件，废止${repealed}件，现行有效${inForce}件。`,
    `${own}本年度制发行政规范性文件${issued}件，废止行政规范性文件${repealed}件，现行有效行政规范性文件${inForce}件。`,
  );

export const tellDecisions = (
  random: Random,
  { own }: Own,
  [licensing, penalties, coercion]: readonly [number, number, number],
): string =>
  some(
    random,
    `全年${own}作出行政许可决定${licensing}件，作出行政处罚决定${penalties}件，作出行政强制决定${coercion}件。`,
    `本年度${own}办理行政许可${licensing}件，行政处罚${penalties}件，行政强制${coercion}件。`,
  );

export const tellCharges = (random: Random, { own }: Own, amount: string): string =>
  some(random, `全年${own}收取行政事业性收费${amount}万元。`, `本年度${own}行政事业性收费${amount}万元。`);

export const tellManagement = (random: Random): string =>
  some(
    random,
    '公文起草时同步确定公开属性，发布前逐级审核，错漏内容随查随改。',
    '严格信息发布审核，完善保密审查登记，对失效内容动态调整。',
    '明确信息管理责任到人，文件公开属性由起草人提出、法制人员复核。',
  );

export const tellPlatform = (random: Random): string =>
  some(
    random,
    `网站公开专栏改版${1 + random.upTo(3)}次，公众号与网站内容同源更新。`,
    '优化网站栏目设置，查阅点备有电脑和纸质目录。',
    '维护网站与政务公开专区，逐周检查链接是否可用。',
  );

/** Governments and subdistricts tell of assessment, review and accountability. */
export const tellSupervision = (random: Random): string =>
  some(
    random,
    `公开工作纳入年度考核，开展社会评议一次，全年培训${1 + random.upTo(6)}场，未发生责任追究情形。`,
    `把公开工作列入绩效考评，请服务对象评议打分，组织业务培训${1 + random.upTo(4)}次，没有需要追究责任的情况。`,
  );

const faults = [
  '存在的主要问题：部分科室更新信息不够及时，政策解读形式比较单一，公开目录的分类也不够细。',
  '主要问题：一是个别栏目内容更新滞后，二是图解、音视频等解读方式偏少，三是业务人员轮换后衔接不畅。',
  '工作中还有不足：基层业务人员力量薄弱，群众查找信息不够方便，解读材料的通俗程度有待提高。',
];
const measures = [
  '改进情况：建立按月提醒的办法，增加图解与短视频，安排专人对照目录逐项检查，结果在单位内通报。',
  '下一步将完善栏目维护责任表，邀请群众代表试用查询功能，把改进情况纳入年度考核内容。',
  '改进措施：加强岗前培训，编印操作手册，对发布滞后的栏目逐一销号，并继续丰富解读形式。',
];

/**
 * Section five: a paragraph of problems and one of measures.
 * @param others paragraphs that another year has, of which none is repeated
 */
export const tellProblems = (random: Random, others: readonly string[] = []): readonly string[] =>
  [faults, measures].map((all) => random.pick(all.filter((each) => !others.includes(each))));

export const tellNoFee = (random: Random, { own }: Own): string =>
  some(
    random,
    `${own}未发出收费通知，未收取信息处理费。`,
    `本年度${own}没有收取政府信息公开信息处理费。`,
    `${own}全年收取信息处理费0元。`,
  );

export const tellEnding = (random: Random): string =>
  some(random, '没有其他需要报告的事项。', '', '无其他需要报告的事项。');

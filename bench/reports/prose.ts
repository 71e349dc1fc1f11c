import type { Random } from '../seeded-random.ts';
import type { Figures, Stated } from './figures.ts';

const openings = ['本机关', '各承办科室', '公开办', '值班人员', '所属单位', '信息专员'];
const actions = [
  (count: number) => `逐条核对公开目录${count}项，旧条目随文件变化及时更新`,
  (count: number) => `为来访群众讲解办事指南${count}次，常见问题汇编成册放在窗口`,
  (count: number) => `整理历年文件电子文本${count}份，缺页和模糊的部分重新扫描`,
  (count: number) => `在网站和宣传栏同步发布公告${count}条，附上图解与音频`,
  (count: number) => `组织业务学习${count}场，请法制机构讲评答复文书`,
  (count: number) => `回访办事企业${count}家，按意见简化了材料清单`,
];

/** One sentence of our own; no two of a report need be alike. */
export const sentence = (random: Random): string =>
  `${random.pick(openings)}${random.pick(actions)(random.upTo(900) + 1)}。`;

/** Sentences to a paragraph. */
export const paragraph = (random: Random, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(random)).join('');

/** What the preamble says. */
export const preamble = ({ edition, year }: Figures): string => {
  const notice = edition === 'f2021' ? '国办公开办函〔2021〕30号' : '国办公开办函〔2019〕60号';
  return `本报告按照${notice}文件要求编写，所列数据统计期限自${year}年1月1日起至${year}年12月31日止。`;
};

const none = '全年没有收到政府信息公开申请。';

/** What the overview says of requests and disputes. */
export function requestSentences(stated: Stated): string {
  const { received, carriedIn, handled, carriedOut, reconsiderations, litigations } = stated;
  const requests =
    received + carriedIn === 0
      ? none
      : `全年新收政府信息公开申请${received}件，上年结转${carriedIn}件，办结${handled}件，结转下年度继续办理${carriedOut}件。`;
  const disputes =
    reconsiderations + litigations === 0
      ? '未发生因政府信息公开引起的行政复议、行政诉讼。'
      : `因政府信息公开被申请行政复议${reconsiderations}件，被提起行政诉讼${litigations}件。`;
  return requests + disputes;
}

/** What section five says. */
export const problems = [
  '对照要求，工作中还有不足：部分科室更新信息不够及时，解读形式比较单一，答复文书的说理也有欠缺。',
  '下一步将建立按月提醒的办法，增加图解与短视频，编印答复范例逐条讲评，并把改进情况纳入年度考核。',
];

/** What section six says. */
export const otherMatters = '本年度发出收费通知0件，收取信息处理费0元。没有其他需要报告的事项。';

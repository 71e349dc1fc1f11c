import { codeOf, type Group } from './group-tokens.ts';

/** 「县政府网站上，」, 「从信函渠道看，」, 「就低保类信息而言，」, 「行政许可领域，」. */
const angle =
  /(?:(?<!过程|日常工作|实际工作|具体工作|基础|同时)[中上]|看|而言|来说|领域)$|^(?:涉及|关于|针对).*方面$/;
/** 「辖区学校，」, 「部分社区2023年，」, 「12345热线，」; what begins with a verb is no body. */
const body =
  /^(?!加强|明确|对接|联系|协调|督促|指导|会同|配合|组织|压实|落实|依托|利用|优化|更新|完善|拓[宽展]).{1,10}(?:企业|单位|社区|学校|医院|公司|部门|机构|热线|园区|村)(?:20\d\d年度?|全年|本年度?|年度)?$|^[一-龥]{2,12}[局委办厅院](?:20\d\d年度?|全年|本年度?)$|^(?:网上|线上|网络|[省市县区]).{0,8}(?:平台|系统|网站)$/;
const own = /[BtUSW]/;

const wordsOf = ({ lead }: Group): string => lead.map(({ text }) => text).join('');

/** 「执法大队：」, 「县水利局：」: what follows is told of it. */
const division = /^[一-龥]{2,12}[局委办厅院科队所站处股室]$/;

/** Whether a clause that is not understood says of whom or of which way what follows is told, and it is not the body. */
export function isForeignSetting(group: Group): boolean {
  const code = codeOf(group);
  if (!/[?C]/.test(code)) return false;
  if (group.end?.code === ':') return !own.test(code) && division.test(wordsOf(group));
  if (group.end?.code !== ',') return false;
  const words = wordsOf(group);
  return angle.test(words) ? code.includes('C') || !own.test(code) : body.test(words) && !/[SW]/.test(code);
}

import type { AgencyKind } from '../report/report.ts';
import { isProvince } from './provinces.ts';

const ministries =
  /^(中华人民共和国)?(外交部|国防部|教育部|科学技术部|科技部|工业和信息化部|公安部|国家安全部|民政部|司法部|财政部|人力资源和?社会保障部|自然资源部|生态环境部|住房和城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|退役军人事务部|应急管理部|审计署|海关总署|国家发展(和)?改革委(员会)?|国家民族事务委员会|国家民委|国家卫生健康委(员会)?|中国人民银行|国家税务总局|国家市场监督管理总局|市场监管总局|国家金融监督管理总局|国家广播电视总局|国家体育总局|国家统计局|国家知识产权局|国家医疗保障局|国务院国有资产监督管理委员会|中国证券监督管理委员会)$/;

/** Words ending in 区 or 县 that are no county-level division: 自治区, 开发区, 社区 and their like. */
const otherAreas =
  /(自治|地|新|开发|高新|经开|产业|示范|合作|度假|园|景|名胜|保护|保税|社|片|库|灾|实验|试验|管理|集聚|功能|港|垦|牧|郊|小)区/g;

const governmentSuffix = /(人民政府)?(办公室)?$/;

const withoutOtherAreas = (agency: string): string => agency.replace(otherAreas, '');

function ofGovernment(agency: string): boolean | undefined {
  if (/自治州(人民政府)?(办公室)?$/.test(agency)) return true;
  if (isProvince(agency)) return true;
  const place = withoutOtherAreas(agency).replace(governmentSuffix, '');
  return /[县旗区]$/.test(place) ? false : undefined;
}

const ofDepartment = (agency: string): boolean | undefined =>
  /[县区]|(?<!红|国)旗/.test(withoutOtherAreas(agency)) ? false : undefined;

/**
 * Whether the body may make 规章 (立法法): ministries, provinces and autonomous prefectures may; counties, districts,
 * townships and their departments may not. A city may or may not have districts, and its departments draft rules of the
 * city, so for them we do not say.
 */
export function mayMakeRegulations(agency: string, kind: AgencyKind): boolean | undefined {
  if (kind === 'townshipGovernment' || kind === 'subdistrict') return false;
  if (ministries.test(agency)) return true;
  return kind === 'countyUpGovernment' ? ofGovernment(agency) : ofDepartment(agency);
}

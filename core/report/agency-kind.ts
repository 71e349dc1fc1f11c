import type { AgencyKind } from './report.ts';

/** Endings of names, longest meaning first: the first that fits decides. */
const endings: readonly (readonly [RegExp, AgencyKind])[] = [
  [/社区管理委员会$/u, 'subdistrict'],
  [
    /(?:管委会|管理委员会|开发区|高新区|经开区|新区|度假区|园区|示范区|保税区|试验区|社区|小区|片区|景区|矿区|牧区|库区|保护区|名胜区)(?:办公室)?$/u,
    'unknown',
  ],
  [/(?:大学|学院|学校|中学|小学|幼儿园|医院|集团|公司|供电|供水|公交)$/u, 'otherBody'],
  [
    /(?:税务局|海关|气象局|调查队|消防救援(?:局|总队|支队|大队)|海事局|邮政管理局|烟草专卖局|人民银行.*|金融监督管理.*局|金融监管.*局|国家\p{Script=Han}+分局)$/u,
    'vertical',
  ],
  [
    /(?:街道|街道办|街道办事处|(?<!驻\p{Script=Han}{1,6})办事处)(?:办公室|党政办公室|党政综合办公室)?$/u,
    'subdistrict',
  ],
  [/(?:乡|镇|苏木)(?:人民政府|政府)?(?:办公室|党政办|党政办公室|党政综合办公室)?$/u, 'townshipGovernment'],
  [/(?:省|自治区|市|县|区|州|盟|旗|地区|林区|特区)(?:人民政府|政府|行政公署|行署)?$/u, 'countyUpGovernment'],
  [/(?:人民政府|行政公署|行署)$/u, 'countyUpGovernment'],
  [/(?:局|委员会|委|办公室|办|厅|中心|队|站|所|处|分局|大队|支队|总队|部|署|院)$/u, 'department'],
];

/** The office of a government files its own report or that of the whole area; only the text tells. */
const office = /(?:省|自治区|市|县|区|州|盟|旗)(?:人民)?政府(?:办公厅|办公室|办)$/u;
const wholeArea = /全(?:省|区|市|县|州|盟|旗)|我(?:省|区|市|县|州|盟|旗)/u;

/** What a body that is not named calls itself. 我区 and 我县 alone fit a government as well as its departments. */
const ownWords: readonly (readonly [RegExp, AgencyKind])[] = [
  [/[我本]街道|[我本]办事处/u, 'subdistrict'],
  [/[我本][镇乡]/u, 'townshipGovernment'],
  [/[我本][局厅委](?!托|派|员|员会)/u, 'department'],
];

function kindOfName(agency: string, text: () => string): AgencyKind {
  if (office.test(agency)) return wholeArea.test(text()) ? 'countyUpGovernment' : 'unknown';
  return endings.find(([ending]) => ending.test(agency))?.[1] ?? 'unknown';
}

function kindOfWords(text: string): AgencyKind {
  const kinds = ownWords.filter(([words]) => words.test(text)).map(([, kind]) => kind);
  const [kind = 'unknown'] = kinds;
  return kinds.length === 1 ? kind : 'unknown';
}

/**
 * The kind of the reporting body by its name, or, when the title names none, by what the text calls it.
 * @param text the whole prose, asked for only when the name is not enough
 */
export function agencyKind(agency: string, text: () => string): AgencyKind {
  return agency === '' ? kindOfWords(text()) : kindOfName(agency, text);
}

import { describe, expect, test } from '@jest/globals';
import { agencyKind } from '../../core/report/agency-kind.ts';
import { readAgency } from '../../core/report/read-agency.ts';

const report = '政府信息公开工作年度报告';

describe('the body that a title names', () => {
  test.each([
    [`青岚县水务局2023年${report}`, '青岚县水务局'],
    [`2023年青岚县水务局${report}`, '青岚县水务局'],
    [`2023年度青岚县水务局${report}`, '青岚县水务局'],
    ['青岚县水务局政府信息公开工作2023年度报告', '青岚县水务局'],
    ['青岚县水务局2023年信息公开年度报告', '青岚县水务局'],
    ['青岚县水务局2023年度政务公开工作年度报告', '青岚县水务局'],
    [`青岚县水务局${report}（2023年）`, '青岚县水务局'],
    [`青岚县水务局二〇二三年${report}`, '青岚县水务局'],
    [`青岚县水务局关于2023年${report}`, '青岚县水务局'],
    [`关于印发青岚县水务局2023年${report}的通知`, '青岚县水务局'],
    [`青岚县水务局关于公布2023年${report}的公告`, '青岚县水务局'],
    [`青岚县水务局(原水利局)2023年${report}`, '青岚县水务局'],
    [`青岚县文化局（青岚县体育局）2023年${report}`, '青岚县文化局'],
    [`青岚县农业局/乡村振兴局2023年${report}`, '青岚县农业局'],
    [`青岚县2023年${report}`, '青岚县'],
    ['2023年青岚县人民政府信息公开工作年度报告', '青岚县人民政府'],
    [`青岚县人民政府2023年${report}`, '青岚县人民政府'],
    [`青岚县政务公开办公室2023年${report}`, '青岚县政务公开办公室'],
    [`青岚县政务公开中心2023年信息公开年度报告`, '青岚县政务公开中心'],
    [report, ''],
    [`2023年${report}`, ''],
    ['', ''],
  ])('%s', (title, agency) => {
    expect(readAgency(title)).toBe(agency);
  });
});

const kinds: readonly (readonly [kind: string, names: readonly string[]])[] = [
  [
    'countyUpGovernment',
    [
      '青岚县',
      '青岚县人民政府',
      '云川省人民政府',
      '云川自治区',
      '青岚市',
      '青岚市桥东区',
      '青岚自治州',
      '青岚盟行政公署',
      '青岚旗',
      '青岚地区行政公署',
      '青岚地区',
      '青岚县政府',
    ],
  ],
  [
    'townshipGovernment',
    [
      '桃园镇',
      '桃园镇人民政府',
      '青岚县桃园乡',
      '桃园回族乡人民政府',
      '桃园苏木',
      '桃园镇政府',
      '桃园镇人民政府办公室',
    ],
  ],
  ['subdistrict', ['桃园街道', '桃园街道办事处', '青岚区桃园街道办', '桃园社区管理委员会']],
  [
    'vertical',
    [
      '国家税务总局青岚县税务局',
      '国家税务总局青岚市税务局第一税务分局',
      '青岚海关',
      '青岚县气象局',
      '国家统计局青岚调查队',
      '青岚县消防救援大队',
      '青岚海事局',
      '青岚市邮政管理局',
      '青岚县烟草专卖局',
      '中国人民银行青岚县支行',
      '国家金融监督管理总局青岚监管分局',
    ],
  ],
  [
    'department',
    [
      '青岚县水务局',
      '青岚县发展和改革委员会',
      '青岚县教委',
      '青岚县机要办公室',
      '云川省水利厅',
      '青岚县政务服务中心',
      '青岚县公安局交警大队',
      '青岚县规划局桃园分局',
      '青岚县农机站',
      '青岚县土地储备所',
      '青岚县委宣传部',
    ],
  ],
  [
    'unknown',
    [
      '青岚经济技术开发区',
      '青岚高新区',
      '青岚新区管委会',
      '青岚旅游度假区管理委员会',
      '青岚工业园区',
      '某某',
      '青岚',
    ],
  ],
  [
    'otherBody',
    [
      '青岚大学',
      '青岚职业技术学院',
      '青岚县第一中学',
      '青岚县人民医院',
      '青岚城投集团',
      '青岚自来水公司',
      '国网青岚供电',
      '青岚公交',
    ],
  ],
];

describe('the kind of a body by its name', () => {
  test.each(kinds.flatMap(([kind, names]) => names.map((name) => [name, kind] as const)))(
    '%s: %s',
    (name, kind) => {
      expect(agencyKind(name, () => '')).toBe(kind);
    },
  );

  test.each([
    ['全县各部门主动公开信息若干条。', 'countyUpGovernment'],
    ['我县主动公开信息若干条。', 'countyUpGovernment'],
    ['本办公室主动公开信息若干条。', 'unknown'],
  ])('the office of a government, with the text %s', (text, kind) => {
    expect(agencyKind('青岚县人民政府办公室', () => text)).toBe(kind);
  });
});

describe('the kind of a body that no title names', () => {
  test.each([
    ['我镇认真落实各项要求。', 'townshipGovernment'],
    ['本乡认真落实各项要求。', 'townshipGovernment'],
    ['我街道认真落实各项要求。', 'subdistrict'],
    ['我局认真落实各项要求。', 'department'],
    ['我局和我镇认真落实各项要求。', 'unknown'],
    ['我县认真落实各项要求。', 'unknown'],
    ['我委托他人办理。', 'unknown'],
    ['', 'unknown'],
  ])('%s', (text, kind) => {
    expect(agencyKind('', () => text)).toBe(kind);
  });
});

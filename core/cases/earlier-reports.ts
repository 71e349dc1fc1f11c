import { applyEdits } from './apply-edits.ts';
import { baseReports } from './base-reports.ts';
import type { Draft } from './draft.ts';
import type { BaseName, Edits } from './rule-case.ts';

/** What the bodies had to say of themselves a year earlier. */
const prose: Readonly<Record<'f2021' | 'f2019', Edits['text']>> = {
  f2021: {
    overview:
      '（一）主动公开。{year}年，本局以河湖长制、农村饮水安全为重点主动公开政府信息388条。\n' +
      '（二）依申请公开。全年新收政府信息公开申请33件，上年结转3件，办结34件，结转下年度2件。\n' +
      '（三）政府信息管理。清理旧目录两册，补齐索引号，发布前逐条校对。\n' +
      '（四）平台建设。专栏新增取水许可查询，修复失效链接九处。\n' +
      '（五）监督保障。聘请用水户代表评议一次，考核结果通报各科室，没有责任追究情形。',
    problems:
      '存在的问题：巡河记录上网慢，个别乡镇水管站不清楚哪些台账可以公开，行政许可结果的公示栏目入口偏深。\n' +
      '改进情况：由水政执法大队每月五日前整理巡河记录交办公室发布，到三个水管站现场讲解公开目录，把许可公示移到首页左侧。',
  },
  f2019: {
    problems: [
      '部门预算表格中口径说明不足，群众来电询问较多。今后将在公开前请两名村财会计试读，',
      '看不懂的栏目加注释，并在窗口摆放纸质说明，由国库股汇总意见后于次月改进，半年通报一次结果。',
    ].join(''),
  },
};

/** What differs a year earlier, so that every figure of the base follows from it. */
const differences: Readonly<Record<BaseName, Edits>> = {
  f2021: {
    text: prose.f2021,
    cells: {
      'table2.normativeDocuments.inForce': '12',
      'table2.licensing.decisions': '118',
      'table3.carriedIn.naturalPerson': '3',
      'table3.carriedIn.total': '3',
      'table3.carriedOut.naturalPerson': '2',
      'table3.carriedOut.total': '2',
    },
  },
  f2019: {
    text: prose.f2019,
    cells: {
      'table2.licensing.previousItems': '24',
      'table2.licensing.change': '-1',
      'table3.received.naturalPerson': '3',
      'table3.received.total': '4',
      'table3.otherHandling.naturalPerson': '0',
      'table3.otherHandling.total': '0',
      'table3.handled.naturalPerson': '3',
      'table3.handled.total': '4',
    },
  },
  free: {},
  county: { text: prose.f2021 },
  mixed: {
    text: prose.f2021,
    cells: {
      'table3.carriedOut.naturalPerson': '2',
      'table3.carriedOut.total': '2',
      'table3.carriedIn.naturalPerson': '3',
      'table3.carriedIn.total': '3',
    },
  },
};

const earlier = (base: BaseName): Draft => {
  const draft = baseReports[base];
  return applyEdits({ ...draft, year: draft.year - 1 }, differences[base]);
};

/** Sound reports of the bodies of the base reports for the year before. */
export const earlierReports: Readonly<Record<BaseName, Draft>> = {
  f2021: earlier('f2021'),
  f2019: earlier('f2019'),
  free: earlier('free'),
  mixed: earlier('mixed'),
  county: earlier('county'),
};

import { type Rule, showReason } from '../../core/index.ts';
import { describeCondition } from './describe-condition.ts';

const editionWords: Readonly<Record<string, string>> = {
  free: '2018年度及以前 up to 2018',
  f2019: '国办公开办函〔2019〕60号 (f2019)',
  f2021: '国办公开办函〔2021〕30号 (f2021)',
};

const tableWords: Readonly<Record<string, string>> = {
  table2: '表二所用版式 form of table II',
  table3: '表三所用版式 form of table III',
  table4: '表四所用版式 form of table IV',
};

const listWords: Readonly<Record<string, string>> = {
  'table2.rows': '表二各行 rows of table II',
  'table2.cells': '表二各件数格 cells of table II that hold a count',
  'table3.rows': '表三各行 rows of table III',
  'table3.columns': '表三各列 columns of table III',
  'table3.cells': '表三各格 cells of table III',
  'table4.groups': '表四各组 groups of table IV',
  sections: '六个章节 the six sections',
  aspects: '总体情况的五个方面 the five aspects of section one',
};

const needWords: Readonly<Record<string, string>> = {
  previous: '本单位上一年度的报告 the report of the same body for the year before',
  units: '所属单位本年度的报告 reports of subordinate units for the same year',
  government: '所属政府本年度的报告 the report of the government of the area for the same year',
  published: '公布日期（页面标明的除外） the day of publication, unless the page states it',
  deadline: '本地规定的公布期限 the deadline that the place sets',
};

/** What a rule runs on one by one, if it does. */
export function describeItems({ each }: Rule): readonly string[] {
  if (each === undefined) return [];
  const words = typeof each === 'string' ? listWords[each] : each.map(({ item }) => `\`${item}\``).join('、');
  return [`逐项检查 for each of: ${words}`];
}

function describeYears({ from, to }: { from?: number | undefined; to?: number | undefined }): string {
  if (from === undefined) return `报告年度 report year: ≤ ${to}`;
  return to === undefined ? `报告年度 report year: ≥ ${from}` : `报告年度 report year: ${from}–${to}`;
}

/** A requirement that came or went with the years binds reports of these alone; others are held to it by today's view. */
function describeBinding({ from, to }: NonNullable<Rule['inForce']>): string {
  const span = describeYears({ from, to });
  const current =
    to === undefined ? '；按现行要求判断时不限 any year when judged by today’s requirements' : '';
  return `- 要求适用于 binding: ${span}${current}`;
}

/** For which reports a rule is asked. */
export function describeScope({ scope, inForce, appliesWhen, notApplicableReason }: Rule): readonly string[] {
  const { editions, table, years, agencyKinds, needs = [] } = scope ?? {};
  const name = table === undefined ? '报告年度应用版式 form demanded by the year' : tableWords[table];
  const lines = [
    ...(editions ? [`- ${name}: ${editions.map((edition) => editionWords[edition]).join('、')}`] : []),
    ...(years ? [`- ${describeYears(years)}`] : []),
    ...(inForce ? [describeBinding(inForce)] : []),
    ...(agencyKinds ? [`- 单位类别 kind of agency: ${agencyKinds.join('、')}`] : []),
    ...needs.map((need) => `- 需要提供 given beside the report: ${needWords[need]}`),
    ...(appliesWhen ? describeCondition(appliesWhen) : []),
  ];
  const reason = notApplicableReason ?? 'out-of-scope';
  const otherwise = `否则不适用 otherwise not applicable: ${showReason(reason, 'zh')} · ${showReason(reason, 'en')}`;
  if (lines.length === 0) return ['任何报告都适用。 It holds for every report.'];
  return appliesWhen ? [...lines, '', otherwise] : lines;
}

import { sectionKeys } from '../../forms/form.ts';
import type { Report } from '../../report/report.ts';
import type { Fact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import { isProvincial } from '../provinces.ts';
import { findPassages } from '../text/find-passages.ts';
import type { Prose } from '../text/prose.ts';
import { type Passage, quoteAll } from '../text/quote-evidence.ts';
import { overviewAbsence } from './overview-absence.ts';

/** Any figure of the work, exact or not; the numbers of lists, of documents and of the year are none. */
const figure =
  /\d(?:[\d,. ]*)(?:余|多)?万?(?:余|多)?(?:件|条|次|篇|期|个|份|起|项|人|名|家|场|类|部|封|宗|例|处|块|本|册|台|元|%)|[一二两三四五六七八九十百千]+余?(?:件|条|次|篇|期|份|起|人次|名|场|封|宗|例)|百分之/;
/** That nothing came in is a figure too; a small body has few others. */
const none = /(?:[未无零]|没有)[^,。;]{0,12}(?:申请|复议|诉讼|投诉)/;

/** Words of somebody above: 「一些地方重视不够」. */
const fromAbove =
  /(?:^|[,。:;])(?:但|目前|仍)?(?:一些|有的|少数)(?:地方|地区)(?:和(?:部门|单位))?[^,。;]{0,20}|各地(?:区)?[、和]?各部门(?:要|应|须|普遍|高度|认真)[^,。;]{0,12}/;
/** What others said or demanded. */
const reported = /要求|通知|意见|精神|部署|指示|指出|强调|《|借鉴|对标|省|全国/;
const lower = ['townshipGovernment', 'subdistrict', 'department'];

function speaksFromAbove({ agency, agencyKind }: Report, { sections }: Prose): readonly Passage[] {
  if (!lower.includes(agencyKind) || isProvincial(agency)) return [];
  const own = [...sections.overview, ...sections.problems].filter(({ text }) => !reported.test(text));
  return findPassages(own, fromAbove).slice(0, 3);
}

/** A text that ends within section one may have lost its figures. */
const isCutOff = ({ sections }: Report): boolean => sectionKeys.slice(1).every((key) => !sections[key].found);

/** Whether section one gives any figure, and whether the text speaks of others as somebody above does (NAR-008). */
export function substanceFacts(report: Report, prose: Prose): readonly (readonly [string, Fact])[] {
  const { overview } = prose.sections;
  const absence = overviewAbsence(report) ?? (isCutOff(report) ? 'section-not-found' : undefined);
  const figures = [...findPassages(overview, figure), ...findPassages(overview, none)].slice(0, 1);
  const above = speaksFromAbove(report, prose);
  const id = 'overview.statesFigures';
  const unknown = absence === undefined ? undefined : unknownTruth(absence);
  return [
    [id, unknown ?? truth(figures.length > 0, quoteAll(id, '总体情况 数据', figures))],
    [
      'body.speaksFromAbove',
      unknown ?? truth(above.length > 0, quoteAll('body.speaksFromAbove', '正文 上级口吻', above)),
    ],
  ];
}

import { repeatedFigures } from './content/agreement.ts';
import type { CatalogEntry } from './fact.ts';
import { statement } from './statement-entry.ts';

const figure = (id: string, zh: string, en: string): CatalogEntry => ({
  id,
  kind: 'quantity',
  sentence: { zh: `${zh}。`, en: `${en}.` },
});

const agreements: readonly CatalogEntry[] = Object.entries(repeatedFigures).map(([name, label]) =>
  statement(
    `agreement.${name}`,
    `正文各处所述“${label}”是否一致（同一口径、同一时段）`,
    `Whether all sentences that give 「${label}」 for the same period and scope give the same`,
  ),
);

/** What the prose counts and of whom it speaks, apart from the figures that tables hold too. */
export const contentCatalog: readonly CatalogEntry[] = [
  statement(
    'body.namesArea',
    '正文任何一处是否写到“我区”“全县”等整个地区',
    'Whether the text speaks of the whole area anywhere, as 我区 or 全县',
  ),
  statement(
    'body.speaksForArea',
    '以办公室、部门名义编制的报告，“总体情况”是否又以“我区”“全县”等整个地区为主语',
    "Whether section one of a report that is an office's or a bureau's own speaks for the whole area, as 我区 or 全县",
  ),
  ...agreements,
  statement(
    'lists.fit',
    '正文“其中”“分别为”所列分项是否都不超过总数，列全的是否等于总数',
    'Whether the parts that the text lists are no more than their whole, and as much where they are all',
  ),
  figure('lists.whole', '分项不符的总数', 'The whole that its parts do not fit'),
  figure('lists.parts', '与总数不符的分项之和', 'The parts that do not fit, added up'),
  statement(
    'channels.fit',
    '正文所述各渠道主动公开数是否都不超过主动公开总数（同一口径）',
    'Whether no channel has more than the total of what was made public, in the same words',
  ),
  figure('channels.total', '被一个渠道超过的主动公开总数', 'The total that one channel goes beyond'),
  figure('channels.part', '超过总数的渠道公开数', 'The figure of the channel that goes beyond the total'),
  statement(
    'results.assessment',
    '正文是否写到工作考核（考核、考评、绩效、第三方评估）',
    'Whether the text tells of the assessment of the work',
  ),
  statement(
    'results.publicReview',
    '正文是否写到社会评议（评议、满意度、征求公众意见）',
    'Whether the text tells of a review by the public',
  ),
  statement(
    'results.accountability',
    '正文是否写到责任追究（追责、问责，包括没有发生）',
    'Whether the text tells of accountability, or that there was none to enforce',
  ),
  statement(
    'disclosure.countsOthers',
    '党务、党建、村务、居务、厂务等信息是否计入公开数',
    'Whether items on affairs of the party, of villages or of works are counted with what was made public',
  ),
  statement(
    'disputes.countsCoDefendant',
    '正文是否写有作为共同被告的案件件数而没有写明统计口径',
    'Whether the text counts suits with the body as co-defendant, and does not say who reports them',
  ),
  statement(
    'overview.statesFigures',
    '“总体情况”是否有具体数据（带单位的数字，或者“未收到申请”）',
    'Whether section one gives any figure with a unit, or says that no request came in',
  ),
  statement(
    'body.speaksFromAbove',
    '乡镇、街道、部门的报告是否用了“一些地方”“各地各部门要”之类上级的口吻',
    'Whether a town, subdistrict or bureau speaks of localities as somebody above does',
  ),
];

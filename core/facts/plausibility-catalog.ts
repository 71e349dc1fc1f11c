import type { CatalogEntry } from './fact.ts';

const sum = (id: string, zh: string, en: string): CatalogEntry => ({
  id,
  kind: 'quantity',
  unit: '件',
  sentence: { zh, en },
});

const explanation = (id: string, zh: string, en: string): CatalogEntry => ({
  id,
  kind: 'boolean',
  sentence: { zh, en },
});

/** Facts for rules that ask whether figures are plausible: sums that no form prints, and reasons that the text gives. */
export const plausibilityCatalog: readonly CatalogEntry[] = [
  sum(
    'table3.received.sumOfInstitutions',
    '表三“本年新收”中科研机构、社会公益组织、法律服务机构之和。',
    'New requests of research institutes, welfare organisations and legal services together.',
  ),
  sum(
    'table3.sumOfRefusals',
    '表三“（三）不予公开”第1至7项总计之和，不含“8.属于行政查询事项”。',
    'Refusals in all, reasons 1 to 7 of table III; matters of administrative query are left out.',
  ),
  sum(
    'table3.otherUnnamed',
    '表三“（六）其他处理”中没有具体情形的总计：2021年版为“3.其他”，2019年版为整行。',
    'Requests handled otherwise without a named case: row 3 of the group in the 2021 edition, the whole row in that of 2019.',
  ),
  sum(
    'table4.litigation.pending',
    '未经复议直接起诉与复议后起诉两个“尚未审结”之和。',
    'Pending suits: those without and those after reconsideration.',
  ),
  sum(
    'table4.reconsideration.notUpheld',
    '行政复议“结果纠正”与“其他结果”之和。',
    'Reconsiderations that were corrected or ended otherwise.',
  ),
  sum(
    'table4.litigation.notUpheld',
    '行政诉讼两组“结果纠正”与“其他结果”之和。',
    'Suits that were corrected or ended otherwise, without and after reconsideration.',
  ),
  sum(
    'table4.sumOfCorrected',
    '表四三组“结果纠正”之和。',
    'Cases of all three groups of table IV that were corrected.',
  ),
  explanation(
    'narrative.reconsiderationsClosed',
    '正文是否称所述行政复议均已审结。',
    'Whether the text says that all the reconsiderations it counts are closed.',
  ),
  explanation(
    'narrative.reconsiderationsUpheld',
    '正文是否称所述行政复议均维持。',
    'Whether the text says that the body was upheld in all the reconsiderations it counts.',
  ),
  sum(
    'narrative.reconsiderationsPending',
    '正文所述尚未审结的行政复议件数。',
    'Reconsiderations still pending, as the text says.',
  ),
  explanation(
    'narrative.litigationsClosed',
    '正文是否称所述行政诉讼均已审结。',
    'Whether the text says that all the suits it counts are closed.',
  ),
  explanation(
    'narrative.litigationsUpheld',
    '正文是否称所述行政诉讼均维持。',
    'Whether the text says that the body was upheld in all the suits it counts.',
  ),
  sum(
    'narrative.litigationsPending',
    '正文所述尚未审结的行政诉讼件数。',
    'Suits still pending, as the text says.',
  ),
  explanation(
    'explained.carriedOut',
    '正文是否说明申请结转下年度的原因（征求第三方意见、中止、延期、补正、年底集中收到等）。',
    'Whether the text says why requests are carried out: third parties asked, time suspended or extended, requests that came late in the year.',
  ),
  explanation(
    'explained.otherResults',
    '正文是否写到申请人撤回申请、逾期不补正、合并办理等计入“其他处理”的情形。',
    'Whether the text speaks of requests withdrawn, not completed or joined, which count as handled otherwise.',
  ),
  explanation(
    'explained.documentsInForce',
    '正文是否写到文件清理、失效、有效期届满或机构改革、职能划转。',
    'Whether the text speaks of documents cleared out or expired, or of bodies or duties rearranged.',
  ),
  explanation(
    'explained.corrections',
    '第五部分是否谈到复议、诉讼或答复质量，或者其他部分是否谈到对纠错、败诉的整改。',
    'Whether section five speaks of disputes or of the quality of answers, or another section of what is done about lost ones.',
  ),
];

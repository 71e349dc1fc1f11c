import { applicantColumns } from './applicant-columns.ts';
import type { FormRow, Label } from './form.ts';

const columns = applicantColumns;
const refused = '(三)不予公开';
const unavailable = '(四)无法提供';
const notProcessed = '(五)不予处理';

/** Rows of table III before 「(六)其他处理」, where the editions part. */
export const rowsBeforeOther = [
  { key: 'received', official: '一、本年新收政府信息公开申请数量', columns },
  { key: 'carriedIn', official: '二、上年结转政府信息公开申请数量', columns },
  { key: 'granted', official: '(一)予以公开', columns },
  {
    key: 'partlyGranted',
    official: '(二)部分公开(区分处理的,只计这一情形,不计其他情形)',
    aliases: ['(二)部分公开(区分处理的,只计这一情况,不计其他情形)', '(二)部分公开'],
    columns,
  },
  { key: 'refusedStateSecret', official: '1.属于国家秘密', group: refused, columns },
  {
    key: 'refusedForbiddenByLaw',
    official: '2.其他法律行政法规禁止公开',
    aliases: ['2.其他法律法规禁止公开', '2.其他法律、行政法规禁止公开', '2.其他法律行政止公开'],
    group: refused,
    columns,
  },
  {
    key: 'refusedPublicSecurity',
    official: '3.危及“三安全一稳定”',
    aliases: ['3.危及三安全一稳定'],
    group: refused,
    columns,
  },
  { key: 'refusedThirdParty', official: '4.保护第三方合法权益', group: refused, columns },
  {
    key: 'refusedInternalAffairs',
    official: '5.属于三类内部事务信息',
    aliases: ['5.属于三类内容事务信息'],
    group: refused,
    columns,
  },
  { key: 'refusedProcessInformation', official: '6.属于四类过程性信息', group: refused, columns },
  { key: 'refusedEnforcementFile', official: '7.属于行政执法案卷', group: refused, columns },
  { key: 'refusedAdministrativeQuery', official: '8.属于行政查询事项', group: refused, columns },
  { key: 'unavailableNotHeld', official: '1.本机关不掌握相关政府信息', group: unavailable, columns },
  { key: 'unavailableNeedsCreation', official: '2.没有现成信息需要另行制作', group: unavailable, columns },
  { key: 'unavailableStillUnclear', official: '3.补正后申请内容仍不明确', group: unavailable, columns },
  { key: 'notProcessedPetition', official: '1.信访举报投诉类申请', group: notProcessed, columns },
  { key: 'notProcessedRepeated', official: '2.重复申请', group: notProcessed, columns },
  { key: 'notProcessedPublications', official: '3.要求提供公开出版物', group: notProcessed, columns },
  { key: 'notProcessedExcessive', official: '4.无正当理由大量反复申请', group: notProcessed, columns },
  {
    key: 'notProcessedConfirmation',
    official: '5.要求行政机关确认或重新出具已获取信息',
    group: notProcessed,
    columns,
  },
] as const satisfies readonly FormRow[];

/** Rows of table III after 「(六)其他处理」. */
export const rowsAfterOther = [
  { key: 'handled', official: '(七)总计', aliases: ['(七)合计'], columns },
  { key: 'carriedOut', official: '四、结转下年度继续办理', aliases: ['四、结转下年度办理'], columns },
] as const satisfies readonly FormRow[];

/** Labels of table III that hold no value. */
export const resultHeaders = [
  { official: '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)' },
  { official: '申请人情况' },
  { official: '法人或其他组织' },
  ...applicantColumns,
  { official: '三、本年度办理结果' },
  { official: refused },
  { official: unavailable },
  { official: notProcessed },
] as const satisfies readonly Label[];

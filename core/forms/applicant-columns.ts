import type { FormColumn } from './form.ts';

/** The seven columns of table III, in the order of the form; the same in both editions. */
export const applicantColumns = [
  { key: 'naturalPerson', official: '自然人', holds: 'count' },
  { key: 'company', official: '商业企业', aliases: ['企业'], holds: 'count' },
  { key: 'research', official: '科研机构', holds: 'count' },
  { key: 'publicWelfare', official: '社会公益组织', aliases: ['公益组织'], holds: 'count' },
  { key: 'legalService', official: '法律服务机构', aliases: ['法律服务'], holds: 'count' },
  { key: 'otherApplicant', official: '其他', holds: 'count' },
  { key: 'total', official: '总计', aliases: ['合计'], holds: 'count' },
] as const satisfies readonly FormColumn[];

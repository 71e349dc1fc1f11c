import type { Label } from './form.ts';

export interface Aspect extends Label {
  readonly key: string;
}

/** The five aspects of 总体情况 that 国办公开办函〔2021〕30号 names, with other headings met in published reports. */
export const aspects = [
  {
    key: 'proactiveDisclosure',
    official: '主动公开',
    aliases: ['主动公开政府信息', '政府信息主动公开', '信息主动公开'],
  },
  { key: 'onRequest', official: '依申请公开', aliases: ['依申请公开政府信息', '政府信息依申请公开'] },
  {
    key: 'informationManagement',
    official: '政府信息管理',
    aliases: ['信息管理', '信息资源管理', '政府信息资源管理', '政府信息规范管理'],
  },
  {
    key: 'platform',
    official: '平台建设',
    aliases: ['政府信息公开平台建设', '公开平台建设', '信息公开平台建设', '政务公开平台建设'],
  },
  {
    key: 'supervision',
    official: '监督保障',
    aliases: ['保障监督', '监督考核', '组织保障', '监督与保障', '监督和保障', '保障与监督'],
  },
] as const satisfies readonly Aspect[];

export type AspectKey = (typeof aspects)[number]['key'];

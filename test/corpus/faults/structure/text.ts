import { adding, breaks, since2021, some, withoutFigures } from '../../changes.ts';
import { saying } from '../../corpus-report.ts';
import type { Corpus, Injector } from '../../injector.ts';

const residue = (name: string, text: string): Injector => ({
  name,
  inject: ({ report }) => breaks(adding(report, text), ['STR-010']),
});

const filler = '办公室逐月核对公开目录，发现缺项即通知责任科室补齐。';

/** What the text as a whole requires, broken. */
export const faultsOfText: Corpus = {
  'STR-010': {
    faults: [
      {
        name: 'an instruction of the form was left in',
        inject: ({ report }) => breaks(saying(report, { inRequests: '该部分以表格形式报告。' }), ['STR-010']),
      },
      residue('a number was never filled in', '全年共组织业务培训XX次。'),
      residue('a bracket was never filled in', '发布解读材料【 】件。'),
      residue('a gap stands for a number', '全年发布通报共  件，均已归档。'),
      residue('a line stands for a number', '全年发布解读材料____件。'),
      residue('a number is crossed out', '全年主动公开政府信息××条。'),
      residue('the name of the body was never filled in', '（单位名称）按要求公开了机构职能。'),
      residue('a date was never filled in', '栏目改版于20XX年完成。'),
    ],
    nearMisses: [
      {
        name: 'somebody goes without name',
        vary: ({ report }) => ({ report: adding(report, '李某某对答复有疑问，经当面说明后表示理解。') }),
      },
      {
        name: 'a case has a number without names',
        vary: ({ report }) => ({ report: adding(report, '法院以(2023)XX行初XX号判决驳回原告的诉讼请求。') }),
      },
      {
        name: 'a number is written in words',
        vary: ({ report }) => ({ report: adding(report, '发布水情通报共三十六件。') }),
      },
    ],
  },
  'STR-012': {
    faults: [
      {
        name: 'section one is far too long',
        wanted: since2021,
        inject: ({ report }, random) =>
          breaks(adding(report, filler.repeat(40 + random.upTo(60))), ['STR-012']),
      },
      {
        name: 'section one says next to nothing',
        wanted: since2021,
        inject: ({ report }, random) =>
          breaks(
            saying(
              { ...withoutFigures(report), namesAspects: true },
              {
                opening: '',
                disclosed: `发布信息${some(random, 99)}条。`,
                requests: '依规答复。',
                management: '逐级审核。',
                platform: '按月更新。',
                supervision: '考核评议，无追责。',
              },
            ),
            ['STR-012'],
          ),
      },
    ],
    nearMisses: [
      {
        name: 'section one has some nine hundred characters',
        wanted: since2021,
        vary: ({ report }) => ({ report: adding(withoutFigures(report), filler.repeat(22)) }),
      },
    ],
  },
  'STR-013': {
    faults: [
      {
        name: 'the signature has no date',
        inject: ({ report }) => breaks({ ...report, signature: [report.agency] }, ['STR-013']),
      },
    ],
    nearMisses: [
      {
        name: 'the title names the body, and the end the date',
        vary: ({ report: { year }, report }) => ({
          report: { ...report, signature: [`${year + 1}年1月12日`] },
        }),
      },
    ],
  },
};

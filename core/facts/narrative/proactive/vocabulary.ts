import { commonWords } from '../common-words.ts';
import { wordKinds, yearWords } from '../vocabulary.ts';
import type { Vocabulary } from '../word-finder.ts';

const decision = '[处理|处理的]';
const counted = '[数|数量|件数|件]';

/**
 * Words of sentences on the figures of table II. They are few: a word more could stand in a sentence on what was published,
 * examined or explained, which are other figures than what was issued or decided.
 */
export const proactiveVocabulary: Vocabulary = {
  kinds: {
    ...wordKinds,
    regulation: 'g',
    normativeDocument: 'z',
    licence: 'k',
    penalty: 'q',
    coercion: 'x',
    administrativeFee: 'f',
    /** A fee as an item of a list: how many there are is no amount, but without one nothing is charged. */
    feeItem: 'fj',
    /** Issued in the year, issued and not amended, repealed, in force at the end of it. */
    issued: 'h',
    newlyIssued: 'nh',
    repealed: 'e',
    inForce: 'm',
    decided: 'b',
    /** Done with documents, but in no column of the table. */
    amended: 'D',
    /** A decision of a wider or narrower sort than the row counts. */
    penaltyCase: 'qd',
    coerciveMeasure: 'xd',
    foreign: '?',
  },
  always: {
    ...commonWords,
    filler: `
      共 共计 总计 合计 总共 一共 总 已 已经 也 了 为 是 有 达 达到 数 数量 总数 总量 件数 人民币 共有 任何 同时 并 并且 且
      依法 依规 依法依规 按规定 按程序 严格 及时 认真 规范 积极 (一|二|三|四|五|六)是 方面 情况 工作`,
    some: '的',
    regulation: '规章 (政府|地方政府|部门)规章',
    normativeDocument: '[行政]规范性文件',
    licence: `[各类|各项|各种]行政许可${decision}[决定|决定书]${counted}`,
    penalty: `[各类|各项|各种]行政处罚${decision}[决定|决定书]${counted}`,
    penaltyCase: '[各类|各项|各种]行政处罚(案件|案)[数|数量]',
    coercion: `[各类|各项|各种]行政强制${decision}[决定|决定书]${counted}`,
    coerciveMeasure: '行政强制(措施|执行)[决定|决定书]',
    administrativeFee: '行政事业性收费 行政事业性收费(收入|款|金额|总额|总金额|收费金额)',
    feeItem: '行政事业性收费(项目|事项)',
    issued: `
      制发 制定 印发 出台 制订 颁布 制发了 制定了 印发了 出台了 制定(出台|印发|发布|下发|实施) 制发(件数|数|数量) [本年]制发件数 印发实施 出台实施`,
    newlyIssued: '新(制发|制定|出台|印发|制订|颁布)[了]',
    repealed: '废止 废止了 宣布废止 [本年]废止(件数|数|数量)',
    inForce: '[年末|年底]现行有效 现行有效的 现行有效(件数|数|数量)',
    amended: '修改 修订 修改了 修订了',
    decided: `
      作出 做出 作出了 做出了 下达 实施 实施了 办理 办理了 办结 办结了 完成 受理[并]办结 [本年]处理决定[数|数量]`,
    collect: '收取 收缴 征收 收费 收取了 计收 征缴 入库 收取[总]金额 收取总额',
    actually: '实收 实际(收取|收到|收缴|征收)[金额] 实收金额',
    amount: '金额 总金额 总额 收费(金额|总额|总金额) 本年收费金额 金额(合计|总计)',
    foreign: '规章制度 规范性文件(草案|汇编|目录|解读) 行政事业性收费(目录|目录清单|清单|标准|政策)',
  },
  ofYear: (reportYear) => {
    const { thisYear: inYear, comparison: withYear } = yearWords(reportYear);
    return { ...(inYear ? { thisYear: inYear } : {}), ...(withYear ? { comparison: withYear } : {}) };
  },
};

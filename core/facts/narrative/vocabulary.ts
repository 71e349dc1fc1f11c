import { commonWords } from './common-words.ts';
import type { Vocabulary } from './word-finder.ts';

/**
 * What a word means to the reader of figures, one letter a meaning. A statement is read only when every word of it is
 * in this table: a word that is not understood could change subject, scope, period or sense.
 */
export const wordKinds = {
  /** The report year, said in its own words; another period. */
  thisYear: 'P',
  otherPeriod: 'p',
  /** Whose figures: the reporting body, its own level, the whole area, somebody else. */
  own: 'S',
  level: 'l',
  area: 'W',
  others: 's',
  /** One way in which requests come in. */
  channel: 'C',
  /** Words that change nothing; 和 and the like, which join as 、 does. */
  filler: 'Q',
  conjunction: '+',
  /** Words that single some out: they leave a figure as it is, and make a zero one of those only. */
  some: 'd',
  all: 'u',
  not: 'N',
  zero: '0',
  isNew: 'n',
  /** A comparison: the number behind it is a change. */
  comparison: 'v',
  receive: 'R',
  receiveNew: 'nR',
  accept: 'A',
  process: 'a',
  handle: 'H',
  carriedIn: 'I',
  carriedOut: 'O',
  carried: 'X',
  pending: 'o',
  /** Who applies, and that they do. */
  applicant: 'G',
  request: 'B',
  topicOfRequests: 't',
  /** Because of disclosure; occurs or is brought. */
  cause: 'U',
  occur: 'V',
  reconsideration: 'F',
  reconsiderationAsked: 'VF',
  litigationAsked: 'VL',
  litigation: 'L',
  /** Complaints and the like, named beside reviews and suits. */
  complaint: 'E',
  /** Kinds of applicants, answers and judgments: parts of a figure that is told elsewhere. */
  detail: 'D',
  /** First and second instance: one case may be counted twice. */
  instance: 'J',
  /** Not sued alone: another body may count the case. */
  coDefendant: 'j',
  part: 'K',
  /** How long an answer took, whether it was late, and what it still waits for. */
  term: 'T',
  /** Applications of every kind. */
  anyBusiness: '?',
  respectively: 'M',
  fee: 'Z',
  notice: 'Y',
  collect: 'c',
  actually: 'r',
  issue: 'i',
  amount: 'y',
  /** Of a fee that need not be paid. */
  waived: 'w',
  /** By which of the two standards a fee is charged. */
  standard: '%',
} as const;

type WordKind = keyof typeof wordKinds;

const object =
  '[件|表|书|数|数量|件数|量|总数|总量|事项|案件|业务|信函|类|办件|请求|的|件的|事项的|申请|诉求]';
const disputed =
  '[案|案件|件|申请|事项|数|数量|案件数|案件数量|件数|情况|情形|案例|事件|纠纷|类案件|应诉案件|应诉]';
const lastYear = '(上年|上年度|上一年|上一年度|去年|去年度)';
const nextYear = '(下年|下年度|下一年|下一年度|次年|次年度|明年|来年)';
const into = '[至|到|入]';
const disclosure = '(政府信息公开|信息公开|政务公开)';
const disclosureAny = '(政府信息公开|信息公开|政务公开|依申请公开|政府信息依申请公开)';
const ours = '(本|我)(机关|部门|单位|行政机关|局|委|镇|乡|街道|办)';

/** Spellings by meaning, separated by spaces; brackets as in `spellings`. */
const vocabulary: Readonly<Partial<Record<WordKind, string>>> = {
  ...commonWords,
  filler: `
    实行 共 共计 总计 合计 总共 一共 总 已 也 了 的 仅 只 仅有 只有
    等 等(事件|案件|情况|情形|问题|案例|事项) 为 是 有 达 达到 数 数量 总数 总量 件数 总件数 情况 情形 事项 现象 案件 件 相关 有关 人民币 共有
    各类 各种 类 依法 依规 依法依规 按时 按期 按规定 按要求 及时 妥善 规范 严格 认真 积极 按规
    高效 如期 准时 并 并且 同时 任何 关于 向 对 在 于 由 并已 已经 也已 现已 现 方面 继续 (一|二|三|四|五|六)是 业务 办件 了解 实际 此外 接收的
    [在](规定|法定|答复|办理|法定答复|规定答复)[的](时间|时限|期限)[之]内 [在](期限|时限)内 [在]法律规定[的](时限|期限)内
    (按|按照)(规定|法定)[的](时限|程序|时间)(和|及|、)(程序|时限|要求|规定)
    (按|按照)(法定|规定|法律规定)[的][时限|期限|时间|程序|要求] (按|按照)要求 (按|按照)(程序|流程)[要求] 依照规定 依照程序 (按|依)法定程序
    且 同期 超量 行为 故 所以 因而 故而 过程中 人次 工作 中 内 自 从 所有渠道 (网上|线上)[和|、|及](线下|现场) 线下[和|、|及]线上
    [通过|以](各种|各|多种|各类|任何|任意)(渠道|方式|途径|形式)[的] 加上 连同 (按|按照|根据|依据)(有关|相关)规定
    超[出|过]规定(数量|次数|频次|标准)[范围]的 [通过](线上|网上)[和|、|及|与](线下|现场)(渠道|方式|途径|等方式|等渠道)`,
  some: '涉及 涉 另外 外 以外 其 该 此 该类 此类 这类 剩余 其余 余 主要 需要 有效 正式 合格 其它 新的',
  isNew: '新 新增 新增加',
  receive:
    '收到 接到 接收 收到了 接收到 收件 收 收到的 登记 接收了 接收登记 收到并登记 (收到|接到|接收|收)过',
  receiveNew: '新收 新收到 新接收 新接到 新收件 新受理 新增受理',
  accept: '受理 受理了 受理过 收办 承办 接办 受理的',
  process: '办理 处理 办理了 处理了',
  handle: `
    (办理|处理)结果 办结 答复 回复 (办理|处理|答复|回复|办结)(完毕|完成|完结|完) (答复|回复|办结)了 办理答复 答复办结 办结答复 办复
    (予以|给予|作出|做出|进行|完成|给出|出具|予以了|进行了|作出了|做出了|给予了|提供)[书面|相应|有效](答复|回复|办结|处理)
    审核答复 办理并(答复|回复) 办理回复 答复办理 书面答复 [依法|按期|按时](办结|答复|办理)并(送达|反馈|答复|回复)
    (答复|回复)申请人 (答复|回复|办结)到位 完成(办理|办结) (办理|处理)(答复|回复)(完毕|完成|到位) 处理办结 办理办结`,
  carriedIn: `
    ${lastYear}(结转|遗留|转入|留转|结余|延续|顺延|转结|续办|未办结|结存|结转的)
    结转${lastYear} 承接${lastYear}[结转] ${lastYear}结转${into}(本年|本年度|今年) 结转自${lastYear}
    ${lastYear}结转(继续办理|办理|过来|件|而来|来) ${lastYear}未办结转入 往年结转`,
  carriedOut: `
    (结转|转|顺延|延续|转结)${into}${nextYear}[继续][办理|处理|答复] (至|到|入)${nextYear}[继续办理|办理] 延(至|到)${nextYear}[办理]
    留待${nextYear}[办理] 流转(至|到)${nextYear} 跨年[度][办理] 移至${nextYear}`,
  pending: `
    正在(办理|处理|办理中|处理中|办理过程中|按程序办理|依法办理|按期办理|依法办理中|按程序办理中|按规定办理|流转|办理之中)
    (尚在|仍在|还在|在)(办理|办理中|处理中|办理过程中) 在办 办理中 处理中 待(办理|办|答复) (尚未|未|暂未|仍未)(办结|答复)
    未到期 未到(答复期|答复期限|办理期限|办结期限|期限) 按程序办理中
    [因](尚|仍|还|正)[处]在(法定|办理|答复|规定|法定办理|法定答复)(期限|时限|期)[内]`,
  carried: '结转 结转件 结转的 转结',
  applicant: `
    法人(或|或者|和|及|以及|、)(其他|其它)组织 法人 公民 (其他|其它)组织 组织 个人 单位 群众 社会公众 公众 社会 社会各界 申请人 市民 居民
    村民 当事人 各界 提出 提出的 提交 提交的 递交 递交的 要求 申请的 和个人 人民群众 机构 社会组织
    (公民|群众)个人 辖区(群众|居民) 纳税人 缴费人 纳税人缴费人 业主 要求(公开|获取)(政府信息|信息)的 自然人(、|和|及|或)法人`,
  request: [
    `[依申请]政府信息公开[依]申请${object}`,
    `政府信息依申请公开[申请]${object}`,
    `[政府]信息依申请公开${object}`,
    `政府信息公开[案|办]件 [政府]信息公开事项 申请公开政府信息[的] 申请政府信息公开[的] 申请获取政府信息[的]`,
    `依申请公开[政府]信息[公开]${object} 依申请公开[政府]信息的申请`,
    `依申请公开[政府信息]申请${object} 依申请公开的申请`,
    '依申请公开 依申请公开(件|事项|件数|数|数量|办件|业务|案件|答复件|请求|诉求|的政府信息|政府信息公开申请|来件|件事项)',
    `信息公开[依]申请${object}`,
    `公开[政府]信息[的]申请${object} 公开申请${object} 政府信息申请${object} 政府信息公开类申请`,
    `申请[件|表|书|数|数量|件数|量|总数|总量|事项|案件|办件] 申请公开[件|事项] 依申请[件|事项]`,
    '依申请公开申请 政府信息公开依申请件 政务公开申请 依申请政府信息公开[件] 依申请信息公开 依申请公开政府信息事项',
  ].join(' '),
  topicOfRequests: `
    [在]依申请公开(方面|工作|工作情况|工作方面|政府信息方面) 政府信息(依申请公开|公开申请)(方面|工作)
    依申请公开办理(方面|工作)`,
  cause: `
    因
    (因|由|由于|涉及|涉|有关|关于|针对|与)${disclosureAny}[工作|答复|事项|问题|方面|领域|事务|行为|案件|办理][而|所|的]
    (就|对|在)${disclosure}[工作|答复|事项|问题|方面|领域|行为][而|所|的]
    (因|由|由于|针对|就)${disclosureAny}(申请|申请答复|申请办理)[而|所|的]
    ${disclosure}[工作|类|方面|领域|工作领域|事务] [有关]依申请公开类 因${disclosureAny}[工作](有关|相关)(事项|问题)
    与${disclosure}[工作](有关|相关)[的] 因(申请政府信息公开|公开政府信息|依申请公开政府信息)
    (针对|涉及|对|因)${ours}[的][有关]${disclosure}[工作|事务|事项|申请|答复][的]
    [因][申请人]对${disclosure}[申请]答复不服 [因][申请人]对答复不服 [因][申请人]不服[我局|我镇|本机关|本局|我单位|我街道][的|作出的][政府信息公开]答复[而] 答复后`,
  occur: `
    发生 发生过 引起 引发 导致 产生 出现 存在 被申请 被提起 提起 提起的 被 遭 发生的 造成
    引起的 引发的 导致的 产生的 被申请的 申请人提起 而 而引起 而引发 所引起 所引发 提请 因此 所引起的 所引发的 被申请人提起 所产生的 引发了`,
  reconsideration: `
    行政复议${disputed} 复议 复议(案件|申请|件|案|事项|案例)`,
  reconsiderationAsked: `(申请|提出)行政复议${disputed} 提出复议[申请]`,
  litigationAsked: '提出[行政]诉讼 提出行政诉讼申请',
  litigation: `
    行政诉讼${disputed} 诉讼 诉讼(案件|案|事项|案例|件) 行政诉讼的案件 行政诉讼起诉 被起诉`,
  complaint: `
    举报 投诉 申诉 信访 上访 (投诉|信访)举报 举报投诉 (信访|举报|投诉|申诉)(案|案件|事件|事项|案例|情况|件) 信访举报投诉 负面舆情 舆情[事件]
    (民事|刑事)(诉讼|案件|纠纷|诉讼案件) (行政|国家)赔偿[案件] 行政(调解|争议) 争议 纠纷`,
  detail: `
    自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 予以公开 部分公开 不予公开
    无法提供 不予处理 其他处理 其他情况 信息不存在 不属于本机关[公开] 本机关不掌握
    主动撤回 撤回 撤销申请 主动撤销 已主动公开 同意公开 不同意公开 维持 结果维持 纠正
    结果纠正 其他结果 尚未审结 未审结 审结 已审结 驳回 撤诉 终止 确认违法 胜诉
    [未经复议|未经行政复议](直接起诉|直接提起行政诉讼)
    [经|经行政|行政]复议后起诉 复议后提起行政诉讼 全部公开 公开
    补正 告知 企业`,
  instance: '一审 二审 再审 一审案件 二审案件',
  coDefendant: '共同被告 作为共同被告 作为被告 作为第三人',
  anyBusiness: '(各类|各种|各项)申请 所有申请人 各类行政申请',
  term: '超期 逾期 超时 延期 (正在|尚在|仍在|待|等待)补正[中]',
  fee: `
    [依申请公开|政府信息公开|信息公开|政府|依申请|政府信息公开依申请|依申请公开政府信息|公开][政府]信息处理费[用]
    [政府]信息公开处理费[用] 处理费[用] 政府信息公开收费`,
  notice: `
    [政府信息公开信息处理费|依申请公开信息处理费|信息处理费|政府信息公开|信息公开|依申请公开](收费|缴费|缴款)通知[书|单]
    收费告知书 信息处理费通知[书]`,
  collect: `
    收取 收缴 征收 收费 缴纳 收取了 收入 计收 收取的 缴费 收取情况 收费情况 收取金额
    到账 收取过 入库`,
  waived: '应收 应收取 应缴 应缴纳 减免 减免了 免收 免除 豁免 退还 退回 未缴纳 逾期未缴纳 逾期未缴',
  standard: '按件 按量 (按|按照)(件|量)(方式|标准)',
  actually: `
    实收 实际(收取|收到|收缴|缴纳|收费|收取金额|到账|入库|收取了) 实收金额 实缴`,
  issue: '发出 出具 下达 制发 开具 发放 送达 下发 发送 印发 发布 发 寄出 作出 发出的',
  amount: `
    金额 总金额 涉及[总]金额 通知[总]金额 总额 收费(金额|总额|总金额) 通知收费金额 费用 款项 金额合计 金额总计`,
};

/** Words put together from the year reported on: 2022年结转, 结转至2024年. */
export const yearWords = (reportYear: number): Readonly<Partial<Record<WordKind, string>>> => {
  const [before, year, after] = [-1, 0, 1].map((step) => `${reportYear + step}年`);
  const start = `[自|从]${year}1月1日[起]`;
  return {
    comparison: `(较|比)${before}[度|同期] 与${before}[度]相比 同${before}相比`,
    thisYear: `
      ${year}[度|全年|内|度内|间|以来|度全年] ${start}(至|到|—|-|~)[${year}]12月31日[止]
      (截至|截止|截止到|截至到|到|至)${year}(底|末|12月31日|12月底|12月末|终)[前|止] ${year}12月31日(前|止) ${year}1(月至|月-|月—|-|—|至)12月[份]`,
    carriedIn: `
      ${before}[度](结转|遗留|转入|未办结|结转的) 结转${before}[度] ${before}[度]结转(至|到)(${year}|本年|今年)[度] ${lastYear}结转${into}${year}[度]`,
    carriedOut: `(结转|转|顺延|延续|转结)${into}${after}[度][继续][办理|处理|答复] 延(至|到)${after}[度][办理]`,
  };
};

/** What sentences on requests, disputes and the information-processing fee are read with. */
export const generalVocabulary: Vocabulary = { kinds: wordKinds, always: vocabulary, ofYear: yearWords };

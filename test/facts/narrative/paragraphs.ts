import { bureau, county, type NarrativeCase, perhaps, street, taxBureau } from './narrative-case.ts';

/** Whole paragraphs as reports of 2019 to 2025 write them. */
export const paragraphs: readonly NarrativeCase[] = [
  {
    title: 'a township that tells all five aspects',
    text: [
      '2023年，青石镇坚持以公开为常态、不公开为例外，扎实推进政务公开各项工作。',
      '（一）主动公开情况。全年通过县政府网站公开信息286条，其中机构职能12条、财政信息9条、乡村振兴65条；微信公众号推送信息410条。',
      '（二）依申请公开情况。全年收到政府信息公开申请3件，均按期答复，较上年减少1件，未发生因信息公开引发的行政复议、行政诉讼。',
      '（三）政府信息管理情况。严格落实三审三校，全年审核信息696条次。',
      '（四）平台建设情况。更新公开栏18期，维护查阅点2处。',
      '（五）监督保障情况。召开专题会议2次，开展培训3次，培训86人次。',
    ],
    expect: { requestsReceived: 3, requestsHandled: 3, noReconsideration: true, noLitigation: true },
  },
  {
    title: 'a township without requests',
    text: [
      '（一）主动公开。2023年共公开各类信息173条。',
      '（二）依申请公开。进一步畅通申请渠道，规范受理、审核、答复流程，本年度未收到政府信息公开申请，无上年结转。',
      '（三）监督保障。全年未收到群众投诉，未发生责任追究情形。',
    ],
    expect: { noRequests: true, requestsCarriedIn: perhaps(0) },
  },
  {
    title: 'a county with the share of each channel',
    text: '2023年，全县共收到政府信息公开申请486件，其中网络申请301件、信函申请152件、当面申请33件；上年结转24件；办结489件，按期办结率100%；结转下年度继续办理21件。因政府信息公开被申请行政复议19件、提起行政诉讼8件，较上年分别下降13.6%、20%。',
    ...county,
    expect: {
      requestsReceived: 486,
      requestsCarriedIn: 24,
      requestsHandled: 489,
      requestsCarriedOut: 21,
      reconsiderations: 19,
      litigations: 8,
    },
  },
  {
    title: 'a bureau with the topics of requests',
    text: '我局2023年共收到政府信息公开申请27件，内容主要涉及招生入学、教师待遇、民办学校管理等，其中招生类14件、待遇类9件、其他4件。27件申请中，予以公开11件，部分公开6件，无法提供8件，不予处理2件。',
    ...bureau,
    expect: { requestsReceived: 27, requestsHandled: perhaps(27) },
  },
  {
    title: 'a bureau that praises its work without a figure',
    text: '我局高度重视依申请公开工作，完善登记、办理、答复、归档全流程管理，加强与申请人沟通，依法依规答复每一件申请，切实保障群众知情权。',
    ...bureau,
    expect: {},
  },
  {
    title: 'a county that praises less disputes',
    text: '加强源头预防，建立依申请公开疑难件会商机制，全年会商疑难件32件，推动行政复议、行政诉讼案件数量持续下降，行政诉讼败诉率降至2.1%。',
    ...county,
    expect: {},
  },
  {
    title: 'a bureau under a ministry with last year beside each figure',
    text: '2023年，我局收到政府信息公开申请12件（上年9件），办结12件（上年10件），无结转至下年度的申请。',
    ...taxBureau,
    expect: { requestsReceived: 12, requestsHandled: 12, requestsCarriedOut: perhaps(0) },
  },
  {
    title: 'a subdistrict whose communities count for themselves',
    text: '2023年街道收到依申请公开申请4件，均已按时答复。各社区党群服务中心接待群众咨询1260人次，受理各类代办申请318件。',
    ...street,
    expect: { requestsReceived: 4, requestsHandled: 4 },
  },
  {
    title: 'a county, then the guidance of its office',
    text: '全县收到政府信息公开申请173件，办结170件，结转下年度3件。县政府办公室指导部门办理复杂申请26件，审核答复文书44份，组织业务培训3期。',
    ...county,
    expect: { requestsReceived: 173, requestsHandled: 170, requestsCarriedOut: 3 },
  },
  {
    title: 'last year told for comparison in two sentences',
    text: '2022年，我镇收到政府信息公开申请6件，办结5件，结转1件。2023年，我镇新收政府信息公开申请4件，办结5件，结转下年0件。',
    expect: { requestsReceived: 4, requestsHandled: 5, requestsCarriedOut: 0 },
  },
  {
    title: 'problems and plans around one figure',
    text: '今年收到政府信息公开申请5件，全部依法答复。但仍存在答复文书不规范等问题。2024年，将加强审核把关，确保申请答复准确率达到100%，力争全年培训不少于4次。',
    expect: { requestsReceived: 5, requestsHandled: 5 },
  },
  {
    title: 'no request, yet a suit from the year before',
    text: '2023年未收到政府信息公开申请。因2022年答复的申请被提起行政诉讼1件，尚未审结；未发生行政复议。',
    expect: { noRequests: true, litigations: perhaps(1), noReconsideration: perhaps(true) },
  },
  {
    title: 'half years told, then the year',
    text: '上半年收到政府信息公开申请4件，下半年收到5件，全年共收到9件，办结9件。',
    expect: { requestsReceived: perhaps(9), requestsHandled: perhaps(9) },
  },
  {
    title: 'fees, requests and suits in part six',
    text: [
      '（一）2023年，我局未收取信息处理费，未发出收费通知。',
      '（二）全年办理人大代表建议7件、政协提案11件，办结率100%。',
      '（三）无其他需要报告的事项。',
    ],
    section: 'otherMatters',
    ...bureau,
    expect: { processingFeeReceived: 0, processingFeeNotices: 0, processingFeeNotified: 0 },
  },
  {
    title: 'the fee with the measures and all three figures',
    text: '根据《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）有关要求，2023年我局发出收费通知2件，总金额520元，实际收取信息处理费520元。',
    section: 'otherMatters',
    ...bureau,
    expect: { processingFeeNotices: 2, processingFeeNotified: 520, processingFeeReceived: 520 },
  },
  {
    title: 'a county that orders its figures by bodies',
    text: '从申请数量看，住建局收到98件、自然资源局收到76件、农业农村局收到41件，三家合计占全县总数的58%。',
    ...county,
    expect: {},
  },
  {
    title: 'cases of one applicant',
    text: '2023年我局收到政府信息公开申请31件，其中同一申请人提出22件；答复29件，2件因申请人撤回终止办理。',
    ...bureau,
    expect: { requestsReceived: 31, requestsHandled: perhaps(29) },
  },
  {
    title: 'the year, its months and its weeks',
    text: '2023年共收到政府信息公开申请14件，12月当月收到4件，平均每月1.2件，均在20个工作日内办结。',
    ...bureau,
    expect: { requestsReceived: 14, requestsHandled: perhaps(14) },
  },
];

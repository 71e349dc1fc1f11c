const longestBanner = 60;

/** Words of the site around the report: menus, sharing, printing, counters, metadata, footers. */
const whole =
  /^(?:登录|注册|登录注册|无障碍(?:浏览|阅读)?|关怀版|长者(?:版|模式)|首页|打印(?:本页)?|关闭(?:窗口|本页)?|收藏|分享(?:到)?|返回(?:顶部|首页)?|扫一扫.*|.{0,12}扫描二维码.*|字体:?大中小|字号:?大?中?小?|【?字体.{0,12}】?|视力保护色.*|正文|简体|繁体|上一篇.*|下一篇.*|相关(?:链接|附件|阅读).*|点击查看.{0,12}|微信|微博|扫码.*|政府信息公开年报|政府信息公开工作年度报告|版权所有.*)$/u;
const begins =
  /^(?:索引号|发布机构|发文机关|发布日期|发布时间|发文日期|成文日期|公开日期|生成日期|信息来源|来源|浏览(?:次数|量)|访问量|点击(?:数|量|率)|阅读(?:量|次数)?|文章字号|字体|主题分类|主题词|信息分类|有效性|文号|您?(?:当前|现在)(?:所在)?(?:的)?(?:位置|页面)|当前位置|ICP备|.ICP备|主办单位|承办单位|技术支持|网站标识码|网站地图|版权所有|Copyright|责任编辑|编辑|审核)[::】\s]/iu;
const trail = /^(?:首页|主页).{0,10}[>»›/]/u;
const pageMark = /^(?:[-—–]\s*\d{1,3}\s*[-—–]|P\.?\s?\d{1,3}|Page\s\d{1,3}.*|第\s?\d{1,3}\s?页.{0,12})$/iu;

/** Whether a line certainly belongs to the page around the report and not to the report. */
export function isBanner(line: string): boolean {
  if (line.length > longestBanner) return false;
  const text = line.normalize('NFKC').trim();
  const dense = text.replace(/\s+/gu, '');
  return whole.test(dense) || begins.test(`${dense} `) || trail.test(dense) || pageMark.test(text);
}

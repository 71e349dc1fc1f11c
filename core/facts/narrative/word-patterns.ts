const area = '[县区市州省旗盟]';
const towns = '(?:(?:乡镇|镇街|街镇|镇乡|苏木镇|苏木|县区|区县|[镇乡县区市])(?:街道)?|街道)';
const units = `(?:${area}(?:直|级|政府))?各?(?:职能|工作)?(?:部门|单位)`;
const joined = '(?:、|和|及|以及)各?';

/** Years and months that are not words of the report year. */
const otherTime =
  '20\\d\\d年度?(?:至|到|—|-|~)20\\d\\d年度?|(?:截[至止]|自|至)?(?:20\\d\\d年(?:度?全年|度?内|度)?|\\d{1,2}月(?:份|底|\\d{1,2}日)?)(?:至|到|—|-)?';

/** 「春节期间」, but not 「统计期间」; 「截至发布之日」. */
const otherSpan = '(?:(?!统计|报告|年)[一-龥]){1,6}(?:期间|时期)|截[至止][一-龥]{1,8}(?:之日|之时)';

/** Words that hold a number or a choice of parts; the name of each is its meaning, a letter of `wordKinds`. */
const patterns = new RegExp(
  [
    // All that an area consists of: 「全县各乡镇、县直各部门」.
    `(?<W>全${area}各?(?:${towns}${joined}${units}|${units}${joined}${towns}))`,
    // Who asked, by number: 「12人提出的」.
    '(?<G>\\d+(?:人|[名位])(?:提出|提交|递交)的?|\\d+[名位](?:申请人|群众|公民|居民|村民)(?:(?:提出|提交|递交)的?)?)',
    `(?<p>${otherTime}|${otherSpan})`,
    // How long an answer took: neither a count nor a period.
    '(?<T>\\d+个?(?:工作日|日|天)(?:之内|以内|内)?)',
  ].join('|'),
  'y',
);

/** What one of the patterns finds at a position. */
export function matchPattern(text: string, at: number): { code: string; text: string } | undefined {
  patterns.lastIndex = at;
  const groups = patterns.exec(text)?.groups ?? {};
  const found = Object.entries(groups).find(([, words]) => words !== undefined);
  return found && { code: found[0], text: found[1] ?? '' };
}

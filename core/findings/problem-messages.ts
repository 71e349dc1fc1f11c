import type { Bilingual, Problem, ProblemCode } from '../problem.ts';
import { fillTemplate } from './fill-template.ts';
import { shorten } from './shorten.ts';

const tables: Readonly<Record<string, Bilingual>> = {
  table2: { zh: '表二（主动公开政府信息情况）', en: 'table II' },
  table3: { zh: '表三（收到和处理政府信息公开申请情况）', en: 'table III' },
  table4: { zh: '表四（行政复议、行政诉讼情况）', en: 'table IV' },
};

/** One sentence for each difficulty in reading a document; `{name}` stands for data of the problem. */
const templates: Readonly<Record<ProblemCode, Bilingual>> = {
  'file-empty': { zh: '文件是空的，没有可读内容。', en: 'The file is empty: there is nothing to read.' },
  'file-too-large': {
    zh: '文件大小{sizeBytes}字节，超过可审核的上限{limit}字节，未予读取。',
    en: 'The file has {sizeBytes} bytes, more than the limit of {limit} bytes; it was not read.',
  },
  'format-not-supported': {
    zh: '暂不能读取{format}格式，请提供网页（HTML、MHTML）、DOCX、DOC、WPS、RTF、PDF、OFD、XLSX、文本，或以"schema": "gongkai-report/1"开头的JSON。',
    en: 'The format {format} cannot be read; please give HTML, MHTML, DOCX, DOC, WPS, RTF, PDF, OFD, XLSX, text, or JSON that begins with "schema": "gongkai-report/1".',
  },
  'format-disagrees-with-name': {
    zh: '扩展名.{extension}与内容不符，按内容当作{format}读取。',
    en: 'The extension .{extension} disagrees with the content, which was read as {format}.',
  },
  'encoding-disagrees-with-declaration': {
    zh: '声明的编码{declared}与内容不符，按{encoding}读取。',
    en: 'The declared encoding {declared} disagrees with the content, which was read as {encoding}.',
  },
  'characters-unreadable': {
    zh: '这一行有{count}个字符无法读取，相关数字按无法读取处理。',
    en: '{count} characters of this line are unreadable; figures among them count as unreadable.',
  },
  'archive-damaged': {
    zh: '压缩包损坏，损坏的内容未予读取。',
    en: 'The archive is damaged; what is damaged in it was not read.',
  },
  'archive-too-large': {
    zh: '解压后超过{limit}字节或文件过多，未予读取。',
    en: 'Unpacked, the archive has more than {limit} bytes or too many members; it was not read.',
  },
  'archive-of-reports': {
    zh: '这是压缩包，内有{count}份文件，每份文件各有一份审核结果。',
    en: 'This is an archive of {count} files, each of which has a result of its own.',
  },
  'archive-empty': {
    zh: '压缩包内没有可以审核的文件。',
    en: 'The archive holds no document.',
  },
  'archive-nested': {
    zh: '压缩包内的压缩包不予打开，请解压后提交。',
    en: 'An archive within an archive is not opened; please unpack it.',
  },
  'too-many-reports': {
    zh: '压缩包内有{count}份文件，超过{limit}份，请分成几个压缩包提交。',
    en: 'The archive holds {count} files, more than {limit}; please split it.',
  },
  'markup-damaged': {
    zh: '文档内部标记损坏，只读到损坏处之前的内容。',
    en: 'The mark-up of the document is damaged; only what stands before the damage was read.',
  },
  'markup-too-deep': {
    zh: '网页标签嵌套超过{limit}层，未予读取。',
    en: 'Tags are nested more than {limit} levels deep; the page was not read.',
  },
  'table-too-large': {
    zh: '表格超过{limit}个单元格，未予读取。',
    en: 'A table has more than {limit} cells and was not read.',
  },
  'too-many-blocks': {
    zh: '文件超过{limit}个段落或行，其余部分未予读取。',
    en: 'The document has more than {limit} blocks or lines; the rest was not read.',
  },
  'line-too-long': {
    zh: '有一行超过{limit}个字符，超出部分未予读取。',
    en: 'A line has more than {limit} characters; the rest of it was not read.',
  },
  'audit-time-exceeded': {
    zh: '审核这份文件所用处理器时间超过{limit}秒，已中止，内容未予判断。文件多半已损坏，请用原来的软件重新导出后提交。',
    en: 'The audit of this document took more than {limit} seconds of the processor and was ended; nothing in it was judged. The document is probably damaged: please export it anew.',
  },
  'audit-memory-exceeded': {
    zh: '审核这份文件需要的内存超过{limit}字节，已中止，内容未予判断。文件多半已损坏，请用原来的软件重新导出后提交。',
    en: 'The audit of this document took more than {limit} bytes of memory and was ended; nothing in it was judged. The document is probably damaged: please export it anew.',
  },
  'document-encrypted': {
    zh: '文件设有打开密码，无法读取。',
    en: 'The document is locked with a password and cannot be read.',
  },
  'document-unreadable': { zh: '文件中没有可以读取的内容。', en: 'Nothing in the document could be read.' },
  'page-unreadable': {
    zh: '第{page}页有内容缺失或无法读取。',
    en: 'Something on page {page} is missing or cannot be read.',
  },
  'json-broken': {
    zh: '不是有效的JSON：第{line}行第{column}列附近有误。',
    en: 'This is not valid JSON: something is wrong near line {line}, column {column}.',
  },
  'json-name-unknown': {
    zh: '{path}：格式中没有“{name}”这个名称，相近的有：{nearest}。未予读取，以免漏掉数字。',
    en: 'At {path}: the format has no name "{name}"; near it: {nearest}. Nothing was read, so that no figure is lost.',
  },
  'json-name-repeated': {
    zh: '{path}出现不止一次，无法确定以哪一个为准。',
    en: 'The name {path} stands more than once; which one counts cannot be told.',
  },
  'json-member-missing': {
    zh: '{path}：缺少这一项，应为：{fitting}。',
    en: 'At {path} something is missing; it should be: {fitting}.',
  },
  'json-misfit': {
    zh: '{path}：{found}不合格式，应为：{fitting}。',
    en: 'At {path}: {found} does not fit; it should be: {fitting}.',
  },
  'json-title-contradicted': {
    zh: '{path}：“{name}”与标题“{title}”不一致。',
    en: 'At {path}: "{name}" disagrees with the title "{title}".',
  },
  'result-not-report': {
    zh: '这是本程序输出的审核结果，不是报告，请审核原来的文件；要用其中的数字，请按"schema": "gongkai-report/1"的格式另写JSON。',
    en: 'This is a result of this program and no report: check the document it was made from, or write its figures as JSON with "schema": "gongkai-report/1".',
  },
  'cells-missing': {
    zh: '{table}缺少{count}个单元格（{cells}），按缺失处理，不当作零。',
    en: 'Missing, and not taken for zero: {count} cells of {table} ({cells}).',
  },
  'report-not-found': {
    zh: '没有认出政府信息公开工作年度报告：找不到足够的法定章节或表格。',
    en: 'No annual report was recognised: too few of its sections and tables were found.',
  },
  'document-is-image': {
    zh: '文件内容是图片（例如扫描件），其中的文字无法读取，也不作猜测。请改交含文字的文件：DOCX、XLSX、网页（HTML），或文字可以选中的PDF。',
    en: 'The document consists of pictures, for example of scanned pages, and nothing in them can be read. Please send it as text: DOCX, XLSX, HTML, or a PDF whose text can be selected.',
  },
  'several-reports': {
    zh: '文件中有不止一份报告，请每份报告单独成一个文件。',
    en: 'The file holds more than one report; please give each in a file of its own.',
  },
  'text-low-quality': {
    zh: '文中有{count}处文字损坏或疑似识别错误（最先在第{lines}行，如“{example}”），受影响的单元格按无法读取处理，不作猜测。请改交原文件（DOCX、XLSX、网页，或文字可以选中的PDF）。',
    en: 'The text is damaged or misread in {count} places (first in line {lines}, for example "{example}"); the cells concerned count as unreadable and nothing is guessed. Please send the original file: DOCX, XLSX, HTML, or a PDF whose text can be selected.',
  },
  'text-garbled': {
    zh: '文件中的文字大部分是乱码（如“{example}”），通常是用错误的字符编码打开后另存所致，全文不作为读数。请改交原文件，或用正确的编码重新另存为UTF-8。',
    en: 'Most of the text is garbled, for example "{example}", as happens when a file is opened in the wrong encoding and saved; nothing in it counts as read. Please send the original file, or save it as UTF-8 in the right encoding.',
  },
  'year-not-found': { zh: '没有找到报告年度。', en: 'The report year was not found.' },
  'year-ambiguous': {
    zh: '报告年度互相矛盾：{years}。',
    en: 'The document contradicts itself on the report year: {years}.',
  },
  'table-not-found': { zh: '没有找到{table}。', en: 'Not found: {table}.' },
  'table-is-image': {
    zh: '{table}是图片或附件，其中的数字无法读取，也不作猜测。请改交含文字表格的文件：DOCX、XLSX、网页（HTML），或文字可以选中的PDF。',
    en: 'Given as a picture or attachment, so that no figure can be read: {table}. Please send the table as text: DOCX, XLSX, HTML, or a PDF whose text can be selected.',
  },
  'edition-ambiguous': {
    zh: '{table}的标签不足以判断所用版式。',
    en: 'The labels are too few to tell the edition of the form: {table}.',
  },
  'row-missing': { zh: '{table}缺少“{label}”一行。', en: 'The row 「{label}」 is missing: {table}.' },
  'row-repeated': {
    zh: '{table}的“{label}”一行出现多次且数字不同，按无法读取处理。',
    en: 'The row 「{label}」 stands several times with different figures and counts as unreadable: {table}.',
  },
  'row-positions-lost': {
    zh: '{table}“{label}”一行的数字少于列数，无法确定各属哪一列。',
    en: 'The row 「{label}」 has fewer figures than columns; which belongs where cannot be told: {table}.',
  },
  'placement-inferred': {
    zh: '{table}“{label}”一行的空白格丢失，数字所在的列无法读出。按表内各项勾稽关系，只有一种排法能使合计相符：{placement}。这只是推算，不是读数，单元格仍按缺失处理，规则不据此判断；请改交保留空白格的原文件（DOCX、XLSX或网页）。',
    en: 'Blank cells of the row 「{label}」 were lost, so that the columns of its figures cannot be read: {table}. Only one placement agrees with the sums of the form: {placement}. That is an inference and no reading: the cells stay missing and no rule counts on it. Please send the original file (DOCX, XLSX or HTML), which keeps blank cells.',
  },
  'cell-unreadable': {
    zh: '{table}“{label}”中“{raw}”无法读成一个数字。',
    en: '"{raw}" cannot be read as a number in 「{label}」: {table}.',
  },
  'previous-not-pairable': {
    zh: '本报告没有写明单位或年度，无法确定哪一份是它的上年报告，未作对照。提供的有：{candidates}。',
    en: 'The report does not name its body or its year, so that which report precedes it cannot be told; nothing was compared. Given: {candidates}.',
  },
  'previous-not-found': {
    zh: '提供的上年报告中没有“{agency}”{year}年度的报告，未作对照。提供的有：{candidates}。',
    en: 'Among the earlier reports given there is none of {agency} for {year}; nothing was compared. Given: {candidates}.',
  },
  'previous-ambiguous': {
    zh: '提供的上年报告中有不止一份“{agency}”{year}年度的报告，不作选择，未作对照：{candidates}。请只保留一份。',
    en: 'Among the earlier reports given there are several of {agency} for {year}; none was chosen and nothing compared: {candidates}. Please leave one.',
  },
  'units-unreadable': {
    zh: '提供的所属单位报告中有{count}份没有读出单位或年度，未作对照：{candidates}。',
    en: 'Of the reports of units given, {count} name no body or no year that could be read, and were not compared: {candidates}.',
  },
  'units-of-other-year': {
    zh: '提供的所属单位报告中有{count}份不是本年度的，未作对照：{candidates}。',
    en: 'Of the reports of units given, {count} are of another year, and were not compared: {candidates}.',
  },
  'units-own-report': {
    zh: '提供的所属单位报告中有{count}份是本级政府自己的，不当作所属单位：{candidates}。',
    en: 'Of the reports of units given, {count} are of this very body, and do not count as units: {candidates}.',
  },
  'units-not-subordinate': {
    zh: '提供的所属单位报告中有{count}份是其他政府、其他地区、垂直管理机构、企事业单位或性质不明的，不一定计入本级汇总，未作对照：{candidates}。',
    en: 'Of the reports of units given, {count} are of other governments or areas, vertically managed or other bodies, or of unknown kind; they may not be part of the aggregate, and were not compared: {candidates}.',
  },
  'units-repeated': {
    zh: '提供的所属单位报告中有同一单位本年度的多份报告，不作选择，都未作对照：{candidates}。请每个单位只保留一份。',
    en: 'Several of the reports of units given are of one body and year; none was chosen, and none compared: {candidates}. Please leave one of each.',
  },
  'units-not-found': {
    zh: '提供的报告中没有可以对照的所属单位{year}年度的报告。',
    en: 'Among the reports given there is none of a subordinate unit for {year} to compare with.',
  },
  'government-not-found': {
    zh: '提供的报告中没有“{agency}”所属政府{year}年度的报告，未作对照。',
    en: 'Among the reports given there is none of the government of {agency} for {year}; nothing was compared.',
  },
  'government-ambiguous': {
    zh: '提供的报告中有不止一份“{agency}”所属政府{year}年度的报告，不作选择，未作对照：{candidates}。请只保留一份。',
    en: 'Among the reports given there are several of the government of {agency} for {year}; none was chosen and nothing compared: {candidates}. Please leave one.',
  },
  'publication-contradicted': {
    zh: '提供的公布日期是{given}，页面的“{label}”却是{stated}，按提供的日期判断。',
    en: 'The day of publication given is {given}, while the page states {stated} (「{label}」); the one given counts.',
  },
  'publication-ambiguous': {
    zh: '页面标明了不止一个公布日期（{stated}），不作选择，未按公布日期判断。可用--published提供。',
    en: 'The page states several days of publication ({stated}); none was chosen. Give the right one with --published.',
  },
  'section-repeated': { zh: '章节“{title}”出现多次。', en: 'The section 「{title}」 stands more than once.' },
};

/** Seven columns with a figure each: cut short, a placement would be another one, and a candidate no name. */
const longest: Readonly<Record<string, number>> = { placement: 300, candidates: 600 };

/** The sentence of a problem in both languages, its data filled in. */
export function problemMessage({ code, data = {} }: Problem): Bilingual {
  const { zh, en } = templates[code];
  return { zh: fillTemplate(zh, valuesIn('zh', data)), en: fillTemplate(en, valuesIn('en', data)) };
}

function valuesIn(lang: keyof Bilingual, data: NonNullable<Problem['data']>): Record<string, string> {
  const values = Object.entries(data).map(([name, value]) => {
    const table = name === 'table' && Object.hasOwn(tables, value) ? tables[value]?.[lang] : undefined;
    return [name, table ?? shorten(String(value), longest[name])];
  });
  return Object.fromEntries(values);
}

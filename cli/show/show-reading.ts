import { type CheckResult, catalogEntry, describePlace, forms, printable } from '../../core/index.ts';
import { drawTable, type TableKey } from './draw-table.ts';

type Report = CheckResult['report'];

const tableNames: Readonly<Record<TableKey, string>> = { table2: '表二', table3: '表三', table4: '表四' };

const states: Readonly<Record<Report['tables'][string]['state'], string>> = {
  read: '已读出 read',
  partial: '部分读出 partly read',
  image: '图片或附件 picture or attachment',
  'not-found': '未找到 not found',
};

const place = (at: Parameters<typeof describePlace>[0] = {}): string => {
  const where = describePlace(at, 'zh');
  return where === '' ? '' : `（${printable(where)}）`;
};

function showSections({ sections }: Report): readonly string[] {
  return forms.f2021.sections.map(({ key, numeral, official }) => {
    const section = sections[key];
    const title = `${numeral}、${official}`;
    if (!section?.found) return `  ${title}：未找到 not found`;
    return `  ${title}：${printable(section.title)}${place(section.place)}`;
  });
}

function showTables({ tables }: Report): readonly string[] {
  return Object.entries(tables).flatMap(([key, table]) => {
    const name = tableNames[key as TableKey];
    const head = `${name} ${forms[table.edition ?? 'f2021'].document} ${states[table.state]}`;
    return Object.keys(table.cells).length === 0 ? ['', head] : ['', head, drawTable(key as TableKey, table)];
  });
}

function showNarrative({ narrative }: Report): readonly string[] {
  return Object.entries(narrative).map(([name, { value, certainty, quote }]) => {
    const label = catalogEntry(`narrative.${name}`)?.sentence.zh ?? name;
    const said = certainty === 'certain' ? String(value) : '有歧义 ambiguous';
    return `  ${label.replace(/。$/, '')}：${said}  「${printable(quote)}」`;
  });
}

const or = (lines: readonly string[], none: string): readonly string[] =>
  lines.length > 0 ? lines : [`  ${none}`];

/** Everything that was read of a document, for a reader who does not believe the verdict. */
export function showReading({ source, report, problems }: CheckResult): string {
  const encoding = source.encoding === undefined ? '' : ` ${source.encoding}`;
  return [
    `${printable(source.name)}  ${source.format}${encoding}  ${source.sizeBytes} bytes`,
    `标题 title：${printable(report.title) || '—'}`,
    `单位 agency：${printable(report.agency) || '—'}  类别 kind：${report.agencyKind}  年度 year：${report.year ?? '—'}`,
    '',
    '章节 sections',
    ...showSections(report),
    ...showTables(report),
    '',
    '正文 narrative',
    ...or(showNarrative(report), '没有读出数字 nothing was read'),
    '',
    '读取问题 problems',
    ...or(
      problems.map(({ code, message, place: at }) => `  ${code}：${message.zh}${place(at)}`),
      '无 none',
    ),
    '',
  ].join('\n');
}

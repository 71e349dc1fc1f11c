import { verdictWords } from '../../core/index.ts';
import type { ReportPage, ReportRow } from './list-reports.ts';

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #ccc}
.n{text-align:right}td.m{padding-left:2.2rem}code{background:#eee;padding:.1rem .3rem}code{overflow-wrap:anywhere}th.n{width:4rem}div{overflow-x:auto}
@media(prefers-color-scheme:dark){body{background:#111;color:#eee}a{color:#8bf}code{background:#333}}`;

const countHeads = ['错误<br>error', '警告<br>warning', '提示<br>info', '无法判断<br>cannot tell'];

/**
 * The reports and their verdicts as a plain page.
 * @param host as the reader named it
 */
export function listingPage(page: ReportPage, host: string): string {
  const next =
    page.next === undefined
      ? ''
      : `<p><a href="/?after=${encodeURIComponent(page.next)}">下一页 next</a></p>`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>政府信息公开年报审核 gongkai-audit</title><style>${style}</style></head>
<body><h1>政府信息公开年报审核</h1>
<p>上传报告 upload a report: <code>curl -T report.html http://${escapeHtml(host)}/reports/2023/report.html</code></p>
<div><table><thead><tr><th>结论 verdict</th><th>报告 report</th>${countHeads.map((head) => `<th class="n">${head}</th>`).join('')}</tr></thead>
<tbody>
${page.reports.map(tableRow).join('\n')}
</tbody></table></div>${page.reports.length === 0 ? '<p>尚无报告 no reports yet</p>' : ''}${next}</body></html>
`;
}

function tableRow(row: ReportRow): string {
  const words = row.verdict === null ? { zh: '待审核', en: 'waiting' } : verdictWords[row.verdict];
  const counts =
    row.counts === null ? [] : [row.counts.error, row.counts.warning, row.counts.info, row.counts.cannotTell];
  const cells = counts.map((count) => `<td class="n">${count}</td>`).join('');
  const name = escapeHtml(row.key.replace(/^reports\//, ''));
  const link = `<a href="${escapeHtml(row.findings)}">${words.zh} ${words.en}</a>`;
  const nested = row.archive === undefined ? '' : ' class="m"';
  return `<tr><td>${link}</td><td${nested}><a href="${escapeHtml(row.report)}">${name}</a></td>${cells}</tr>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

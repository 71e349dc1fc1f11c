import type { PrintedCell } from './table-rows.ts';
import type { Part } from './write-report.ts';

/** Mark-up as a content system writes it, or as it is pasted from a word processor. */
export type HtmlStyle = 'lean' | 'office';

/** A report as a page with the menu, scripts and footer of a site around it. */
export function asHtml(parts: readonly Part[], style: HtmlStyle): string {
  const [title] = parts;
  const name = title?.kind === 'heading' ? title.text : '';
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${name}</title>
<style>${rules}</style><script>window.page = { loaded: false, menu: [] };</script></head>
<body><div class="menu"><ul>${menu}</ul></div>
<div class="article" id="zoom">
${parts.map((part) => partOf(part, style)).join('\n')}
</div>
<div class="footer"><p>主办单位：政务公开办公室</p><p>网站地图 联系我们</p></div>
<script>document.querySelector('.menu').hidden = false;</script>
</body></html>
`;
}

const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join('\n');

const rules = times(40, (index) => `.article .part-${index} { margin: 0 ${index}px; line-height: 1.8; }`);
const menu = times(
  60,
  (index) => `<li class="item"><a href="/column/${index}/" target="_blank">栏目${index}</a></li>`,
);

function partOf(part: Part, style: HtmlStyle): string {
  if (part.kind === 'table') {
    return `<table border="1"><tbody>${part.rows.map((row) => rowOf(row, style)).join('\n')}</tbody></table>`;
  }
  return part.kind === 'heading' && style === 'lean'
    ? `<h2>${part.text}</h2>`
    : `<p${styled(style)}>${inner(part.text, style)}</p>`;
}

const rowOf = (row: readonly PrintedCell[], style: HtmlStyle): string =>
  `<tr>${row.map((cell) => cellOf(cell, style)).join('')}</tr>`;

function cellOf({ text, columns = 1, rows = 1 }: PrintedCell, style: HtmlStyle): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  const content = style === 'lean' ? text : `<p${styled(style)}>${inner(text, style)}</p>`;
  return `<td${spans}${style === 'lean' ? '' : ' width="64" valign="center" style="border:1px solid #000;padding:0 7px"'}>${content}</td>`;
}

const styled = (style: HtmlStyle): string =>
  style === 'lean' ? '' : ' class="MsoNormal" style="text-align:center;line-height:24px"';

const inner = (text: string, style: HtmlStyle): string =>
  style === 'lean'
    ? text
    : `<span style="font-family:仿宋;font-size:14px"><font face="仿宋">${text}</font></span>`;

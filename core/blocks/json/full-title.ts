import type { Problem, Read } from '../../problem.ts';
import { jsonProblem } from './json-problem.ts';
import type { ReportJson } from './report-schema.ts';

const yearIn = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** A title that begins with its subject names no agency. */
const namesNobody = /^(?:(?:19|20)\d\d)?(?:年度?)?(?:政府信息|政务信息|信息|政务)公开/;

const contradicted = (path: string, name: string, title: string): Problem =>
  jsonProblem('json-title-contradicted', path, { name, title });

/**
 * The title, with the agency and the year that the file names beside it before it, where it has none of its own. A title
 * that names another is a fatal problem: one of the two is wrong.
 */
export function fullTitle({ title: written, agency = '', year }: ReportJson): Read<string> {
  const title = written.replace(/\s+/g, '');
  const own = agency.replace(/\s+/g, '');
  const years: readonly string[] = title.match(yearIn) ?? [];
  const problems: Problem[] = [];
  if (year !== undefined && years.length > 0 && !years.includes(String(year)))
    problems.push(contradicted('/year', String(year), title));
  const hasAgency = title.includes(own);
  if (!hasAgency && !namesNobody.test(title)) problems.push(contradicted('/agency', own, title));
  const added = [hasAgency ? '' : own, year === undefined || years.length > 0 ? '' : `${year}年`];
  return { value: `${added.join('')}${title}`, problems };
}

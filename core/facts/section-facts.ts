import { forms } from '../forms/editions.ts';
import type { FormSection, SectionKey, TableKey } from '../forms/form.ts';
import { sectionKeys } from '../forms/form.ts';
import { normaliseText } from '../report/normalise-text.ts';
import type { Report } from '../report/report.ts';
import type { BooleanFact } from './fact.ts';
import { truth, unknownTruth } from './make-fact.ts';
import { mayBePicture } from './tables/table-view.ts';

const ownTable: Readonly<Partial<Record<SectionKey, TableKey>>> = {
  proactive: 'table2',
  requests: 'table3',
  disputes: 'table4',
};

/** Official title of a section: `一、总体情况`. */
export const sectionTitle = ({ numeral, official }: FormSection): string => `${numeral}、${official}`;

function hasOwnTable(report: Report, key: SectionKey): boolean {
  const table = ownTable[key];
  return table !== undefined && ['read', 'partial'].includes(report.tables[table].state);
}

/** Names that a merged heading may join to another; the looser names of section one also end headings of other kinds. */
const namesOf = ({ key, official, aliases = [] }: FormSection): readonly string[] =>
  key === 'overview' ? [official] : [official, ...aliases];

/** Two sections under one heading: 「五、存在的主要问题及改进情况和其他需要报告的事项」. */
function sharesHeading(report: Report, form: FormSection): boolean {
  const titles = sectionKeys.filter((key) => key !== form.key).map((key) => report.sections[key].title);
  const names = namesOf(form);
  return titles.some((title) => names.some((name) => normaliseText(title).includes(name)));
}

/** A recognised table proves its section even when the heading is lost; a heading may also be lost in a picture. */
function presence(report: Report, form: FormSection): BooleanFact {
  const section = report.sections[form.key];
  const { place = {}, title: raw } = section;
  const shown = { fact: `section.${form.key}.present`, label: sectionTitle(form), raw, place };
  const present = section.found || hasOwnTable(report, form.key) || sharesHeading(report, form);
  if (present) return truth(true, [{ ...shown, value: true }]);
  if (mayBePicture(report, form.key)) return unknownTruth('image', [{ ...shown, value: null }]);
  return truth(false, [{ ...shown, value: false }]);
}

/** Which of the six sections the report has. */
export const sectionFacts = (report: Report): readonly (readonly [string, BooleanFact])[] =>
  forms.f2021.sections.map((form) => [`section.${form.key}.present`, presence(report, form)]);

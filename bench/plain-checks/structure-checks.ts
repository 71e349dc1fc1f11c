import { aspects, forms } from '../reports/forms.ts';
import {
  type Check,
  canBe,
  canBeSilent,
  canEqual,
  editionOf,
  type Facts,
  failedIf,
  isFrom,
  quantity,
  stated,
} from './facts.ts';
import { hasForm } from './has-form.ts';

const isNot = (facts: Facts, id: string): boolean => stated(facts, id) === false;

const lengthOfAnAnswer = 60;

function problemsAreThin(facts: Facts): boolean {
  const { known, lost } = quantity(facts, 'section.problems.length');
  return (
    stated(facts, 'section.problems.saysNone') === true ||
    isNot(facts, 'section.problems.namesProblem') ||
    isNot(facts, 'section.problems.namesMeasure') ||
    (lost === 0 && known < lengthOfAnAnswer)
  );
}

function isOfAnotherForm(facts: Facts, table: string): boolean {
  const shown = stated(facts, `${table}.edition`);
  const demanded = stated(facts, 'report.demandedEdition');
  if (isNot(facts, `${table}.present`) || shown === undefined || demanded === undefined) return false;
  return stated(facts, `${table}.present`) === true && shown !== demanded;
}

function citesAnotherBasis(facts: Facts): boolean {
  const citesOld = stated(facts, 'citations.notice2019') === true && isNot(facts, 'citations.notice2021');
  return (
    citesOld ||
    stated(facts, 'citations.wrongNotice') === true ||
    stated(facts, 'citations.regulations2007') === true
  );
}

function partsDiffer(facts: Facts): boolean {
  const claimed = quantity(facts, 'parts.claimed');
  if (claimed.lost > 0) return false;
  const listed = canBeSilent(facts, 'parts.listed') || canEqual(quantity(facts, 'parts.listed'), claimed);
  return !(canEqual(claimed, quantity(facts, 'parts.found')) && listed);
}

function differs(facts: Facts, id: string, wanted: string): boolean {
  const said = stated(facts, id);
  const year = stated(facts, wanted);
  return said !== undefined && year !== undefined && said !== year;
}

const tableSections = [
  { item: 'proactive', table: 'table2' },
  { item: 'requests', table: 'table3' },
  { item: 'disputes', table: 'table4' },
] as const;

const missing = (facts: Facts, keys: readonly { readonly key: string }[], part: string): readonly string[] =>
  keys.filter(({ key }) => isNot(facts, `${part}.${key}.present`)).map(({ key }) => key);

/** The rules on structure and on what the prose must hold. */
export const structureChecks: Readonly<Record<string, Check>> = {
  'STR-001': (facts) => (hasForm(facts) ? missing(facts, forms.f2021.sections, 'section') : []),
  'STR-004': (facts) =>
    failedIf(
      isFrom(facts, 2019) &&
        (differs(facts, 'period.start', 'report.yearStart') ||
          differs(facts, 'period.end', 'report.yearEnd')),
    ),
  'STR-005': (facts) =>
    failedIf(!(canBe(quantity(facts, 'years.malformed'), 0) && canBe(quantity(facts, 'years.foreign'), 0))),
  'STR-006': (facts) =>
    failedIf(isFrom(facts, 2019) && (isOfAnotherForm(facts, 'table2') || isOfAnotherForm(facts, 'table3'))),
  'STR-007': (facts) => failedIf(isFrom(facts, 2021) && citesAnotherBasis(facts)),
  'STR-008': (facts) =>
    hasForm(facts)
      ? tableSections.filter(({ table }) => isNot(facts, `${table}.present`)).map(({ item }) => item)
      : [],
  'STR-009': (facts) => failedIf(hasForm(facts) && partsDiffer(facts)),
  'STR-010': (facts) => failedIf(!canBe(quantity(facts, 'residues.count'), 0)),
  'STR-011': (facts) => failedIf(hasForm(facts) && !canBe(quantity(facts, 'labels.deviations'), 0)),
  'NAR-001': (facts) => (editionOf(facts) === 'f2021' ? missing(facts, aspects, 'aspect') : []),
  'NAR-003': (facts) => failedIf(hasForm(facts) && problemsAreThin(facts)),
};

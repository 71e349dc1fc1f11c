import type { CheckResult, Finding } from '../findings/check-result.ts';
import { showEvidence } from '../findings/show-evidence.ts';
import { describePlace, isPointer, type Place } from './describe-place.ts';
import type { Language } from './renderer.ts';
import { showRaw } from './show-raw.ts';
import { marks, moreWords } from './words.ts';

type Proof = Finding['evidence'][number];
type Tables = CheckResult['report']['tables'];

/** One line of proof. Neither part is safe to print: both hold text of the document. */
interface EvidenceLine {
  readonly text: string;
  /** Where it stands; empty when that is not known. */
  readonly where: string;
}

const [firstLines, lastLines] = [10, 2];

/** The proof of a finding, the cells of one row of a table on one line. Of many lines the middle is left out. */
export function evidenceLines(
  { evidence }: Finding,
  tables: Tables,
  lang: Language,
): readonly EvidenceLine[] {
  const groups = rowsOf(withoutRepetition(evidence));
  const toLines = (some: typeof groups) => some.map((group) => toLine(group, tables, lang));
  if (groups.length <= firstLines + lastLines) return toLines(groups);
  const leftOut = groups.slice(firstLines, -lastLines).flat().length;
  return [
    ...toLines(groups.slice(0, firstLines)),
    { text: moreWords(leftOut)[lang], where: '' },
    ...toLines(groups.slice(-lastLines)),
  ];
}

/** The same words may prove two facts. */
function withoutRepetition(evidence: readonly Proof[]): readonly Proof[] {
  const seen = new Set<string>();
  return evidence.filter(({ label, raw, place, document = '' }) => {
    const key = JSON.stringify([label, raw, place, document]);
    return seen.size !== seen.add(key).size;
  });
}

const separator = ' · ';

/** Label of the row: all before the label of the column. */
const rowOf = ({ label }: Proof): string => label.slice(0, Math.max(0, label.lastIndexOf(separator)));
const columnOf = ({ label }: Proof): string => label.slice(label.lastIndexOf(separator) + separator.length);

/** Neighbours that stand in one row of one table. */
function rowsOf(evidence: readonly Proof[]): readonly (readonly Proof[])[] {
  const groups: Proof[][] = [];
  for (const proof of evidence) {
    const last = groups.at(-1);
    if (last?.[0] && isSameRow(last[0], proof)) last.push(proof);
    else groups.push([proof]);
  }
  return groups;
}

/** By its label, and in the document: a layout may give each cell of a row a line of its own. */
function isSameRow(a: Proof, b: Proof): boolean {
  const isSame = (key: 'table' | 'row' | 'line' | 'page') => a.place[key] === b.place[key];
  return (
    rowOf(a) !== '' &&
    rowOf(a) === rowOf(b) &&
    a.document === b.document &&
    (['table', 'row', 'line', 'page'] as const).every(isSame)
  );
}

/** The place, with the document that it is in where that is another. */
function whereOf(group: readonly Proof[], lang: Language): string {
  const place = describePlace(sharedPlace(group.map(({ place: each }) => each)), lang);
  const document = group[0]?.document;
  return [document ?? [], place === '' ? [] : place].flat().join(marks.comma[lang]);
}

function toLine(group: readonly Proof[], tables: Tables, lang: Language): EvidenceLine {
  const where = whereOf(group, lang);
  const [first, ...others] = group;
  if (first === undefined) return { text: '', where };
  if (others.length === 0) return { text: single(first, tables, lang), where };
  const cells = group.map((proof) => `${columnOf(proof)} ${showRaw(proof, tables, lang)}`);
  return { text: `${rowOf(first)}${marks.colon[lang]}${cells.join(marks.comma[lang])}`, where };
}

/** A label that differs from the form says so itself. */
function single(proof: Proof, tables: Tables, lang: Language): string {
  if (proof.fact.startsWith('labels.')) return showEvidence(proof, lang);
  return `${proof.label}${marks.colon[lang]}${showRaw(proof, tables, lang)}`;
}

/** The beginning that pointers have in common, up to the end of a name: `/tables/table3/cells/received`. */
function sharedPointer(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  const isShared = (length: number) => others.every((path) => path.startsWith(first.slice(0, length)));
  const lengths = [first.length, ...[...first.matchAll(/[./]/g)].map(({ index }) => index).reverse()];
  return first.slice(0, lengths.find(isShared));
}

/** What the places have in common. */
function sharedPlace(places: readonly Place[]): Place {
  const [first = {}] = places;
  const shared = Object.entries(first).filter(([key, value]) =>
    places.every((place) => place[key as keyof Place] === value),
  );
  const paths = places.map(({ path }) => path).filter(isPointer);
  const pointer = paths.length === places.length ? { path: sharedPointer(paths) } : {};
  return { ...Object.fromEntries(shared), ...pointer };
}

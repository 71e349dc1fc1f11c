import type { Random } from '../../bench/seeded-random.ts';
import type { FormEdition } from '../../core/forms/form.ts';
import type { Kind } from './corpus-report.ts';

type Cells = Record<string, string>;

const decisions = (random: Random): number => random.pick([0, random.upTo(40), 50 + random.upTo(9000)]);

/** As in the year before or up to half as much again. */
const near = (random: Random, figure: number): number => figure + random.upTo(Math.floor(figure / 2));

/** An amount in 万元 that fits the body, with the decimals that such amounts have. */
function amount(random: Random, kind: Kind): string {
  const most = kind === 'township' || kind === 'subdistrict' ? 900 : 9000;
  const whole = random.chance(0.4) ? 0 : random.upTo(most);
  const decimals = ['', '.5', '.06', '.871', '.8710'] as const;
  return `${whole}${random.pick(decimals)}`;
}

const documents = (row: string, figures: readonly number[]): Cells =>
  Object.fromEntries(
    ['issued', 'repealed', 'inForce'].map((key, at) => [`${row}.${key}`, String(figures[at])]),
  );

/** Table II of 2021 and of the year before, which follows from it. */
function drawNew(random: Random, kind: Kind): { readonly now: Cells; readonly before: Cells } {
  const [issued, repealed] = [random.upTo(8), random.upTo(5)];
  const inForce = issued + 1 + random.upTo(40);
  const former = inForce + repealed - issued;
  const fee = amount(random, kind);
  const now: Cells = { ...documents('normativeDocuments', [issued, repealed, inForce]) };
  const before: Cells = { ...documents('normativeDocuments', [random.upTo(Math.min(former, 6)), 1, former]) };
  if (kind === 'prefecture') {
    Object.assign(now, documents('regulations', [1, 0, 7]));
    Object.assign(before, documents('regulations', [0, 0, 6]));
  }
  for (const row of ['licensing', 'penalties', 'coercion']) {
    const figure = decisions(random);
    now[`${row}.decisions`] = String(near(random, figure));
    before[`${row}.decisions`] = String(figure);
  }
  now['administrativeFees.amount'] = fee;
  before['administrativeFees.amount'] = fee;
  return { now, before };
}

const itemRows = ['licensing', 'otherServices', 'penalties', 'coercion', 'administrativeFees'];

/** Table II of 2019 and of the year before. */
function drawOld(random: Random, kind: Kind): { readonly now: Cells; readonly before: Cells } {
  const [now, before]: [Cells, Cells] = [{}, {}];
  const published = random.upTo(9);
  const total = published + random.upTo(60);
  for (const cells of [now, before]) {
    cells['normativeDocuments.made'] = String(random.upTo(published));
    cells['normativeDocuments.published'] = String(published);
    cells['normativeDocuments.publishedTotal'] = String(total);
  }
  if (kind === 'prefecture') now['regulations.publishedTotal'] = '6';
  for (const row of itemRows) {
    const [items, change] = [random.upTo(90), random.upTo(6) - 3];
    before[`${row}.previousItems`] = String(items);
    before[`${row}.change`] = String(items + change < 0 ? 0 : change);
    now[`${row}.previousItems`] = String(items + Number(before[`${row}.change`]));
    now[`${row}.change`] = String(random.upTo(4));
    if (row !== 'administrativeFees') now[`${row}.decisions`] = String(decisions(random));
  }
  const projects = random.chance(0.4) ? 0 : 1 + random.upTo(60);
  now['procurement.projects'] = String(projects);
  now['procurement.amount'] = projects === 0 ? '0' : `${1 + random.upTo(90_000)}.${random.upTo(9)}`;
  return { now, before };
}

/** Table II of a year and of the year before. */
export const drawDocuments = (random: Random, edition: FormEdition, kind: Kind) =>
  edition === 'f2021' ? drawNew(random, kind) : drawOld(random, kind);

const groups = ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'] as const;
const results = ['upheld', 'corrected', 'other', 'pending'] as const;

/** Disputes come of requests, suits after a review of reviews, and since 2024 no refusal goes to court at once. */
const mayHold = (group: string, year: number, reviews: number): boolean =>
  group === 'reconsideration' || (group === 'directLitigation' ? year < 2024 : reviews > 0);

/** Table IV; what was corrected would ask for words of its own. */
export function drawDisputes(random: Random, year: number, hasRequests: boolean): Cells {
  const cells: Cells = {};
  let reviews = 0;
  for (const group of groups) {
    const isPossible = hasRequests && mayHold(group, year, reviews);
    let total = 0;
    for (const result of results) {
      const figure = isPossible && result !== 'corrected' && random.chance(0.3) ? 1 + random.upTo(6) : 0;
      cells[`${group}.${result}`] = String(figure);
      total += figure;
    }
    cells[`${group}.total`] = String(total);
    if (group === 'reconsideration') reviews = total;
  }
  return cells;
}

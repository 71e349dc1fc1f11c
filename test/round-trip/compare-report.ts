import { Big } from 'big.js';
import { readBlocks } from '../../core/blocks/read-blocks.ts';
import { deriveFacts } from '../../core/facts/derive-facts.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { tableKeys } from '../../core/forms/form.ts';
import { readReport } from '../../core/report/read-report.ts';
import type { Report } from '../../core/report/report.ts';
import type { SourceFile } from '../../core/source/source-file.ts';
import { show } from '../report/read-model.ts';
import type { ReportModel } from './report-model.ts';

/** How a document agrees with the model that it was written from. */
export interface Comparison {
  readonly right: number;
  /** Not read, or read as doubtful: `address: right, but read`. */
  readonly doubtful: readonly string[];
  /** Read as something else. */
  readonly wrong: readonly string[];
}

type Triple = readonly [name: string, right: string, read: string];

function* cellsOf(report: Report, { tables }: ReportModel): Generator<Triple> {
  for (const key of tableKeys) {
    for (const [address, written] of Object.entries(tables[key])) {
      const cell = report.tables[key].cells.get(address);
      yield [`${key}.${address}`, written === '' ? 'blank' : written, cell ? show(cell) : 'missing'];
    }
  }
}

const toldFacts = ({ told }: ReportModel): Readonly<Record<string, number | true>> =>
  told
    ? {
        requestsReceived: told.received,
        requestsCarriedIn: told.carriedIn,
        requestsHandled: told.handled,
        requestsCarriedOut: told.carriedOut,
        reconsiderations: told.reconsiderations,
        litigations: told.litigations,
      }
    : { noRequests: true, noReconsideration: true, noLitigation: true };

function factOf(facts: Facts, name: string): string {
  const fact = facts.get(`narrative.${name}`);
  if (fact?.kind === 'quantity') return fact.lost === 0 ? String(fact.known) : (fact.absence ?? 'missing');
  return fact?.kind === 'boolean' ? String(fact.value ?? fact.absence) : 'missing';
}

function* narrativeOf(facts: Facts, model: ReportModel): Generator<Triple> {
  for (const [name, right] of Object.entries(toldFacts(model)))
    yield [`narrative.${name}`, String(right), factOf(facts, name)];
}

const figure = /^-?\d+(?:\.\d+)?$/;

/** A workbook stores a number and not its digits: 190775.00 is 190775 in it. */
const isSame = (right: string, read: string): boolean =>
  right === read || (figure.test(right) && figure.test(read) && new Big(right).eq(read));

const doubts = new Set(['missing', 'unreadable', 'ambiguous', 'not-stated', 'false']);

/** Reads a document and holds every cell and every figure of the prose against the model. */
export async function compareReport(file: SourceFile, model: ReportModel): Promise<Comparison> {
  const { value, problems } = await readBlocks(file);
  const report = value.document && readReport(value.document).value;
  if (!report) throw new Error(`${file.name}: no report: ${problems.map(({ code }) => code).join(' ')}`);
  const all = [...cellsOf(report, model), ...narrativeOf(deriveFacts(report), model)];
  const differing = all.filter(([, right, read]) => !isSame(right, read));
  const shown = (each: readonly Triple[]) =>
    each.map(([name, right, read]) => `${name}: ${right}, but ${read}`);
  return {
    right: all.length - differing.length,
    doubtful: shown(differing.filter(([, , read]) => doubts.has(read))),
    wrong: shown(differing.filter(([, , read]) => !doubts.has(read))),
  };
}

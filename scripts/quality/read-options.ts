import { parseArgs } from 'node:util';
import { corpus } from '../../test/corpus/corpus.ts';
import { series as allSeries, type CaseName } from '../../test/corpus/labelled-case.ts';
import type { Plan } from '../../test/corpus/plan-cases.ts';

const usage =
  'npm run quality -- [--n FAULTS] [--seed NUMBER] [--only CODE] [--write]\n' +
  'npm run quality -- --only CODE --seed NUMBER --case NUMBER [--series fault|near-miss|sound] --save FILE';

interface Options {
  readonly plan: Plan;
  /** One case to be written to a file, in the place of a run. */
  readonly save: { readonly name: CaseName; readonly path: string } | undefined;
  readonly write: boolean;
}

const isWhole = (value: number | undefined): value is number => Number.isSafeInteger(value);

/** The options of the command line; a usage where they make no sense. */
export function readOptions(): Options | string {
  const { values } = parseArgs({
    options: {
      n: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      case: { type: 'string', default: '0' },
      series: { type: 'string', default: 'fault' },
      save: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const { only, save: path, write } = values;
  const [faults, seed, number] = [values.n, values.seed, values.case].map(Number);
  const series = allSeries.find((each) => each === values.series);
  if (!isWhole(faults) || faults < 1 || !isWhole(seed) || !isWhole(number) || !series) return usage;
  if (only !== undefined && corpus[only] === undefined && series !== 'sound') return usage;
  const name = { seed, series, code: only ?? 'sound', number };
  return { plan: { faults, seed, only }, save: path === undefined ? undefined : { name, path }, write };
}

import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { FuzzMessage } from '../test/fuzz/fuzz-worker.ts';

/** A case that takes longer hangs. */
const patienceMs = 10_000;

type Ended = Extract<FuzzMessage, { ended: number }>;

const { values } = parseArgs({
  options: { n: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const [cases, seed] = [Number(values.n), Number(values.seed)];
if (!Number.isSafeInteger(cases) || cases < 1 || !Number.isSafeInteger(seed)) {
  console.error('npm run fuzz -- --n CASES --seed NUMBER');
  process.exit(64);
}

/** Runs cases in a thread of their own until they end, or one of them does not. */
function runFrom(first: number, note: (ended: Ended) => void): Promise<number | undefined> {
  const worker = new Worker(new URL('../test/fuzz/fuzz-worker.ts', import.meta.url), {
    workerData: { first, last: cases - 1, seed },
  });
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    worker.on('message', (message: FuzzMessage) => {
      clearTimeout(timer);
      if ('ended' in message) note(message);
      else
        timer = setTimeout(() => worker.terminate().then(() => resolve(message.began), reject), patienceMs);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}

/** `npm run fuzz -- --n 20000 --seed 7`: damaged documents of every format; ends with 1 when one of them was not borne. */
const outcomes = new Map<string, number>();
const bad: string[] = [];
let slowest: Ended | undefined;
const note = (ended: Ended) => {
  const { outcome, isBad, name, ms } = ended;
  if (isBad) bad.push(`case ${ended.ended} (${name}): ${outcome}`);
  const kind = `${name} ${isBad ? 'BAD' : outcome}`;
  outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
  if (ms > (slowest?.ms ?? 0)) slowest = ended;
};
for (let first: number | undefined = 0; first !== undefined && first < cases; ) {
  const hung = await runFrom(first, note);
  if (hung !== undefined) bad.push(`case ${hung}: not done within ${patienceMs} ms`);
  first = hung === undefined ? undefined : hung + 1;
}
for (const [kind, count] of [...outcomes].sort()) console.log(`${String(count).padStart(7)}  ${kind}`);
console.log(
  `${cases} cases, seed ${seed}; slowest ${slowest?.ms.toFixed(0)} ms (case ${slowest?.ended}, ${slowest?.name})`,
);
for (const line of bad) console.log(line);
console.log(bad.length === 0 ? 'all were borne' : `${bad.length} were not borne`);
process.exitCode = bad.length === 0 ? 0 : 1;

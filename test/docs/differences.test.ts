import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compareRuns } from '../../core/differences/compare-runs.ts';
import { causeWords, differenceWords } from '../../core/render/difference-words.ts';
import { aResult } from '../render/a-result.ts';

const page = readFileSync(join(__dirname, '../../docs/differences.md'), 'utf8');
const run = compareRuns([aResult()], [aResult({ outcomes: [], findings: [] })]);
const [pair] = run.pairs;
const members = [run, pair, pair?.differences[0]].flatMap((each) => Object.keys(each ?? {}));

test.each([...new Set([...members, ...Object.keys(causeWords), ...Object.keys(differenceWords)])])(
  'the page on comparing explains %s',
  (word) => {
    expect(page).toContain(`\`${word}\``);
  },
);

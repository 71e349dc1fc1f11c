import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  check,
  checkReading,
  fromReading,
  type OutsideInputs,
  type PreviousReport,
  type Profile,
  previousReports,
  type Reading,
  type Ruleset,
  readPrevious,
  readProfile,
  renderJson,
  type SourceFile,
  toReading,
  unitReports,
} from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { fuzzCase } from '../fuzz/fuzz-case.ts';
import { faultySubjects, type Subject } from '../fuzz/subjects.ts';
import { rulesFolder } from '../support/report-files.ts';
import { corpus } from './corpus.ts';

let ruleset: Ruleset;
let documents: readonly SourceFile[];
let subjects: readonly Subject[];
let outside: readonly OutsideInputs[];

beforeAll(async () => {
  ruleset = await readRuleset(rulesFolder);
  documents = await corpus();
  subjects = await faultySubjects();
  const reports: PreviousReport[] = [];
  for (const document of documents) for await (const report of readPrevious(document)) reports.push(report);
  const previous = previousReports(reports);
  const profile = aProfile();
  outside = [
    {},
    { published: '2024-02-05', asOf: 'current' },
    { previous, units: unitReports(reports, true) },
    { previous, published: '2025-01-20', profile },
  ];
});

/** A place with a deadline of its own, in which the body of one of the samples is of another kind than its name says. */
function aProfile(): Profile {
  const json = {
    schema: 'gongkai-profile/1',
    place: '云溪市',
    deadline: { day: '01-15', notice: '云政办〔2022〕1号' },
    agencies: { 星澜区人民政府: 'department' },
  };
  const read = readProfile({ name: 'p.json', bytes: Buffer.from(JSON.stringify(json)) }, ruleset.rules);
  if ('profile' in read) return read.profile;
  throw new Error(read.faults.join('; '));
}

/** Throws where the text is not believed. */
function believed(text: string): Reading {
  const reading = fromReading(text);
  if ('defect' in reading) throw new Error(reading.defect);
  return reading;
}

async function compare(file: SourceFile, inputs: OutsideInputs): Promise<void> {
  const { result, faults, reading } = await check(file, ruleset, inputs);
  const text = toReading(reading!);
  const again = await checkReading(believed(text), ruleset, inputs);
  expect(renderJson(again.result)).toBe(renderJson(result));
  expect(again.faults).toEqual(faults);
}

describe('a reading that was kept gives the very result of its document', () => {
  test('in every format, with and without what is known beside it', async () => {
    for (const file of documents) for (const inputs of outside) await compare(file, inputs);
  });

  test('whatever was done to the document', async () => {
    for (let number = 0; number < 200; number += 1)
      await compare(fuzzCase(subjects, 71, number), outside[number % outside.length] ?? {});
  });

  test('and inputs do tell: the corpus has a report that is paired, and one that is late', async () => {
    const results = await Promise.all(documents.map((file) => check(file, ruleset, outside[3])));
    const inputs = results.map(({ result }) => result.inputs);
    expect(inputs.filter((each) => each?.previous?.used)).not.toEqual([]);
    expect(inputs.filter((each) => each?.published?.source === 'given')).not.toEqual([]);
  });
});

describe('what is kept', () => {
  test('is the same bytes for the same document, and for the reading taken back', async () => {
    for (const file of documents) {
      const [first, second] = await Promise.all([check(file, ruleset), check(file, ruleset)]);
      const text = toReading(first.reading!);
      expect(toReading(second.reading!)).toBe(text);
      expect(toReading(believed(text))).toBe(text);
    }
  });

  test('holds nothing of rules or of what is known beside the document', async () => {
    for (const file of documents) {
      const [plain, told] = await Promise.all([
        check(file, ruleset),
        check(file, { ...ruleset, digest: 'sha256:other' }, outside[3]),
      ]);
      expect(toReading(told.reading!)).toBe(toReading(plain.reading!));
    }
  });
});

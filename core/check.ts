import { readBlocks } from './blocks/read-blocks.ts';
import { checkOversized } from './check-oversized.ts';
import type { Ruleset } from './engine/ruleset.ts';
import { deriveFacts } from './facts/derive-facts.ts';
import type { Facts } from './facts/fact.ts';
import type { Fault } from './fault.ts';
import { assembleResult } from './findings/assemble-result.ts';
import type { CheckResult } from './findings/check-result.ts';
import { lookOutside } from './look-outside.ts';
import { mannerOf } from './manner-of.ts';
import type { OutsideInputs } from './outside-inputs.ts';
import { readReport } from './report/read-report.ts';
import { sha256Hex } from './sha256-hex.ts';
import { limits } from './source/limits.ts';
import type { SourceFile } from './source/source-file.ts';

export interface Checked {
  readonly result: CheckResult;
  /** Defects of ours that rules met; where they struck, the result says cannot-tell. */
  readonly faults: readonly Fault[];
}

const noFacts: Facts = new Map();

/**
 * The whole product as one line: bytes -> blocks -> report -> facts -> outcomes -> result. Whatever the document is, it
 * gets a result; only our own faults are thrown.
 * @param inputs what is known beside the document; without them, rules that need them do not apply
 */
export async function check(
  file: SourceFile,
  ruleset: Ruleset,
  inputs: OutsideInputs = {},
): Promise<Checked> {
  const sizeBytes = file.bytes.length;
  if (sizeBytes > limits.bytes) {
    return { result: await checkOversized({ name: file.name, sizeBytes }, ruleset), faults: [] };
  }
  const blocks = await readBlocks(file);
  const { format, encoding, document } = blocks.value;
  const read = document ? readReport(document) : undefined;
  const outside = read?.value && lookOutside(read.value, inputs);
  const facts = outside ? deriveFacts(outside.report, outside.reading) : noFacts;
  const { judgements, faults } = await ruleset.evaluate(facts, mannerOf(inputs));
  const source = {
    name: file.name,
    sha256: sha256Hex(file.bytes),
    sizeBytes,
    format,
    ...(encoding ? { encoding } : {}),
  };
  const problems = [...blocks.problems, ...(read?.problems ?? []), ...(outside?.problems ?? [])];
  const reading = { source, report: outside?.report, facts, problems, ...outside?.recorded };
  return { result: assembleResult(reading, ruleset, judgements), faults };
}

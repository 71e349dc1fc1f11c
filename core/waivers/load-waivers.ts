import { scanNames } from '../blocks/json/scan-names.ts';
import { checkJson } from '../engine/check-json.ts';
import { holdAgainst } from '../engine/hold-against.ts';
import { jsonPath } from '../engine/json-path.ts';
import { Fault } from '../fault.ts';
import { parseJsonText } from '../parse-json-text.ts';
import { decodeText } from '../source/decode-text.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Waiver, waiverFile } from './waiver.ts';

/** A waiver, and where it stands: file and JSON path. */
export interface LoadedWaiver {
  readonly waiver: Waiver;
  readonly where: string;
}

/**
 * Waivers of the files. All or none: a waiver that was dropped would turn up as a finding, and nobody could say why.
 * @throws Fault `waivers-invalid` with one line for each fault of each file: file, JSON path, what is wrong
 */
export function loadWaivers(files: readonly SourceFile[]): readonly LoadedWaiver[] {
  const read = files.map(readFile);
  const waivers = read.flatMap((file) => file.waivers);
  const details = [...read.flatMap((file) => file.faults), ...contested(waivers)];
  if (details.length > 0)
    throw new Fault('waivers-invalid', `${details.length} faults in the files of waivers`, { details });
  return waivers;
}

interface ReadFile {
  readonly waivers: readonly LoadedWaiver[];
  readonly faults: readonly string[];
}

const refuse = (name: string, faults: readonly string[]): ReadFile => ({
  waivers: [],
  faults: faults.map((fault) => `${name} ${fault}`),
});

function readFile({ name, bytes }: SourceFile): ReadFile {
  const { text } = decodeText(bytes).value;
  const parsed = parseJsonText(text);
  if ('fault' in parsed) return refuse(name, [parsed.fault]);
  const unfit = checkJson(parsed.value);
  if (unfit.length > 0) return refuse(name, unfit);
  const { repeated } = scanNames(text);
  if (repeated.length > 0)
    return refuse(
      name,
      repeated.map((pointer) => `${pointer}: the name stands twice`),
    );
  const held = holdAgainst(waiverFile, parsed.value);
  if ('faults' in held) return refuse(name, held.faults);
  const waivers = held.data.waivers.map((waiver, index) => ({
    waiver,
    where: `${name} ${jsonPath(['waivers', index])}`,
  }));
  return { waivers, faults: [] };
}

/**
 * Waivers of one finding of which none can be told to be the one that holds: the first stands, the others learn so. Those
 * for several documents do not meet.
 */
function contested(waivers: readonly LoadedWaiver[]): readonly string[] {
  const seen: LoadedWaiver[] = [];
  return waivers.flatMap((each) => {
    const owner = seen.find((other) => meet(other.waiver, each.waiver));
    seen.push(each);
    return owner === undefined ? [] : [`${each.where}: the finding has a waiver already, ${owner.where}`];
  });
}

const meet = (one: Waiver, other: Waiver): boolean =>
  one.fingerprint === other.fingerprint &&
  (one.source === undefined || other.source === undefined || one.source === other.source);

import { z } from 'zod';
import { readerSemantics } from './reader-semantics.ts';
import type { Reading } from './reading.ts';
import { readingSchema } from './reading-schema.ts';
import { toReading } from './to-reading.ts';

/** Why what was kept is not believed, in a few words for the operator. */
export interface Disbelieved {
  readonly defect: string;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const semantics = z.looseObject({ readerSemantics: z.int() });

function defectOf(value: unknown, error: z.ZodError): string {
  if (value === undefined) return 'no JSON';
  const { data } = semantics.safeParse(value);
  if (data !== undefined && data.readerSemantics !== readerSemantics)
    return `made by readers of semantics ${data.readerSemantics}, not ${readerSemantics}`;
  const [issue] = error.issues;
  return `not a reading at /${issue?.path.join('/') ?? ''}`;
}

/**
 * Takes back what `toReading` gave. Nothing else is believed: not another shape, not what readers of other semantics made,
 * and not the same in other bytes, since we write no such.
 */
export function fromReading(text: string): Reading | Disbelieved {
  const value = parse(text);
  const { data, error } = readingSchema.safeParse(value);
  if (error) return { defect: defectOf(value, error) };
  const { source, report, problems } = data;
  const reading: Reading = { source, ...(report ? { report } : {}), problems };
  return toReading(reading) === text ? reading : { defect: 'not in canonical form' };
}

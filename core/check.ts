import { checkReading, type Judged } from './check-reading.ts';
import type { Ruleset } from './engine/ruleset.ts';
import type { OutsideInputs } from './outside-inputs.ts';
import { readDocument } from './read-document.ts';
import type { Reading } from './reading/reading.ts';
import type { SourceFile } from './source/source-file.ts';

export interface Checked extends Judged {
  /** What was judged, for those who keep it; absent where a document was ended before it was read. */
  readonly reading?: Reading;
}

/**
 * The whole product as one line: bytes -> blocks -> report (`readDocument`) -> facts -> outcomes -> result
 * (`checkReading`). Whatever the document is, it gets a result; only our own faults are thrown.
 * @param inputs what is known beside the document; without them, rules that need them do not apply
 */
export async function check(
  file: SourceFile,
  ruleset: Ruleset,
  inputs: OutsideInputs = {},
): Promise<Checked> {
  const reading = await readDocument(file);
  return { ...(await checkReading(reading, ruleset, inputs)), reading };
}

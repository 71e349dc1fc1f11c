import { once } from 'node:events';
import { check, type Ruleset, type SourceFile } from '../../core/index.ts';
import { type Instructions, type Message, tellError, tellFault } from './messages.ts';
import { type DocumentStart, noDocument, processorMs } from './processor-time.ts';

const tell = (message: Message): void => void process.send?.(message);

/**
 * Audits each document that is sent to this process after what is known beside them, until the one that started it lets go
 * of it.
 * @param start tells the watch where the document in hand began
 */
export async function answerDocuments(
  readRules: () => Promise<Ruleset>,
  start: DocumentStart,
): Promise<void> {
  process.on('disconnect', () => process.exit());
  // Ctrl-C reaches both processes; the one that started us decides when the audit in hand is done.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
  try {
    const [[instructions], ruleset] = await Promise.all([once(process, 'message'), readRules()]);
    process.on('message', async (file: SourceFile) => {
      Atomics.store(start, 0, processorMs());
      await answer(file, ruleset, instructions);
      Atomics.store(start, 0, noDocument);
    });
    tell({ state: 'ready' });
  } catch (error) {
    tell({ state: 'failed', error: tellError(error) });
  }
}

async function answer(
  file: SourceFile,
  ruleset: Ruleset,
  { outside, withReadings }: Instructions,
): Promise<void> {
  tell({ state: 'taken', heldBytes: process.memoryUsage.rss() });
  try {
    const { result, faults, reading } = await check(file, ruleset, outside);
    const kept = withReadings && reading ? { reading } : {};
    tell({ state: 'checked', result, faults: faults.map(tellFault), ...kept });
  } catch (error) {
    tell({ state: 'failed', error: tellError(error) });
  }
}

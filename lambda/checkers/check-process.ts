import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/**
 * Entry of a process that audits documents, and of the thread in it that watches over the process: nothing else can act
 * while a document keeps the first thread busy.
 */
if (isMainThread) {
  const [mostBytes, mostMs, rulesFolder = '', ownRules] = process.argv.slice(2);
  const { documentStart } = await import('./processor-time.ts');
  const start = documentStart();
  const limits = { mostBytes: Number(mostBytes), mostMs: Number(mostMs), start };
  new Worker(fileURLToPath(import.meta.url), { workerData: limits });
  const { readRuleset } = await import('../read-ruleset.ts');
  const { answerDocuments } = await import('./answer-documents.ts');
  await answerDocuments(() => readRuleset(rulesFolder, ownRules), start);
} else {
  const { watchProcess } = await import('./watch-process.ts');
  watchProcess(workerData);
}

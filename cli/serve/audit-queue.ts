import { setTimeout } from 'node:timers/promises';
import type { Processed } from '../../lambda/process-object.ts';

/** One version that waits for its audit. */
export interface QueuedVersion {
  readonly key: string;
  readonly versionId: string;
}

export interface AuditQueue {
  /** Takes a version in, unless it waits already. */
  add(version: QueuedVersion): void;
  /** Fulfils when the version does not wait (any more). */
  settled(version: QueuedVersion): Promise<void>;
  idle(): Promise<void>;
  /** Ends after the audit in hand; what still waits is found again at the next start. */
  close(): Promise<void>;
}

export interface QueueParts {
  /** Audits a version, and tells each thing that was done: of an archive there are several, and `stop` ends it between them. */
  readonly audit: (version: QueuedVersion, stop: AbortSignal) => AsyncIterable<Processed>;
  readonly onAudited: (version: QueuedVersion, processed: Processed) => void;
  readonly onFailed: (version: QueuedVersion, error: unknown) => void;
  /** Waits before the second and every later attempt, in milliseconds. */
  readonly retryDelaysMs?: readonly number[];
}

/** Audits versions one after the other: the work is computing, and one thread does it. */
export function createAuditQueue(parts: QueueParts): AuditQueue {
  const waiting = new Map<string, Promise<void>>();
  const stop = new AbortController();
  let last: Promise<void> = Promise.resolve();
  return {
    add: (version) => {
      const name = nameOf(version);
      if (waiting.has(name) || stop.signal.aborted) return;
      last = last.then(() => auditOne(version, parts, stop.signal)).finally(() => waiting.delete(name));
      waiting.set(name, last);
    },
    settled: (version) => waiting.get(nameOf(version)) ?? Promise.resolve(),
    idle: () => last,
    close: () => {
      stop.abort();
      return last;
    },
  };
}

async function auditOne(version: QueuedVersion, parts: QueueParts, stop: AbortSignal): Promise<void> {
  if (stop.aborted) return;
  try {
    await auditPersistently(version, parts, stop);
  } catch (error) {
    if (!stop.aborted) parts.onFailed(version, error);
  }
}

async function auditPersistently(
  version: QueuedVersion,
  parts: QueueParts,
  stop: AbortSignal,
): Promise<void> {
  for (const delay of parts.retryDelaysMs ?? [500, 2000, 8000]) {
    try {
      return await auditOnce(version, parts, stop);
    } catch {
      // The storage may be back in a moment; the last attempt tells what is wrong.
      await setTimeout(delay, undefined, { signal: stop });
    }
  }
  return auditOnce(version, parts, stop);
}

async function auditOnce(version: QueuedVersion, parts: QueueParts, stop: AbortSignal): Promise<void> {
  for await (const processed of parts.audit(version, stop)) parts.onAudited(version, processed);
}

function nameOf({ key, versionId }: QueuedVersion): string {
  return `${versionId} ${key}`;
}

import { join } from 'node:path';
import { Fault } from '../../core/index.ts';
import { startCheckers } from '../../lambda/checkers/start-checkers.ts';
import type { ProcessContext } from '../../lambda/process-context.ts';
import { type Processed, processObject } from '../../lambda/process-object.ts';
import { reportPrefix } from '../../lambda/report-key.ts';
import type { ObjectStore } from '../../lambda/store/object-store.ts';
import { faultText } from '../explain-error.ts';
import type { ChosenRules } from '../rules/chosen-rules.ts';
import { type AuditQueue, createAuditQueue } from './audit-queue.ts';
import { honoursCreateOnly } from './honours-create-only.ts';
import { loadSamples } from './load-samples.ts';
import { openStores, type Stores } from './open-stores.ts';
import { recover } from './recover.ts';
import { startHttp } from './start-http.ts';
import { faultLine, verdictLine } from './verdict-line.ts';
import { watchInbox } from './watch-inbox.ts';

export interface ServeOptions {
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string;
  /** Default 8711; 0 takes any free port. */
  readonly port?: number;
  /** Folder of the service: its store, and its inbox unless another is named. Default `gongkai-data`. */
  readonly data?: string;
  readonly inbox?: string;
  readonly rules: ChosenRules;
  /** Folder of sample reports for the first start; none are loaded without it, nor into a bucket. */
  readonly samples?: string;
  readonly print: (line: string) => void;
  /** Default `process.env`. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** How long a file in the inbox must keep its size, in milliseconds. */
  readonly settleMs?: number;
  /** How often a bucket is looked through for reports that others put there, in milliseconds. Default 30 s. */
  readonly lookAgainMs?: number;
}

export interface RunningService {
  readonly url: string;
  /** Fulfils when no audit waits. */
  readonly idle: () => Promise<void>;
  /** Ends the service; the audit in hand is finished, the others are found again at the next start. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the local service: store, HTTP, inbox and the queue that audits what comes in.
 * @throws Fault when the address is taken, the rules are broken or the store cannot be read
 */
export async function serve(options: ServeOptions): Promise<RunningService> {
  const { host = '127.0.0.1', port = 8711, data = 'gongkai-data', print } = options;
  const stores = await openStores(data, options.variables ?? process.env);
  const { folder, own } = options.rules;
  const checkers = await startCheckers(folder, { ownRules: own, withReadings: true });
  const { ruleset, check } = checkers;
  const { reports, findings } = stores;
  const context = { reports, findings, readings: findings, ruleset, check };
  const queue = createAuditQueue({
    audit: (version, stop) => processObject(version, { ...context, hasTime: () => !stop.aborted }),
    onAudited: (version, processed) => tellAudited(version.key, processed, print),
    onFailed: (version, error) => print(faultLine(version.key, error)),
  });
  const stops: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const stop of stops.toReversed()) await stop();
    await queue.close();
    await checkers.close();
  };
  try {
    const http = await startHttp({ context, queue }, host, port, print);
    stops.push(http.close);
    print(`本地服务 local service: ${http.url} · 数据 data: ${stores.place} · Ctrl-C 结束 ends it`);
    if (!isLoopback(host))
      print(
        '注意 note: 其他机器可以访问，服务不验证身份 other machines can reach it, and it asks nobody who they are',
      );
    if (stores.kind === 'bucket') await warnOfOverwriting(stores, print);
    if (stores.kind === 'folder') await queueSamples(options.samples, stores.reports, queue);
    stops.push(await keepRecovering(context, queue, stores, options));
    const inbox = inboxFolder(options, stores.kind, data);
    if (inbox !== undefined) stops.push(await openInbox(inbox, options, stores.reports, queue));
    return { url: http.url, idle: queue.idle, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

async function warnOfOverwriting({ findings, place }: Stores, print: ServeOptions['print']): Promise<void> {
  const honours = await honoursCreateOnly(findings).catch((cause: unknown) => {
    throw new Fault('store-not-writable', `${place}: ${faultText(cause)}`, { cause });
  });
  if (!honours)
    print(
      '注意 note: 存储忽略 If-None-Match，审核结果可能重复写入 the storage ignores If-None-Match, findings may be written twice',
    );
}

function tellAudited(key: string, processed: Processed, print: ServeOptions['print']): void {
  print(verdictLine(key, processed));
  if (processed.state === 'withdrawn') return;
  for (const fault of processed.faults) print(faultLine(processed.result.source.name, fault));
}

async function queueSamples(
  folder: string | undefined,
  reports: ObjectStore,
  queue: AuditQueue,
): Promise<void> {
  if (folder === undefined) return;
  for (const stored of await loadSamples(folder, reports)) queue.add(stored);
}

/** At the start, and in a bucket again and again: others write there without telling us. */
async function keepRecovering(
  context: ProcessContext,
  queue: AuditQueue,
  { kind, place }: Stores,
  { print, lookAgainMs = 30_000 }: ServeOptions,
): Promise<() => Promise<void>> {
  const known = new Set<string>();
  await recover(context, queue, known).catch((cause: unknown) => {
    throw new Fault('store-unreadable', `${place}: ${faultText(cause)}`, { cause });
  });
  if (kind === 'folder') return async () => {};
  let last: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    last = last
      .then(() => recover(context, queue, known))
      .catch((error) => print(faultLine(reportPrefix, error)));
  }, lookAgainMs);
  return async () => {
    clearInterval(timer);
    await last;
  };
}

/** A bucket has no inbox unless one is asked for. */
function inboxFolder(options: ServeOptions, kind: Stores['kind'], data: string): string | undefined {
  return options.inbox ?? (kind === 'folder' ? join(data, 'inbox') : undefined);
}

async function openInbox(
  folder: string,
  { print, settleMs }: ServeOptions,
  reports: ObjectStore,
  queue: AuditQueue,
): Promise<() => Promise<void>> {
  const inbox = await watchInbox({
    folder,
    reports,
    onStored: queue.add,
    onFailed: (path, error) => print(faultLine(path, error)),
    ...(settleMs === undefined ? {} : { settleMs }),
  });
  print(`收件夹 inbox: ${folder}`);
  return inbox.close;
}

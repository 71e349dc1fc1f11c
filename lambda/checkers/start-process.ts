import { type ChildProcess, fork } from 'node:child_process';
import { on, once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type AuditLimit,
  type Checked,
  Fault,
  type OutsideInputs,
  type SourceFile,
} from '../../core/index.ts';
import { errorTold, faultTold, type Message } from './messages.ts';

export interface ProcessSettings {
  readonly rulesFolder: string;
  /** Memory that the process may take, in bytes. */
  readonly bytes: number;
  /** What its checks know beside the documents. */
  readonly outside: OutsideInputs;
}

/** The limit at which a process was ended, and whether the document alone can have gone so far. */
interface Stopped {
  readonly stopped: AuditLimit;
  readonly isAlone: boolean;
}

/** What came of a document. */
export type Outcome = Checked | Stopped;

/** A process that audits one document at a time, until one is too much for it. */
export interface CheckProcess {
  readonly isAlive: () => boolean;
  /** Fulfils with the outcome, after so many milliseconds at the latest. */
  readonly check: (file: SourceFile, mostMs: number) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

// The sources run as `.ts`, the package as `.js`, the bundle as `.mjs`: the entry is the neighbour of this very file.
const entry = new URL(`./check-process${extname(import.meta.url)}`, import.meta.url);

/** Of the memory of a process, what the heap may take; the rest is for the program and for buffers. */
const heapShare = 0.625;

/** Started with no environment: nothing in it is a document's business. What it prints at its end is a dump of V8. */
function start({ rulesFolder, bytes }: ProcessSettings): ChildProcess {
  const heapMegabytes = 2 * Math.floor((bytes * heapShare) / 2 / 1024 ** 2);
  return fork(fileURLToPath(entry), [rulesFolder, String(bytes)], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Up to half of it nothing is swept: below a low limit V8 would do so after every few documents.
    execArgv: [`--max-old-space-size=${heapMegabytes}`, `--initial-old-space-size=${heapMegabytes / 2}`],
    env: {},
  });
}

/** A process without a document in hand does not keep ours from ending. */
function hold(child: ChildProcess, isHeld: boolean): void {
  const act = isHeld ? 'ref' : 'unref';
  child[act]();
  child.channel?.[act]();
}

/** What ended while it had a document, and not by us: V8 aborts when the heap is full, the watch kills, and so does a system without memory left. */
const isOutOfMemory = ({ signalCode, exitCode }: ChildProcess): boolean =>
  signalCode !== null || exitCode === 134;

const hasEnded = ({ signalCode, exitCode }: ChildProcess): boolean =>
  signalCode !== null || exitCode !== null;

const ended = ({ signalCode, exitCode }: ChildProcess): Fault =>
  new Fault('check-process-ended', `A process that audits documents ended with ${signalCode ?? exitCode}.`);

/** Starts a process; it is ready after the first document at the latest, whose time begins only then. */
export function startProcess(settings: ProcessSettings): CheckProcess {
  const child = start(settings);
  hold(child, false);
  // Kept by the channel until the process has begun to listen.
  child.send(settings.outside, () => {});
  const messages = on(child, 'message', { close: ['exit'] });
  /** Undefined when the process has ended. */
  const next = async (): Promise<Message | undefined> => (await messages.next()).value?.[0];
  const ready = next();
  ready.catch(() => {});

  const check = async (file: SourceFile, mostMs: number): Promise<Outcome> => {
    const first = await ready;
    if (first?.state === 'failed') throw errorTold(first.error);
    // Where it cannot be sent, the process has ended, and this is seen next.
    child.send(file, () => {});
    const taken = await next();
    if (taken?.state !== 'taken') throw ended(child);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, mostMs);
    const answer = await next();
    clearTimeout(timer);
    if (answer?.state === 'failed') throw errorTold(answer.error);
    if (answer?.state === 'checked') return { result: answer.result, faults: answer.faults.map(faultTold) };
    if (isLate) return { stopped: 'time', isAlone: true };
    if (isOutOfMemory(child)) return { stopped: 'memory', isAlone: taken.heldBytes < settings.bytes / 2 };
    throw ended(child);
  };
  return {
    isAlive: () => child.connected && !hasEnded(child),
    check: async (file, mostMs) => {
      hold(child, true);
      return check(file, mostMs).finally(() => hold(child, false));
    },
    close: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const gone = once(child, 'exit');
  child.ref();
  child.kill('SIGKILL');
  await gone;
}

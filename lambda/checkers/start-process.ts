import { type ChildProcess, fork } from 'node:child_process';
import { on, once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AuditLimit, type Checked, Fault, type SourceFile } from '../../core/index.ts';
import { checkedTold, errorTold, type Instructions, type Message } from './messages.ts';
import { signals } from './signals.ts';

export interface ProcessSettings {
  readonly rulesFolder: string;
  readonly ownRules: string | undefined;
  /** Memory that the process may take, in bytes. */
  readonly bytes: number;
  /** Processor time that a document may take, in milliseconds. */
  readonly mostMs: number;
  readonly instructions: Instructions;
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
  /**
   * Fulfils with the outcome.
   * @throws Fault `audit-given-up` when there is none after so many milliseconds
   */
  readonly check: (file: SourceFile, patienceMs: number) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

// The sources run as `.ts`, the package as `.js`, the bundle as `.mjs`: the entry is the neighbour of this very file.
const entry = new URL(`./check-process${extname(import.meta.url)}`, import.meta.url);

/** Of the memory of a process, what the heap may take; the rest is for the program and for buffers. */
const heapShare = 0.625;

/** Started with no environment: nothing in it is a document's business. What it prints at its end is a dump of V8. */
function start({ rulesFolder, ownRules, bytes, mostMs }: ProcessSettings): ChildProcess {
  const heapMegabytes = 2 * Math.floor((bytes * heapShare) / 2 / 1024 ** 2);
  const words = [String(bytes), String(mostMs), rulesFolder, ...(ownRules === undefined ? [] : [ownRules])];
  return fork(fileURLToPath(entry), words, {
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

const hasEnded = ({ signalCode, exitCode }: ChildProcess): boolean =>
  signalCode !== null || exitCode !== null;

/** Neither too much work nor too much memory: this says nothing of the document. */
const givenUp = (patienceMs: number): Fault =>
  new Fault(
    'audit-given-up',
    `An audit was given up after ${patienceMs / 1000} s in which it had too little of the processor: this machine is busy with other work.`,
  );

const ended = ({ signalCode, exitCode }: ChildProcess): Fault =>
  new Fault('check-process-ended', `A process that audits documents ended with ${signalCode ?? exitCode}.`);

/**
 * Why a process ended while it had a document, and not by us: its watch ended it, V8 aborts when the heap is full, and a
 * system without memory left kills.
 */
function stoppedBy(child: ChildProcess, isAlone: boolean): Stopped {
  if (child.signalCode === signals.time) return { stopped: 'time', isAlone: true };
  if (child.signalCode !== null || child.exitCode === 134) return { stopped: 'memory', isAlone };
  throw ended(child);
}

/** Starts a process; it is ready after the first document at the latest, whose time begins only then. */
export function startProcess(settings: ProcessSettings): CheckProcess {
  const child = start(settings);
  hold(child, false);
  // Kept by the channel until the process has begun to listen.
  child.send(settings.instructions, () => {});
  const messages = on(child, 'message', { close: ['exit'] });
  /** Undefined when the process has ended. */
  const next = async (): Promise<Message | undefined> => (await messages.next()).value?.[0];
  const ready = next();
  ready.catch(() => {});

  const check = async (file: SourceFile, patienceMs: number): Promise<Outcome> => {
    const first = await ready;
    if (first?.state === 'failed') throw errorTold(first.error);
    // Where it cannot be sent, the process has ended, and this is seen next.
    child.send(file, () => {});
    const taken = await next();
    if (taken?.state !== 'taken') throw ended(child);
    let isGivenUp = false;
    const timer = setTimeout(() => {
      isGivenUp = true;
      child.kill('SIGKILL');
    }, patienceMs);
    const answer = await next();
    clearTimeout(timer);
    if (answer?.state === 'failed') throw errorTold(answer.error);
    if (answer?.state === 'checked') return checkedTold(answer);
    if (isGivenUp) throw givenUp(patienceMs);
    return stoppedBy(child, taken.heldBytes < settings.bytes / 2);
  };
  return {
    isAlive: () => child.connected && !hasEnded(child),
    check: async (file, patienceMs) => {
      hold(child, true);
      return check(file, patienceMs).finally(() => hold(child, false));
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

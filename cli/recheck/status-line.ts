import { clearLine, cursorTo } from 'node:readline';
import { printable } from '../../core/index.ts';
import type { Output } from '../console.ts';
import type { Summary, Told } from './summary.ts';

export interface StatusLine {
  readonly counted: (counts: Summary['counts']) => void;
  readonly told: (told: Told) => void;
  readonly clear: () => void;
}

const countsLine = ({ listed, fresh, judged, readAnew, failed }: Summary['counts']): string =>
  `列出 listed ${listed} · 最新 fresh ${fresh} · 已判 judged ${judged} · 重读 read anew ${readAnew} · 失败 failed ${failed}`;

/** In a log a line for so many versions is enough. */
const versionsALine = 1000;

/** How far a run is: on a terminal one line that is written again and again, elsewhere one now and then. */
export function openStatusLine(stream: Output): StatusLine {
  const isTerminal = stream.isTTY === true;
  const clear = (): void => {
    if (!isTerminal) return;
    clearLine(stream, 0);
    cursorTo(stream, 0);
  };
  return {
    counted: (counts) => {
      clear();
      if (isTerminal) stream.write(countsLine(counts));
      else if (counts.listed % versionsALine === 0) stream.write(`${countsLine(counts)}\n`);
    },
    told: ({ key, reason }) => {
      clear();
      stream.write(`注意 note · ${printable(key)} · ${printable(reason)}\n`);
    },
    clear,
  };
}

import { inspect } from 'node:util';
import { Fault, printable } from '../core/index.ts';
import { UsageError } from './usage-error.ts';

/**
 * What went wrong as one line for people, then the details of a fault, each on a line of its own.
 * @param debug also the stack and the causes
 */
export function explainError(error: unknown, debug: boolean): string {
  if (error instanceof UsageError)
    return `用法错误 wrong usage: ${printable(error.message)} (gongkai --help)\n`;
  const details =
    error instanceof Fault ? error.details.map((detail) => `  ${printable(detail)}\n`).join('') : '';
  const stack = debug ? `${inspect(error)}\n` : '';
  return `故障 fault: ${faultText(error)}\n${details}${stack}`;
}

/** Code and message on one line. */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return printable(String(error));
  const code = error instanceof Fault ? error.code : error.name === 'Error' ? '' : error.name;
  return printable([code, error.message].filter((part) => part !== '').join(': '));
}

import { type CheckResult, Fault } from '../../core/index.ts';

/** A fault as it crosses between processes, where an error would keep neither its class nor its code. */
type ToldFault = Pick<Fault, 'code' | 'message' | 'details'>;

/** Any error that was thrown; only faults have a code. */
type ToldError = ToldFault | (Pick<Error, 'name' | 'message'> & { readonly stack: string });

/**
 * What a process says: once that it is ready, or why it never will be; then of each document that it took it, with how much
 * memory it held before, and what came of it.
 */
export type Message =
  | { readonly state: 'ready' }
  | { readonly state: 'taken'; readonly heldBytes: number }
  | { readonly state: 'checked'; readonly result: CheckResult; readonly faults: readonly ToldFault[] }
  | { readonly state: 'failed'; readonly error: ToldError };

export const tellFault = ({ code, message, details }: Fault): ToldFault => ({ code, message, details });

export function tellError(error: unknown): ToldError {
  if (error instanceof Fault) return tellFault(error);
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { name, message, stack };
}

export const faultTold = ({ code, message, details }: ToldFault): Fault =>
  new Fault(code, message, { details });

export const errorTold = (told: ToldError): Error =>
  'code' in told ? faultTold(told) : Object.assign(new Error(told.message), told);

import { type Checked, Fault, type OutsideInputs } from '../../core/index.ts';

/** A fault as it crosses between processes, where an error would keep neither its class nor its code. */
type ToldFault = Pick<Fault, 'code' | 'message' | 'details'>;

/** Any error that was thrown; only faults have a code. */
type ToldError = ToldFault | (Pick<Error, 'name' | 'message'> & { readonly stack: string });

interface ToldChecked extends Omit<Checked, 'faults'> {
  readonly state: 'checked';
  readonly faults: readonly ToldFault[];
}

/** What a process is told before the first document. */
export interface Instructions {
  /** What its checks know beside the documents. */
  readonly outside: OutsideInputs;
  /** Whether readings are sent back: they are as much again as results, and few want them. */
  readonly withReadings: boolean;
}

/**
 * What a process says: once that it is ready, or why it never will be; then of each document that it took it, with how much
 * memory it held before, and what came of it.
 */
export type Message =
  | { readonly state: 'ready' }
  | { readonly state: 'taken'; readonly heldBytes: number }
  | ToldChecked
  | { readonly state: 'failed'; readonly error: ToldError };

export const tellFault = ({ code, message, details }: Fault): ToldFault => ({ code, message, details });

export function tellError(error: unknown): ToldError {
  if (error instanceof Fault) return tellFault(error);
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { name, message, stack };
}

const faultTold = ({ code, message, details }: ToldFault): Fault => new Fault(code, message, { details });

export const errorTold = (told: ToldError): Error =>
  'code' in told ? faultTold(told) : Object.assign(new Error(told.message), told);

export const checkedTold = ({ result, faults, reading }: ToldChecked): Checked => ({
  result,
  faults: faults.map(faultTold),
  ...(reading ? { reading } : {}),
});

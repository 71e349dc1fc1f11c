import { Fault } from '../fault.ts';

/** Something of ours failed while a rule was asked: the rule cannot tell, and operators hear of it. */
export function ruleFault(rule: string, cause: unknown): Fault {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new Fault('rule-fault', `${rule}: ${message}`, { cause });
}

import { Fault } from '../core/fault.ts';
import type { LogData } from './telemetry.ts';

/**
 * What went wrong, fit for a log. Only faults have their own words told: a message of the SDK may name the object, and one
 * of the runtime may quote what it could not read. Of those it is told what they are and where they came from.
 */
export function describeFailure(error: Error): LogData {
  if (error instanceof Fault) return { code: error.code, detail: error.message };
  const { $metadata: answer } = error as { $metadata?: { httpStatusCode?: number; requestId?: string } };
  return {
    code: error.name,
    detail:
      error.stack
        ?.split('\n')
        .find((line) => /^\s+at /.test(line))
        ?.trim() ?? '',
    ...(answer?.httpStatusCode === undefined ? {} : { status: answer.httpStatusCode }),
    ...(answer?.requestId === undefined ? {} : { requestId: answer.requestId }),
  };
}

import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { Fault } from '../core/fault.ts';
import { describeFailure } from './describe-failure.ts';
import { handleMessage } from './handle-message.ts';
import type { ProcessContext } from './process-context.ts';
import type { Telemetry } from './telemetry.ts';

export interface HandlerParts {
  readonly context: ProcessContext;
  readonly telemetry: Telemetry;
  /** Longest that one record may take. No record is started with less than twice that left. */
  readonly recordBudgetMs: number;
}

export type Handler = (event: SQSEvent, lambda: Context) => Promise<SQSBatchResponse>;

/**
 * A handler of queue messages that answers with those that failed, and only those. One record after the other: the work
 * is computing, and a record that was never started must be told from one that ran out of time, since a timeout
 * would give the whole batch back.
 */
export function createHandler({ context, telemetry, recordBudgetMs }: HandlerParts): Handler {
  const processor = new BatchProcessor(EventType.SQS);
  return async (event, lambda) => {
    const handleRecord = async (record: SQSRecord): Promise<void> => {
      try {
        if (lambda.getRemainingTimeInMillis() < 2 * recordBudgetMs) {
          throw new Fault('deadline-near', 'Too little time is left to start this record.');
        }
        // An archive takes as many such times as it has documents, and goes on at the next try where it had to stop.
        const hasTime = () => lambda.getRemainingTimeInMillis() >= recordBudgetMs;
        await handleMessage(record.body, { ...context, hasTime }, telemetry);
      } catch (error) {
        throw tellFailure(error, record, telemetry);
      }
    };
    try {
      return await processPartialResponse(event, handleRecord, processor, {
        context: lambda,
        processInParallel: false,
        throwOnFullBatchFailure: false,
      });
    } finally {
      telemetry.flush();
    }
  };
}

/** Counted and logged here, because a partial answer raises no error metric. Always an `Error`: the batch would not survive less. */
function tellFailure(thrown: unknown, record: SQSRecord, telemetry: Telemetry): Error {
  const error =
    thrown instanceof Error
      ? thrown
      : new Fault('thrown-without-error', `Thrown was no error but a value: ${typeof thrown}.`);
  telemetry.count('AuditRecordFailed');
  telemetry.log('error', 'record failed', {
    messageId: record.messageId,
    receiveCount: record.attributes.ApproximateReceiveCount,
    ...describeFailure(error),
  });
  return error;
}

import type { Context, SQSEvent } from 'aws-lambda';

/** The event of a queue with these bodies; the message ids are `m0`, `m1`, … */
export function queueEvent(bodies: readonly string[]): SQSEvent {
  const Records = bodies.map((body, index) => ({
    messageId: `m${index}`,
    receiptHandle: `handle-${index}`,
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '1706688000000',
      SenderId: 'AIDAEXAMPLE',
      ApproximateFirstReceiveTimestamp: '1706688000001',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws-cn:sqs:cn-north-1:111122223333:reports',
    awsRegion: 'cn-north-1',
  }));
  return { Records };
}

/** The context of an invocation with so much time left, asked again before every record. */
export function lambdaContext(remainingMs: () => number = () => 120_000): Context {
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: 'audit-live',
    functionVersion: '1',
    invokedFunctionArn: 'arn:aws-cn:lambda:cn-north-1:111122223333:function:audit-live',
    memoryLimitInMB: '1769',
    awsRequestId: 'request',
    logGroupName: '/audit-live',
    logStreamName: 'stream',
    getRemainingTimeInMillis: remainingMs,
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}

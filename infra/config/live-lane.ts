/** Numbers of the live lane that depend on each other. Seconds and days say so; the rest is computed from them. */
export const liveLane = {
  /** Messages handed to one invocation. */
  batchSize: 5,
  /** Longest that one record may take; the handler starts none with less than twice that left. */
  recordBudgetSeconds: 20,
  /** On top of a whole batch of slowest records. */
  marginSeconds: 20,
  memoryMegabytes: 1769,
  /** A message is hidden for this many function timeouts, as Lambda asks of its queues. */
  visibilityTimeouts: 6,
  /** Receives before a message is set aside. */
  receives: 5,
  queueRetentionDays: 4,
  /** Longer than the queue's: a message keeps the time at which it was first sent. */
  deadLetterRetentionDays: 14,
  archiveDays: 30,
} as const;

export const functionTimeoutSeconds =
  liveLane.batchSize * liveLane.recordBudgetSeconds + liveLane.marginSeconds;

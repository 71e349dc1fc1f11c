import { setTimeout } from 'node:timers/promises';
import { isStatus } from './s3-error.ts';

const attempts = 6;
const firstDelayMs = 40;

/**
 * Runs a conditional request again when the store answers 409: another request was in flight and nothing was written,
 * so the work still has no owner.
 */
export async function retryConflicts<T>(request: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request();
    } catch (error) {
      if (!isStatus(error, 409) || attempt === attempts) throw error;
      await setTimeout(Math.random() * firstDelayMs * 2 ** attempt);
    }
  }
}

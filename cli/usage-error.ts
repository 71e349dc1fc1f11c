/** The command line asks for something that does not exist: shown as one line, in Chinese and English, exit code 3. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * The only error that is thrown: something of ours is wrong (a rule file, the set-up, storage), never the document.
 * @property code subject, then what happened, for example `rule-invalid`.
 * @property details one line each, for the operator.
 */
export class Fault extends Error {
  readonly code: string;
  readonly details: readonly string[];

  constructor(code: string, message: string, options: { cause?: unknown; details?: readonly string[] } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Fault';
    this.code = code;
    this.details = options.details ?? [];
  }
}

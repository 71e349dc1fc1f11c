/** A file that is too large to be read at all. */
export interface Oversized {
  readonly name: string;
  readonly sizeBytes: number;
}

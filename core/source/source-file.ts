/** The bytes of one document as they reached us. `name` is a path or object key and serves display only. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Formats told apart by content; those that no parser reads are named so that the message can say what came. */
export const formats = [
  'html',
  'text',
  'docx',
  'xlsx',
  'pdf',
  'ofd',
  'doc',
  'rtf',
  'mhtml',
  'zip',
  'json',
  'opendocument',
  'image',
  'unknown',
] as const;

export type Format = (typeof formats)[number];

/** Which document it was, and how its bytes were understood. */
export interface DocumentIdentity {
  readonly name: string;
  /** Empty where the bytes were never seen. */
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly format: Format;
  /** Only of text. */
  readonly encoding?: string;
}

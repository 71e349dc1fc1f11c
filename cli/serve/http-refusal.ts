import type { Bilingual } from '../../core/problem.ts';

/** A request that is answered with an error status: the request is wrong, or what it asks for is not there. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly text: Bilingual;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, text: Bilingual, headers: Readonly<Record<string, string>> = {}) {
    super(text.en);
    this.name = 'HttpRefusal';
    this.status = status;
    this.code = code;
    this.text = text;
    this.headers = headers;
  }
}

import type { ServerResponse } from 'node:http';
import type { Bilingual } from '../../core/problem.ts';

export interface Answer {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** Nothing that is served may run scripts in this origin, whatever it contains. */
const safeHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

export function jsonAnswer(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    body: `${JSON.stringify(value, null, 2)}\n`,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  };
}

export function errorAnswer(
  status: number,
  code: string,
  text: Bilingual,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return jsonAnswer(status, { error: { code, ...text } }, headers);
}

export function sendAnswer(response: ServerResponse, answer: Answer, isHead: boolean): void {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  response.writeHead(answer.status, {
    ...safeHeaders,
    ...answer.headers,
    'content-length': String(body.byteLength),
  });
  response.end(isHead ? undefined : body);
}

import { readdir } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { uploadLimitBytes } from '../../cli/serve/upload-limit.ts';
import {
  get,
  jsonOf,
  put,
  type ServiceUnderTest,
  startService,
  stopServices,
  until,
} from '../support/running-service.ts';

afterEach(stopServices);

/** A request as it is, without what a client would tidy up. */
async function raw(
  service: ServiceUnderTest,
  method: string,
  path: string,
  headers: Record<string, string> = {},
) {
  return new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(service.url);
    const sent = httpRequest({ hostname, port, method, path, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('what is refused', () => {
  test.each([
    ['GET', '/reports/never.html', 404],
    ['GET', '/findings/never.html', 404],
    ['GET', '/elsewhere', 404],
    ['POST', '/reports/a.html', 405],
    ['PATCH', '/reports/a.html', 405],
    ['TRACE', '/reports/a.html', 405],
    ['OPTIONS', '/reports/a.html', 405],
    ['DELETE', '/findings/a.html', 405],
    ['DELETE', '/reports/never.html', 404],
    ['HEAD', '/reports/never.html', 404],
    ['GET', '/reports/', 404],
    ['GET', 'http://evil.example/reports/a.html', 404],
    ['PUT', '/findings/a.html', 405],
    ['PUT', '/', 405],
    ['PUT', '/reports/../../etc/passwd', 400],
    ['PUT', '/reports/%2e%2e/%2e%2e/passwd', 400],
    ['PUT', '/reports/..%2f..%2fpasswd', 400],
    ['PUT', '/reports//etc/passwd', 400],
    ['PUT', '/reports/%252e%252e/../passwd', 400],
    ['PUT', '/reports/%c0%ae%c0%ae/passwd', 400],
    ['PUT', '/reports/%ed%a0%80', 400],
    ['PUT', '/reports/a%00b', 400],
    ['PUT', '/reports/a%0ab', 400],
    ['PUT', '/reports/%E4%BD', 400],
    ['PUT', '/reports/100%', 400],
    ['PUT', '/reports/folder/', 400],
    ['PUT', `/reports/${'a'.repeat(1017)}`, 400],
    ['PUT', `/reports/${encodeURIComponent('字'.repeat(339))}`, 400],
    ['GET', '/findings/a/./b', 400],
  ])('%s %s gives %d', async (method, path, status) => {
    const service = await startService();
    expect(await raw(service, method, path)).toBe(status);
    expect(await jsonOf(get(service, '/findings'))).toEqual({ reports: [] });
  });

  test.each([
    ['a rebound name', { host: 'evil.example:8711' }, 403],
    ['an address', { host: '127.0.0.1:8711' }, 404],
    ['the IPv6 loopback', { host: '[::1]:8711' }, 404],
    ['localhost', { host: 'LOCALHOST:8711' }, 404],
    ['another origin', { host: 'localhost:8711', origin: 'http://evil.example' }, 403],
    ['an opaque origin', { host: 'localhost:8711', origin: 'null' }, 403],
    ['its own origin', { host: 'localhost:8711', origin: 'http://localhost:8711' }, 404],
  ])('%s', async (_title, headers, status) => {
    const service = await startService();
    expect(await raw(service, 'GET', '/reports/never', headers)).toBe(status);
  });

  test('an upload announced too large is refused before it is read', async () => {
    const service = await startService();
    const headers = { 'content-length': String(uploadLimitBytes + 1), expect: '100-continue' };
    expect(await raw(service, 'PUT', '/reports/big', headers)).toBe(413);
  });

  test('an upload that grows too large is refused and leaves nothing', async () => {
    const service = await startService();
    const chunk = new Uint8Array(4 * 1024 * 1024);
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += chunk.length;
        if (sent > uploadLimitBytes + 3 * chunk.length) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const answer = fetch(`${service.url}/reports/big`, {
      method: 'PUT',
      body,
      duplex: 'half',
    } as RequestInit);
    expect((await answer).status).toBe(413);
    expect((await get(service, '/reports/big')).status).toBe(404);
  });

  test.each([
    ['cut off', 'content-length: 1000\r\n\r\nhalf of it', 'destroy'],
    ['ended before its length', 'content-length: 1000\r\n\r\nhalf of it', 'end'],
    ['cut off between chunks', 'transfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n', 'destroy'],
    ['ended between chunks', 'transfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n', 'end'],
    ['broken in its chunks', 'transfer-encoding: chunked\r\n\r\n4\r\nhalf\r\nzz\r\n', 'end'],
  ] as const)(
    'an upload %s stores nothing and does not harm the service',
    async (_title, request, ending) => {
      const service = await startService();
      const { hostname, port } = new URL(service.url);
      const socket = connect(Number(port), hostname);
      socket.resume().on('error', () => {});
      socket.write(`PUT /reports/half HTTP/1.1\r\nhost: ${hostname}\r\n${request}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      socket[ending]();
      await put(service, '/reports/whole');
      expect((await get(service, '/reports/half')).status).toBe(404);
      expect((await get(service, '/findings/whole')).status).toBe(200);
      await until(async () => (await readdir(join(service.data, 'store', '.temporary'))).length === 0);
    },
  );

  test.each([
    ['a part of a file', { 'content-range': 'bytes 10-13/14' }],
    ['a packed file', { 'content-encoding': 'gzip' }],
  ])('%s is not taken for the whole', async (_title, headers) => {
    const service = await startService();
    expect(await raw(service, 'PUT', '/reports/part', headers)).toBe(415);
    expect((await get(service, '/reports/part')).status).toBe(404);
  });

  test('a refused method is told what is taken instead', async () => {
    const service = await startService();
    const answer = await fetch(`${service.url}/reports/a`, { method: 'POST', body: 'x' });
    expect(answer.headers.get('allow')).toBe('GET, HEAD, PUT, DELETE');
  });

  test('an address in use is one clear fault', async () => {
    const service = await startService();
    const port = Number(new URL(service.url).port);
    await expect(startService({ port })).rejects.toMatchObject({ code: 'address-not-usable' });
  });
});

import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { createClient } from '../../lambda/store/create-client.ts';
import { s3Store } from '../../lambda/store/s3-store.ts';
import { pointSdkAt } from '../support/point-sdk-at.ts';

const servers: Server[] = [];
let restoreSdk = (): void => {};

afterEach(() => {
  restoreSdk();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A store on a server that answers so, and gives it up after a fifth of a second of silence. */
async function storeOn(answer: (response: ServerResponse) => void) {
  const server = createServer((_request, response) => answer(response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  restoreSdk = pointSdkAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return s3Store(createClient(200), 'bucket');
}

test.each<[string, (response: ServerResponse) => void]>([
  ['never answers', () => {}],
  [
    'falls silent in the middle of an object',
    (response) => response.writeHead(200, { 'content-length': '1000', etag: '"e"' }).write('half'),
  ],
  [
    'hangs up in the middle of an object',
    (response) => {
      response.writeHead(200, { 'content-length': '1000', etag: '"e"' }).write('half');
      setTimeout(() => response.destroy(), 50);
    },
  ],
])('a server that %s is a failed request', async (_what, answer) => {
  const store = await storeOn(answer);
  await expect(store.get('k')).rejects.toThrow();
});

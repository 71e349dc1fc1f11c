import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { HttpRefusal } from './http-refusal.ts';

/**
 * Keeps web pages away from the service. A page whose host name was turned to this machine still sends that name, so the
 * host must be an address, `localhost` or the name that the service was started with; and a page of another origin says so.
 * @throws HttpRefusal 403
 */
export function guardRequest(request: IncomingMessage, serviceHost: string): void {
  const host = request.headers.host ?? '';
  const name = host
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
  if (isIP(name) === 0 && name !== 'localhost' && name !== serviceHost.toLowerCase()) {
    throw refuse(
      'host-not-allowed',
      '请求的主机名不是本服务的名称；请用 IP 地址访问，或以 --host 指定名称。',
      'The host named is not this service: use its address, or start it with --host and that name.',
    );
  }
  const origin = request.headers.origin;
  if (origin !== undefined && origin !== `http://${host}`) {
    throw refuse(
      'origin-not-allowed',
      '不接受来自其他网页的请求。',
      'Requests of other web pages are not taken.',
    );
  }
}

function refuse(code: string, zh: string, en: string): HttpRefusal {
  return new HttpRefusal(403, code, { zh, en });
}

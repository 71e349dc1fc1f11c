import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { Fault } from '../../core/fault.ts';
import { type Answer, errorAnswer, sendAnswer } from './answer.ts';
import { answerRequest, type Service } from './answer-request.ts';
import { guardRequest } from './guard-request.ts';
import { HttpRefusal } from './http-refusal.ts';
import { faultLine } from './verdict-line.ts';

export interface RunningHttp {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** How long an upload may take; a connection that says less in that time is closed. */
const uploadTimeMs = 300_000;
/** How long requests in hand may take to end when the service closes. */
const graceMs = 2000;

/**
 * Listens for requests.
 * @throws Fault `address-not-usable`
 */
export async function startHttp(
  service: Service,
  host: string,
  port: number,
  print: (line: string) => void,
): Promise<RunningHttp> {
  const server = createServer({ requestTimeout: uploadTimeMs }, (request, response) => {
    void respond(request, response, service, host, print);
  });
  await listen(server, host, port);
  return { url: addressOf(server, host), close: () => closeServer(server) };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
  host: string,
  print: (line: string) => void,
): Promise<void> {
  const answer = await answerOrRefuse(request, service, host, print);
  // The rest of a refused body is let run off: a connection cut now would take the answer with it.
  request.resume();
  sendAnswer(response, answer, request.method === 'HEAD');
}

async function answerOrRefuse(
  request: IncomingMessage,
  service: Service,
  host: string,
  print: (line: string) => void,
): Promise<Answer> {
  try {
    guardRequest(request, host);
    return await answerRequest(request, service);
  } catch (error) {
    if (error instanceof HttpRefusal) return errorAnswer(error.status, error.code, error.text, error.headers);
    if (!request.destroyed || request.complete) print(faultLine(request.url ?? '', error));
    const text = {
      zh: '服务出现故障，请求未完成。',
      en: 'The service failed; the request was not carried out.',
    };
    return errorAnswer(500, 'fault', text);
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new Fault('address-not-usable', `${cause.message} (--port, --host)`, { cause })),
    );
    server.listen(port, host, resolve);
  });
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
}

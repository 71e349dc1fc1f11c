import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { type Answer, refuse } from './answer.ts';
import { type Bucket, createBucket } from './bucket.ts';
import { answerBucketRequest } from './list-requests.ts';
import { answerObjectRequest } from './object-requests.ts';

/** A refusal that the next requests of a method get in place of their answer. */
interface Refusal {
  readonly method: string;
  readonly status: number;
  readonly code: string;
  /** How often; for ever without it. */
  times?: number;
  /** The request is carried out all the same, and only its answer is lost; otherwise nothing is written. */
  readonly isLate?: boolean;
  /** Only requests whose decoded path contains this. */
  readonly pathIncludes?: string;
}

export interface S3Double {
  readonly url: string;
  readonly buckets: ReadonlyMap<string, Bucket>;
  readonly refusals: Refusal[];
  /** Method and decoded path of every request, in order. */
  readonly requests: string[];
  mayList: boolean;
  /** As many servers do: `If-None-Match` and `If-Match` are taken and ignored. */
  ignoresConditions: boolean;
  client(): S3Client;
  close(): Promise<void>;
}

/** An S3 server in this process, for the real SDK: versions, markers, conditions, checksums, pages, refusals to order. */
export async function startS3Double(
  names: readonly string[],
  { isVersioned = true, pageLimit = 1000 } = {},
): Promise<S3Double> {
  const buckets = new Map(names.map((name) => [name, createBucket(name, isVersioned)]));
  const server = createServer(async (request, response) => {
    const answer = answerRequest(double, pageLimit, request, await readBody(request));
    const headers = { 'x-amz-request-id': String(double.requests.length), ...answer.headers };
    response.writeHead(answer.status, headers);
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const double: S3Double = {
    url,
    buckets,
    refusals: [],
    requests: [],
    mayList: true,
    ignoresConditions: false,
    client: () => clientOf(url),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return double;
}

export function bucketOf(double: S3Double, name: string): Bucket {
  const bucket = double.buckets.get(name);
  if (bucket === undefined) throw new Error(`no bucket ${name}`);
  return bucket;
}

function clientOf(endpoint: string): S3Client {
  return new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
  });
}

function answerRequest(double: S3Double, pageLimit: number, request: IncomingMessage, body: Buffer): Answer {
  const method = request.method ?? '';
  const [path = '', search = ''] = (request.url ?? '').split('?', 2);
  const [, bucketName = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path)?.map(decodeURIComponent) ?? [];
  double.requests.push(`${method} ${bucketName}/${key}`);
  const refusal = takeRefusal(double, method, `${bucketName}/${key}`);
  const refused = refusal && refuse(refusal.status, refusal.code);
  if (refused !== undefined && refusal?.isLate !== true) return refused;
  if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')) return refuse(403, 'AccessDenied');
  const bucket = double.buckets.get(bucketName);
  if (bucket === undefined) return refuse(404, 'NoSuchBucket');
  const query = new URLSearchParams(search);
  if (key === '') return answerBucketRequest(bucket, method, query, pageLimit);
  const header = (name: string) =>
    double.ignoresConditions && name.startsWith('if-') ? undefined : request.headers[name]?.toString();
  const answer = answerObjectRequest(bucket, { method, key, query, header, body, mayList: double.mayList });
  return refused ?? answer;
}

function takeRefusal(double: S3Double, method: string, path: string): Refusal | undefined {
  const refusal = double.refusals.find(
    (one) => one.method === method && (one.times ?? 1) > 0 && path.includes(one.pathIncludes ?? ''),
  );
  if (refusal?.times !== undefined) refusal.times -= 1;
  return refusal;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

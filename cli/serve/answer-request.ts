import type { IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { Fault } from '../../core/index.ts';
import type { ProcessContext } from '../../lambda/process-context.ts';
import { keyOfFindings } from '../../lambda/process-object.ts';
import type { Lookup, ObjectAbsence, ObjectVersion } from '../../lambda/store/object-store.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import type { AuditQueue } from './audit-queue.ts';
import { findVersion } from './find-version.ts';
import { HttpRefusal } from './http-refusal.ts';
import { listReports } from './list-reports.ts';
import { listingPage } from './listing-page.ts';
import { readReportKey, reportUrl } from './report-url.ts';
import { limitUpload, uploadLimitBytes, uploadTooLarge } from './upload-limit.ts';

export interface Service {
  readonly context: ProcessContext;
  readonly queue: AuditQueue;
}

/** How long a reader of findings waits for an audit that is under way. */
const patienceMs = 20_000;

/**
 * `PUT|GET|DELETE /reports/<key>`, `GET /findings/<key>`, `GET /findings`, `GET /`, `GET /health`.
 * @throws HttpRefusal for every request that gets an error status
 */
export async function answerRequest(request: IncomingMessage, service: Service): Promise<Answer> {
  const [path = '', search = ''] = (request.url ?? '').split('?', 2);
  const query = new URLSearchParams(search);
  const [, part = '', escaped = ''] = /^\/(reports|findings)\/(.+)$/.exec(path) ?? [];
  if (escaped === '') return answerPage(request, path, query, service);
  const key = readReportKey(escaped);
  if (part === 'findings') return answerFindings(request, key, query, service);
  if (request.method === 'PUT') return takeReport(request, key, service);
  if (request.method === 'DELETE') return withdrawReport(key, service);
  demandReading(request, 'GET, HEAD, PUT, DELETE');
  return giveReport(key, query, service);
}

async function answerPage(
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
  { context }: Service,
): Promise<Answer> {
  demandReading(request);
  const after = query.get('after') ?? '';
  if (path === '/health') return jsonAnswer(200, { status: 'ok', ruleset: rulesetOf(context) });
  if (/^\/findings\/?$/.test(path)) return jsonAnswer(200, await listReports(context, after));
  if (path !== '/') throw notFound('page-not-found', '没有这个页面。', 'There is no such page.');
  const body = listingPage(await listReports(context, after), request.headers.host ?? '');
  return { status: 200, body, headers: { 'content-type': 'text/html; charset=utf-8' } };
}

/** Answers only when the report is stored for good; the audit follows. */
async function takeReport(
  request: IncomingMessage,
  key: string,
  { context, queue }: Service,
): Promise<Answer> {
  refuseUpload(request);
  const stored = await context.reports.put(key, limitUpload(bodyOf(request)), 'application/octet-stream');
  queue.add(stored);
  const { versionId, sizeBytes, isNew } = stored;
  const findings = reportUrl('findings', key);
  const headers = { location: reportUrl('reports', key), etag: `"${versionId}"` };
  return jsonAnswer(isNew ? 201 : 200, { key, versionId, sizeBytes, findings }, headers);
}

/** A part of a file would be taken for the whole, a packed one for another format. */
function refuseUpload({ headers }: IncomingMessage): void {
  if (Number(headers['content-length'] ?? 0) > uploadLimitBytes) throw uploadTooLarge();
  if (headers['content-range'] !== undefined || headers['content-encoding'] !== undefined) {
    const text = {
      zh: '只接受完整、未压缩的文件。',
      en: 'Only whole files are taken, and not compressed ones.',
    };
    throw new HttpRefusal(415, 'upload-not-whole', text);
  }
}

/** Stays open when it is not read to the end, so that the refusal can still be answered. */
function bodyOf(request: IncomingMessage): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }) };
}

async function withdrawReport(key: string, { context }: Service): Promise<Answer> {
  present(await context.reports.head(key));
  await context.reports.remove(key).catch(refuseRemoval);
  return jsonAnswer(200, { key, state: 'withdrawn' });
}

function refuseRemoval(error: unknown): never {
  if (!(error instanceof Fault) || error.code !== 'versioning-needed') throw error;
  const text = {
    zh: '存储不保留历史版本，撤回会毁掉报告。',
    en: 'The storage keeps no versions: to withdraw the report would be to destroy it.',
  };
  throw new HttpRefusal(409, error.code, text);
}

/** As a download: a report is a stranger's document and must not open as a page of ours. */
async function giveReport(key: string, query: URLSearchParams, { context }: Service): Promise<Answer> {
  const { bytes, versionId } = present(await context.reports.get(key, query.get('version') ?? undefined));
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
    etag: `"${versionId}"`,
  };
  return { status: 200, body: bytes, headers };
}

async function answerFindings(
  request: IncomingMessage,
  key: string,
  query: URLSearchParams,
  { context, queue }: Service,
): Promise<Answer> {
  demandReading(request);
  const versionId = query.get('version') ?? undefined;
  const { version, member } = present(await findVersion(context.reports, key, versionId));
  await Promise.race([queue.settled(version), setTimeout(patienceMs, undefined, { ref: false })]);
  const stored = await context.findings.get(keyOfFindings(version, context, member));
  if (stored.state === 'absent') throw await refuseFindings(version, member, context);
  const headers = { 'content-type': 'application/json; charset=utf-8', etag: `"${stored.value.versionId}"` };
  return { status: 200, body: stored.value.bytes, headers };
}

/** A document that an archive does not have will never have findings; everything else waits. */
async function refuseFindings(
  version: ObjectVersion,
  member: string | undefined,
  context: ProcessContext,
): Promise<HttpRefusal> {
  const own = member === undefined ? undefined : await context.findings.head(keyOfFindings(version, context));
  if (own?.state === 'found') {
    const { zh, en } = absences['no-such-key'];
    return notFound('report-not-found', zh, en);
  }
  return notFound(
    'findings-waiting',
    '报告已收到，尚未审核完毕。',
    'The report was taken; its audit is not finished.',
  );
}

const absences: Readonly<Record<ObjectAbsence, { zh: string; en: string }>> = {
  'no-such-key': { zh: '没有这份报告。', en: 'There is no such report.' },
  'delete-marker': { zh: '这份报告已撤回。', en: 'The report was withdrawn.' },
  'no-such-version': { zh: '没有报告的这个版本。', en: 'There is no such version of the report.' },
};

function present<T>(found: Lookup<T>): T {
  if (found.state === 'found') return found.value;
  const { zh, en } = absences[found.reason];
  const codes = {
    'no-such-key': 'report-not-found',
    'delete-marker': 'report-withdrawn',
    'no-such-version': 'version-not-found',
  };
  throw notFound(codes[found.reason], zh, en);
}

function notFound(code: string, zh: string, en: string): HttpRefusal {
  return new HttpRefusal(404, code, { zh, en });
}

function demandReading(request: IncomingMessage, allow = 'GET, HEAD'): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const text = { zh: `这里只接受 ${allow}。`, en: `Only ${allow} are taken here.` };
  throw new HttpRefusal(405, 'method-not-allowed', text, { allow });
}

function rulesetOf({ ruleset: { id, version, digest } }: ProcessContext) {
  return { id, version, digest };
}

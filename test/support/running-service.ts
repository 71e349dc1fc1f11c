import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningService, type ServeOptions, serve } from '../../cli/serve/serve.ts';
import { rulesFolder, soundReport } from './report-files.ts';

/** A service on a free port, with what it printed. */
export interface ServiceUnderTest extends RunningService {
  readonly data: string;
  readonly lines: string[];
}

const services: RunningService[] = [];
const folders: string[] = [];

export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-service-'));
  folders.push(folder);
  return folder;
}

export async function startService(options: Partial<ServeOptions> = {}): Promise<ServiceUnderTest> {
  const data = options.data ?? (await freshFolder());
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  const service = await serve({
    port: 0,
    rules: { folder: rulesFolder },
    variables: {},
    settleMs: 50,
    print,
    ...options,
    data,
  });
  services.push(service);
  return { ...service, data, lines };
}

/** Ends every service of a test, and at last its folders go. */
export async function stopServices(): Promise<void> {
  await Promise.all(services.splice(0).map((service) => service.close()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Fulfils as soon as the condition holds; the test's own time limit is the end of patience. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

export function put(service: RunningService, path: string, body: Uint8Array | string = soundReport) {
  return fetch(service.url + path, { method: 'PUT', body });
}

export function get(service: RunningService, path: string): Promise<Response> {
  return fetch(service.url + path);
}

export async function jsonOf(response: Response | Promise<Response>) {
  return JSON.parse(await (await response).text());
}

export async function codeOf(response: Response): Promise<string> {
  return (await jsonOf(response)).error.code;
}

import { afterEach, expect, test } from '@jest/globals';
import { slowPdf } from '../support/hostile-pdfs.ts';
import { get, jsonOf, put, startService, stopServices } from '../support/running-service.ts';

afterEach(stopServices);

test('while a document takes all the time it may, the service answers, and then audits the next one', async () => {
  const service = await startService();
  expect((await put(service, '/reports/slow.pdf', slowPdf(50_000))).status).toBe(201);
  expect((await get(service, '/health')).status).toBe(200);
  expect((await put(service, '/reports/sound.html')).status).toBe(201);
  const { reports } = await jsonOf(get(service, '/findings'));
  expect(reports).toHaveLength(2);
  expect(service.lines.filter((line) => /slow\.pdf|sound\.html/.test(line))).toEqual([]);
  expect(await jsonOf(get(service, '/findings/slow.pdf'))).toMatchObject({
    verdict: 'undetermined',
    problems: [{ code: 'audit-time-exceeded' }],
  });
  expect(await jsonOf(get(service, '/findings/sound.html'))).toMatchObject({ verdict: 'compliant' });
});

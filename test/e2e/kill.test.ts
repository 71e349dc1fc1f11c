import { afterEach, test } from '@jest/globals';
import { stopServices } from '../support/running-service.ts';
import { killServiceProcesses } from '../support/service-process.ts';
import { surviveKill } from '../support/survive-kill.ts';

afterEach(async () => {
  killServiceProcesses();
  await stopServices();
});

test.each([0.1, 0.5, 0.9])(
  'killed when %d of 40 uploads were accepted: each accepted report has exactly one findings object',
  (share) => surviveKill(40, share),
  60_000,
);

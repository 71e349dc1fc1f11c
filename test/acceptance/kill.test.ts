import { afterEach, test } from '@jest/globals';
import { stopServices } from '../support/running-service.ts';
import { killServiceProcesses } from '../support/service-process.ts';
import { surviveKill } from '../support/survive-kill.ts';

afterEach(async () => {
  killServiceProcesses();
  await stopServices();
});

test(
  'killed in the middle of 200 uploads: each accepted report has exactly one findings object',
  () => surviveKill(200, 0.5),
  240_000,
);

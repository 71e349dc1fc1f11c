import { join } from 'node:path';
import { startCheckers } from './checkers/start-checkers.ts';
import { readConfig } from './config.ts';
import { createHandler } from './create-handler.ts';
import { createClient } from './store/create-client.ts';
import { s3Store } from './store/s3-store.ts';
import { powertoolsTelemetry } from './telemetry.ts';

/** Lies beside the bundle in the function. */
const rulesFolder = process.env['RULES_FOLDER'] ?? join(import.meta.dirname, 'rules');

const config = readConfig(process.env);
const client = createClient();

/** Entry of the function: queue messages that tell of uploaded reports. */
export const handler = createHandler({
  context: {
    reports: s3Store(client, config.reportsBucket),
    findings: s3Store(client, config.findingsBucket),
    ...(await startCheckers(rulesFolder, { patienceMs: 0.8 * config.recordBudgetMs })),
  },
  telemetry: powertoolsTelemetry(),
  recordBudgetMs: config.recordBudgetMs,
});

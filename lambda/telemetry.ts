import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** What operators can count, and alarm on. */
export type CountName =
  | 'FindingsCreated'
  | 'FindingsDuplicate'
  | 'FindingsConflict'
  | 'ReportWithdrawn'
  | 'ReportUnreadable'
  | 'MessageIgnored'
  | 'RuleFault'
  | 'AuditRecordFailed';

export type LogLevel = 'info' | 'warn' | 'error';

/** Beside the message. The names that the logger itself uses are forbidden, because it drops what comes under them. */
export type LogData = Readonly<Record<string, string | number>> &
  Readonly<Partial<Record<'level' | 'message' | 'timestamp' | 'service' | 'sampling_rate', never>>>;

/**
 * Logs and metrics, as far as the function needs them. Nothing that goes in may hold text of a document or a file
 * name: reports are named by the hash in their findings key.
 */
export interface Telemetry {
  log(level: LogLevel, message: string, data: LogData): void;
  count(name: CountName): void;
  /** Sends what was counted. */
  flush(): void;
}

export function powertoolsTelemetry(): Telemetry {
  const service = { serviceName: 'gongkai-audit' };
  const logger = new Logger(service);
  const metrics = new Metrics({ ...service, namespace: 'GongkaiAudit' });
  return {
    log: (level, message, data) => logger[level](message, data),
    count: (name) => {
      metrics.addMetric(name, MetricUnit.Count, 1);
    },
    flush: () => metrics.publishStoredMetrics(),
  };
}

import type { CountName, LogData, LogLevel, Telemetry } from '../../lambda/telemetry.ts';

interface LogLine {
  readonly level: LogLevel;
  readonly message: string;
  readonly data: LogData;
}

/** Telemetry that keeps what it is told. */
export interface RecordingTelemetry extends Telemetry {
  readonly lines: LogLine[];
  readonly counts: CountName[];
}

export function recordingTelemetry(): RecordingTelemetry {
  const lines: LogLine[] = [];
  const counts: CountName[] = [];
  return {
    lines,
    counts,
    log: (level, message, data) => lines.push({ level, message, data }),
    count: (name) => counts.push(name),
    flush: () => {},
  };
}

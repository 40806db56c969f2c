import type { RunResult } from '../engine/result.js';
import { levelOf } from '../telemetry/level.js';
import type { Logger } from '../telemetry/logger.js';

/** Logs how a run ended, for each device and as a whole. */
export function logRunEnd(log: Logger, { devices, status, run, errors }: RunResult): void {
  if (!log.writes('error')) return;
  for (const { name, status: ended, batch, error } of devices) {
    const level = ended === 'unknown' ? 'warn' : error === null ? 'info' : levelOf(error);
    log.log(level, 'device ends', {
      device: name,
      status: ended,
      ...(batch === null ? {} : { batch }),
      ...(error === null ? {} : { code: error.code, class: error.class, recoverable: error.recoverable }),
    });
  }
  const [first] = errors;
  log.log(status === 'unknown' ? 'warn' : 'info', 'run ends', {
    status,
    devices: devices.length,
    duration_ms: Math.round(run.durationMs),
    ...(first === undefined ? {} : { code: first.code, class: first.class, recoverable: first.recoverable }),
  });
}

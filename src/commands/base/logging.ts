import type { ResolvedSettings } from '../../config/resolve.js';
import { type Logger, SILENT } from '../../telemetry/logger.js';

/** The log that the settings ask for. */
export interface Logging {
  readonly log: Logger;
  /** The form of the lines on standard error; undefined where there are none. */
  readonly onScreen: 'text' | 'json' | undefined;
  close(): void;
}

const NONE: Logging = { log: SILENT, onScreen: undefined, close: () => undefined };

/**
 * Opens the log: the file that the settings name, or standard error where someone said from which level on.
 * @throws NetctlError NETCTL_LOG_FILE
 */
export async function openLogging({ values, resolved }: ResolvedSettings): Promise<Logging> {
  const { log_level: level, log_format: format, log_file: file } = values;
  const wanted = file !== undefined || resolved.log_level.origin.kind !== 'default';
  if (!wanted || level === 'off') return NONE;
  // Loaded only here: most runs have no log.
  const { openLogger } = await import('../../telemetry/open-logger.js');
  const write = (line: string) => void process.stderr.write(line);
  const problem = (text: string) => write(`warning: ${text}\n`);
  const { log, close } = openLogger({ level, format, file, fallback: write, problem });
  return { log, close, onScreen: file === undefined ? format : undefined };
}

import type { NetctlError } from '../errors/netctl-error.js';
import { formatSource } from '../util/source.js';
import type { LogFields } from './logger.js';

/** An error as fields of an event. Only a bug of ours brings its stack; `mask` takes the secrets out of all texts. */
export function errorFields(error: NetctlError, mask: (text: string) => string = (text) => text): LogFields {
  const masked = (text: string | undefined): string | undefined => (text === undefined ? undefined : mask(text));
  const origin = error.cause instanceof Error ? error.cause : error;
  return {
    code: error.code,
    class: error.class,
    recoverable: error.recoverable,
    text: mask(error.message),
    hint: mask(error.hint),
    ...defined({
      device: error.device,
      impact: masked(error.impact),
      sent: masked(error.command),
      source: error.source === undefined ? undefined : formatSource(error.source),
      stack: error.class === 'internal' ? masked(origin.stack) : undefined,
    }),
  };
}

function defined(fields: LogFields): LogFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

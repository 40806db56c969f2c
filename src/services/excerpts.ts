import type { RunResult } from '../engine/result.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { Wanted } from './assignments.js';

/** Adds to the errors that have a place in a plan file the lines around it, which the engine does not know. */
export function withExcerpts(result: RunResult, { excerpt }: Pick<Wanted, 'excerpt'>): RunResult {
  const devices = result.devices.map((device) => ({
    ...device,
    error: device.error && withExcerpt(device.error),
    moreErrors: device.moreErrors.map(withExcerpt),
  }));
  return { ...result, devices };

  function withExcerpt(error: NetctlError): NetctlError {
    const { hint, source, device, command, impact, cause } = error;
    if (source === undefined || error.excerpt !== undefined) return error;
    const details = { hint, source, excerpt: excerpt(source), device, command, impact, cause };
    return new NetctlError(error.code, error.message, details);
  }
}

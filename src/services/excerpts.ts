import type { RunResult } from '../engine/result.js';
import type { NetctlError } from '../errors/netctl-error.js';
import type { Wanted } from './assignments.js';

type Excerpts = Pick<Wanted, 'excerpt'>;

/** Adds to the errors that have a place in a plan file the lines around it, which the engine does not know. */
export function withExcerpts(result: RunResult, excerpts: Excerpts): RunResult {
  const devices = result.devices.map((device) => ({
    ...device,
    error: device.error && withExcerpt(device.error, excerpts),
    moreErrors: device.moreErrors.map((error) => withExcerpt(error, excerpts)),
  }));
  return { ...result, devices, errors: result.errors.map((error) => withExcerpt(error, excerpts)) };
}

/** The same error with the lines around its place, where it has one in a plan file. */
export function withExcerpt(error: NetctlError, { excerpt }: Excerpts): NetctlError {
  const { source } = error;
  return source === undefined || error.excerpt !== undefined ? error : error.with({ excerpt: excerpt(source) });
}

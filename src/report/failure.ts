import type { NetctlError } from '../errors/netctl-error.js';
import { failureJson } from './json.js';
import type { Report } from './render.js';

/** The errors that ended a command before it had a result. As text they stand on standard error, so there is none here. */
export function failureReport(errors: readonly NetctlError[]): Report {
  return { json: failureJson(errors), blocks: [] };
}

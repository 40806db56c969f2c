import type { RestconfAnswer } from '../device.js';
import type { ErrorTag, Problem } from '../yang-store/problem.js';
import type { RestconfOptions } from './options.js';

export const JSON_DATA = 'application/yang-data+json';
export const XML_DATA = 'application/yang-data+xml';

/** RFC 8040, 7. */
const STATUS: Readonly<Partial<Record<ErrorTag, number>>> = {
  'in-use': 409,
  'lock-denied': 409,
  'data-exists': 409,
  'data-missing': 409,
  'access-denied': 403,
  'operation-not-supported': 405,
  'operation-failed': 500,
};

/** The status that a problem is answered with. */
export function statusOf({ tag }: Problem): number {
  return STATUS[tag] ?? 400;
}

/** The body's `errors` for problems, in the shape that the server has. */
export function errorsOf(
  problems: readonly Problem[],
  shape: RestconfOptions['errors'],
): Readonly<Record<string, unknown>> {
  const error = problems.map(({ tag, type, message, path, appTag, info }) => ({
    'error-type': type ?? 'protocol',
    'error-tag': tag,
    ...(appTag === undefined ? {} : { 'error-app-tag': appTag }),
    ...(path === undefined ? {} : { 'error-path': path }),
    'error-message': message,
    ...(info === undefined ? {} : { 'error-info': info }),
  }));
  const one = shape === 'object' && error.length === 1 ? error[0] : error;
  return { [shape === 'bare' ? 'errors' : 'ietf-restconf:errors']: { error: one } };
}

/** An answer that refuses; the status is that of the first problem unless it is given. */
export function refusal(problems: readonly Problem[], options: RestconfOptions, status?: number): RestconfAnswer {
  const [first] = problems;
  return {
    status: status ?? (first === undefined ? 500 : statusOf(first)),
    headers: { 'content-type': JSON_DATA },
    body: JSON.stringify(errorsOf(problems, options.errors)),
  };
}

/** What is thrown to answer with something else than success. */
export class Refused extends Error {
  constructor(
    readonly problems: readonly Problem[],
    readonly status?: number,
  ) {
    super(problems.map(({ message }) => message).join('; '));
  }
}

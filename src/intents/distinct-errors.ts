import type { NetctlError } from '../errors/netctl-error.js';
import { formatSource } from '../util/source.js';

/** Names beyond these are counted. */
const MAX_NAMES = 5;

/**
 * The same mistake of a document, found for many devices, as one error that names them. The order of the first ones is kept.
 */
export function distinctErrors(errors: readonly NetctlError[]): readonly NetctlError[] {
  const groups = new Map<string, [NetctlError, ...NetctlError[]]>();
  for (const error of errors) {
    const id = [error.code, error.source && formatSource(error.source), error.message].join('\n');
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [error]);
    else group.push(error);
  }
  return [...groups.values()].map(oneOf);
}

function oneOf([first, ...others]: readonly [NetctlError, ...NetctlError[]]): NetctlError {
  const names = [...new Set([first, ...others].flatMap(({ device }) => device ?? []))];
  if (names.length < 2) return first;
  const shown = names.slice(0, MAX_NAMES).join(', ');
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
  return first.with({ message: `${first.message} (${shown}${more})`, device: undefined });
}

import type { LocatedDocument } from '../documents/located.js';
import { errorsOf, NetctlError, throwCollected } from '../errors/netctl-error.js';
import { formatSource } from '../util/source.js';

/** Fields of a device whose values must never be shown. */
export const SECRET_FIELDS = ['password', 'passphrase', 'enable'] as const;

/** A key that is, or was meant to be, that of a secret, with something behind it that is no reference. */
const SECRET_LINE =
  /(?:pas|pwd|secret|enable|token)[\w-]{0,40}["'`]?\s{0,20}:\s{0,20}(?!env:|file:|ask\b|~|null\b|\s)/i;

/** Runs what reads or checks a file; errors it throws show no secret of that file, neither as a value nor in the line shown. */
export async function hidingSecrets<T>(run: () => T | Promise<T>, document?: LocatedDocument): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    const places = document === undefined ? new Set<string>() : secretPlaces(document);
    throwCollected(errorsOf(thrown).map((error) => withoutSecret(error, places)));
    throw thrown;
  }
}

function withoutSecret(error: NetctlError, places: ReadonlySet<string>): NetctlError {
  const { code, source, hint, device, command, impact, cause } = error;
  if (source !== undefined && places.has(formatSource(source))) {
    const message = 'The value of a secret cannot be used; it takes env:NAME, file:PATH or ask.';
    return new NetctlError(code, message, { source, hint: 'If it is meant as the secret itself, put it in quotes.' });
  }
  if (error.excerpt === undefined || !SECRET_LINE.test(error.excerpt)) return error;
  return new NetctlError(code, error.message, { source, hint, device, command, impact, cause });
}

/** Where the values of secret fields stand, two levels deep: defaults have fields, hosts and groups have them by name. */
function secretPlaces(document: LocatedDocument): ReadonlySet<string> {
  const entries = Object.entries(document.value ?? {});
  const paths = entries.flatMap(([name, entry]) => [[name], ...Object.keys(entry ?? {}).map((field) => [name, field])]);
  const secret = paths.filter((path) => SECRET_FIELDS.some((field) => field === path.at(-1)));
  return new Set(secret.map((path) => formatSource(document.place(path))));
}

import { errorsOf, NetctlError, throwCollected } from '../errors/netctl-error.js';

/** Fields of a device whose values must never be shown. */
export const SECRET_FIELDS = ['password', 'passphrase', 'enable', 'token'] as const;

/** A key that looks like that of a secret, also a misspelt one, before a value that is neither hidden nor a reference. */
const SECRET_LINE =
  /(?:pas|pwd|secret|enable|token)[\w-]{0,40}["'`]?\s{0,20}:\s{0,20}(?!["']?(?:env:|file:|ask\b|~|null\b|\*|\s|$))/im;

/**
 * Runs what reads or checks a file. The lines shown with errors hide secrets by the names of their fields already; what is left
 * are misspelt names, and there the line is not shown at all.
 */
export async function hidingSecrets<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    throwCollected(errorsOf(thrown).map(withoutSecret));
    throw thrown;
  }
}

function withoutSecret(error: NetctlError): NetctlError {
  if (error.excerpt === undefined || !SECRET_LINE.test(error.excerpt)) return error;
  const { code, message, source, hint } = error;
  return new NetctlError(code, message, { source, hint });
}

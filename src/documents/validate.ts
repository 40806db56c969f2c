import { throwCollected } from '../errors/netctl-error.js';
import type { LocatedDocument } from './located.js';
import { mistakeErrors } from './mistakes.js';
import type { Validator } from './validator.js';

/**
 * The document's value, once its schema holds for it. Another value may be handed in that was made of the document's, for
 * example by filling in variables; its mistakes are reported where the document has what they come from.
 * @throws NetctlError or NetctlErrors, one for each mistake, with its place, the line shown, and what may stand there:
 * NETCTL_INPUT_FIELD_UNKNOWN, _FIELD_MISSING, _FIELD_VALUE.
 */
export function validated<T>(document: LocatedDocument, validator: Validator<T>, value: unknown = document.value): T {
  if (validator.check(value)) return value;
  throwCollected(mistakeErrors({ document, value, validator }, validator.check.errors ?? []));
  throw new TypeError(`the schema of ${document.file} does not hold, and says nothing of why`);
}

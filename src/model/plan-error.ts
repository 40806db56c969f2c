import type { ErrorCode } from '../errors/codes.js';
import { NetctlError } from '../errors/netctl-error.js';
import { likelyMeant } from '../util/did-you-mean.js';
import type { SourceRef } from '../util/source.js';

/** What makes the errors of one device's plan. */
export type PlanErrors = (
  code: ErrorCode,
  message: string,
  source: SourceRef | undefined,
  hint?: string,
) => NetctlError;

export function planErrors(device: string): PlanErrors {
  return (code, message, source, hint) => new NetctlError(code, message, { device, source, hint });
}

/** What to do about single rules for a list that is not there: it would be of these alone, which hardly anyone wants. */
export function missingListHint(name: string, known: Iterable<string>): string {
  const create = 'To create it, write all its rules under `rules`.';
  const meant = meantHint(name, known);
  return meant === undefined ? create : `${meant} ${create}`;
}

/** What to do where `overridden` would remove what something in another section uses. */
export const LEFT_OUT =
  'Under `state: overridden` a section that the document leaves out stays as it is, and so does what it uses: ' +
  'write that section too, or name here what is to stay.';

/** A few of many, with a count of the others. */
export function shortList(items: readonly string[]): string {
  const shown = items.slice(0, 5).join(', ');
  return items.length > 5 ? `${shown} and ${items.length - 5} more` : shown;
}

/** A hint to a name that was likely meant. */
export function meantHint(name: string, known: Iterable<string>): string | undefined {
  const meant = likelyMeant(name, known);
  return meant === undefined ? undefined : `Did you mean ${meant}?`;
}

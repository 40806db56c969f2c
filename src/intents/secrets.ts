import { NetctlError } from '../errors/netctl-error.js';
import type { Secret } from '../model/secret.js';
import type { Sourced, SourceRef } from '../util/source.js';
import type { IntentTarget, SecretReference } from './target.js';
import type { ValueContext } from './values.js';

/** Where a secret is to be had from; undefined after a finding, which never shows what was written. */
export function readSecret(text: string, { path, findings }: ValueContext): SecretReference | undefined {
  const name = /^env:(?<name>[A-Za-z_][A-Za-z0-9_]{0,254})$/.exec(text)?.groups?.['name'];
  if (name !== undefined) return { from: 'env', name };
  const file = /^file:(?<path>.{1,4096})$/.exec(text)?.groups?.['path']?.trim();
  if (file !== undefined && file !== '') return { from: 'file', path: file };
  // Without the line: it has the secret in it.
  const written = /^(?:env|file):/.test(text);
  const message = written
    ? 'What follows `env:` or `file:` is no name of a variable and no path.'
    : 'A password stands here in clear text.';
  findings.bare(path, {
    code: 'NETCTL_INPUT_SECRET',
    message,
    hint: 'Put it into an environment variable or a file, and write `env:NAME` or `file:PATH` here.',
  });
  return undefined;
}

/** The secret itself. @throws NetctlError NETCTL_INPUT_SECRET with the place where it is not to be had */
export function secretOf(
  { value, source }: Sourced<SecretReference | null>,
  device: IntentTarget,
): Sourced<Secret | null> {
  if (value === null) return { value: null, source };
  return { value: { form: 'plain', text: lookUp(value, source, device) }, source };
}

function lookUp(reference: SecretReference, source: SourceRef, device: IntentTarget): string {
  if (device.secret !== undefined) return device.secret(reference, source);
  const name = reference.from === 'env' ? `env:${reference.name}` : `file:${reference.path}`;
  const message = `The password from ${name} cannot be had here.`;
  throw new NetctlError('NETCTL_INPUT_SECRET', message, { source, device: device.name });
}

import type { SourceRef } from '../util/source.js';
import { Secret } from './secret.js';

/** Where a secret is to be had from. `source` is where the inventory says so. */
export type SecretRef = { readonly source: SourceRef } & (
  | { readonly from: 'env'; readonly name: string }
  | { readonly from: 'file'; readonly path: string }
  | { readonly from: 'ask' }
  | { readonly from: 'clear'; readonly value: Secret }
);

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;

/**
 * Reads `env:NAME`, `file:PATH` and `ask`; anything else is the secret itself. Undefined where nothing usable follows `env:` or
 * `file:`, for example a name with a space.
 */
export function parseSecretRef(text: string, source: SourceRef): SecretRef | undefined {
  if (text === 'ask') return { from: 'ask', source };
  if (text.startsWith('env:')) {
    const name = text.slice('env:'.length);
    return VARIABLE.test(name) ? { from: 'env', name, source } : undefined;
  }
  if (text.startsWith('file:')) {
    const path = text.slice('file:'.length).trim();
    return path === '' || path.includes('\0') ? undefined : { from: 'file', path, source };
  }
  return { from: 'clear', value: new Secret(text), source };
}

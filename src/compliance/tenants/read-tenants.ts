import type { LocatedDocument } from '../../documents/located.js';
import type { Tenants } from './tenants.js';

/** True for a document that says who the tenants are. */
export function isTenants(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'tenants';
}

/** The tenants that documents name; undefined where none of them is about tenants. */
export function readTenants(documents: readonly LocatedDocument[]): Tenants | undefined {
  return documents.some(({ value }) => isTenants(value)) ? undefined : undefined;
}

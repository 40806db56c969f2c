import { NetctlError } from '../../errors/netctl-error.js';
import type { NetconfCapabilities } from './capabilities.js';
import type { CommitRequest, EditConfigRequest, GetConfigRequest, NetconfDatastore } from './operations.js';

/** Something that has to be announced, and the short name of the capability that announces it (RFC 6241, 8). */
export interface Demand {
  readonly capability: string;
  readonly met: (capabilities: NetconfCapabilities) => boolean;
}

const ROLLBACK: Demand = { capability: ':rollback-on-error', met: (has) => has.rollbackOnError };
const CANDIDATE: Demand = { capability: ':candidate', met: (has) => has.candidate };
const CONFIRMED: Demand = { capability: ':confirmed-commit', met: (has) => has.confirmedCommit !== undefined };
const PERSIST: Demand = { capability: ':confirmed-commit:1.1', met: (has) => has.confirmedCommit === '1.1' };
const VALIDATE: Demand = { capability: ':validate', met: (has) => has.validate !== undefined };
const TEST_ONLY: Demand = { capability: ':validate:1.1', met: (has) => has.validate === '1.1' };
const STARTUP: Demand = { capability: ':startup', met: (has) => has.startup };
const WRITABLE: Demand = { capability: ':writable-running', met: (has) => has.writableRunning };
const XPATH: Demand = { capability: ':xpath', met: (has) => has.xpath };
export const PARTIAL: Demand = { capability: ':partial-lock', met: (has) => has.partialLock };
export const NOTIFY: Demand = { capability: ':notification', met: (has) => has.notification };
export const INTERLEAVE: Demand = { capability: ':interleave', met: (has) => has.interleave };
export const CANCEL: Demand = PERSIST;
export const CHECK: Demand = VALIDATE;
export const STAGE: Demand = CANDIDATE;

/** What naming a datastore needs. */
export function datastoreDemands(where: NetconfDatastore, use: 'read' | 'write' = 'read'): readonly Demand[] {
  if (typeof where !== 'string') {
    const scheme = where.url.split(':', 1)[0] ?? '';
    return [{ capability: `:url with the scheme "${scheme}"`, met: (has) => has.url.includes(scheme) }];
  }
  if (where === 'candidate') return [CANDIDATE];
  if (where === 'startup') return [STARTUP];
  return use === 'write' ? [WRITABLE] : [];
}

export function getDemands({ source = 'running', filter, withDefaults }: GetConfigRequest): readonly Demand[] {
  const xpath = filter !== undefined && 'xpath' in filter;
  const defaults: Demand = {
    capability: `:with-defaults with "${withDefaults}"`,
    met: ({ withDefaults: has }) =>
      has !== undefined && withDefaults !== undefined && [has.basic, ...has.also].includes(withDefaults),
  };
  return [...datastoreDemands(source), ...(xpath ? [XPATH] : []), ...(withDefaults === undefined ? [] : [defaults])];
}

export function editDemands({ target, testOption, errorOption }: EditConfigRequest): readonly Demand[] {
  return [
    ...datastoreDemands(target, 'write'),
    ...(testOption === undefined ? [] : [testOption === 'test-only' ? TEST_ONLY : VALIDATE]),
    ...(errorOption === 'rollback-on-error' ? [ROLLBACK] : []),
  ];
}

export function commitDemands({ confirmed, persistId }: CommitRequest): readonly Demand[] {
  return [
    CANDIDATE,
    ...(confirmed === undefined ? [] : [CONFIRMED]),
    ...(confirmed?.persist === undefined && persistId === undefined ? [] : [PERSIST]),
  ];
}

/** @throws NetctlError NETCTL_NETCONF_CAPABILITY for the first one that is not met */
export function demand(
  capabilities: NetconfCapabilities,
  {
    device,
    operation,
    demands,
  }: { readonly device: string; readonly operation: string; readonly demands: readonly Demand[] },
): void {
  const missing = demands.find(({ met }) => !met(capabilities));
  if (missing === undefined) return;
  const message = `this <${operation}> needs the capability ${missing.capability}, which ${device} does not announce`;
  throw new NetctlError('NETCTL_NETCONF_CAPABILITY', message, { device, command: operation });
}

import type { Driver, Observations } from '../drivers/driver.js';
import { askedFor } from '../engine/checks/support.js';
import { capabilitiesOf } from '../engine/read.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { IntentDocument } from '../intents/document.js';
import type { Device } from '../inventory/device.js';
import { aclLacks } from '../model/acl-lacks.js';
import { bgpLacks } from '../model/bgp-lacks.js';
import type { Capabilities } from '../model/capabilities.js';
import type { DesiredCheck } from '../model/check.js';
import type { DesiredState } from '../model/desired.js';
import type { SourceRef } from '../util/source.js';
import { loadDriver, platformIds } from './load-driver.js';

type Named = Pick<Device, 'name' | 'platform' | 'transport'>;

/** The most that a device can have by the ways that the inventory lets netctl try. */
async function mostOf({ platform, transport }: Named): Promise<Capabilities> {
  const driver = await loadDriver(platform);
  if (transport === undefined) return driver.capabilities();
  const ways = driver.bindings.filter(({ via }) => transport.includes(via));
  return Object.assign({}, ...ways.map((way) => capabilitiesOf({ driver, bindings: [way] })).reverse());
}

/**
 * Why documents cannot be for a device: its platform has nothing of the kind. Found without connecting to it.
 * @returns one error for each kind, with the place of the first document and the platforms that have it
 */
export async function lackedFeatures(
  device: Named,
  documents: readonly IntentDocument[],
): Promise<readonly NetctlError[]> {
  const can = await mostOf(device);
  const kinds = [...new Set(documents.map(({ kind }) => kind))].filter((kind) => can[kind] === undefined);
  return Promise.all(
    kinds.map(async (kind) => {
      const source = documents.find((one) => one.kind === kind)?.targets.source;
      const have = await platformsWith((capabilities) => capabilities[kind] !== undefined);
      const hint = 'Leave the device out of the targets of this document.';
      return lacks(device, `netctl has no ${kind} on this platform`, { have, source, hint });
    }),
  );
}

/** What of the wishes the platform of a device has no place for at all. Found without connecting to it. */
export async function lackedSettings(device: Named, { acl, bgp }: DesiredState): Promise<readonly NetctlError[]> {
  const can = await mostOf(device);
  const needs: readonly Need[] = [
    ...(acl === undefined || can.acl === undefined ? [] : aclLacks(acl, can.acl)).map((lack) => ({
      ...lack,
      fits: (other: Capabilities) => other.acl !== undefined && lack.has(other.acl),
    })),
    ...(bgp === undefined || can.bgp === undefined ? [] : bgpLacks(bgp, can.bgp)).map((lack) => ({
      ...lack,
      fits: (other: Capabilities) => other.bgp !== undefined && lack.has(other.bgp),
    })),
  ];
  return Promise.all(
    needs.map(async ({ message, source, fits }) => lacks(device, message, { have: await platformsWith(fits), source })),
  );
}

/** What checks the platform of a device answers by no way of speaking to it. Found without connecting to it. */
export async function lackedChecks(device: Named, checks: readonly DesiredCheck[]): Promise<readonly NetctlError[]> {
  const driver = await loadDriver(device.platform);
  const found = await Promise.all(
    checks.map(async ({ kind, source }) => {
      const asked = askedFor(kind);
      if (asked === undefined || tells(driver, asked.need)) return [];
      const drivers = await Promise.all(platformIds().map(loadDriver));
      const have = drivers.filter((other) => tells(other, asked.need)).map(({ id }) => id);
      const hint = 'Give the check in a document whose targets leave this device out.';
      const message = `the check \`${kind}\` cannot be made: the platform does not tell ${asked.words}`;
      return [lacks(device, message, { have, source, hint })];
    }),
  );
  return found.flat();
}

function tells({ bindings }: Driver, need: keyof Observations): boolean {
  return bindings.some(({ observe }) => observe?.[need] !== undefined);
}

/** What a wish needs of a platform. */
interface Need {
  readonly message: string;
  readonly source: SourceRef;
  fits(can: Capabilities): boolean;
}

async function platformsWith(fits: (capabilities: Capabilities) => boolean): Promise<readonly Driver['id'][]> {
  const drivers = await Promise.all(platformIds().map(loadDriver));
  return drivers.filter((driver) => fits(driver.capabilities())).map(({ id }) => id);
}

interface Told {
  readonly have: readonly string[];
  readonly source: SourceRef | undefined;
  readonly hint?: string;
}

function lacks({ name, platform, transport }: Named, what: string, { have, source, hint }: Told): NetctlError {
  const others = have.length === 0 ? '' : `; ${have.join(', ')} ${have.length === 1 ? 'has' : 'have'} it`;
  const over = transport === undefined ? '' : ` over ${transport.join(', ')}`;
  const message = `${platform}${over}: ${what}${others}`;
  return new NetctlError('NETCTL_PLAN_UNSUPPORTED', message, { device: name, source, hint });
}

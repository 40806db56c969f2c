import type { DeviceTarget } from '../engine/env.js';
import { errorsOf, NetctlError, throwCollected } from '../errors/netctl-error.js';
import type { Device } from '../inventory/device.js';
import { formatSource } from '../util/source.js';
import type { Access, Context } from './context.js';
import { endpointResolver } from './endpoint.js';
import { loadDriver } from './load-driver.js';
import { trustCaution } from './tls-trust.js';

/**
 * The devices as the engine wants them: with their driver, and with all that logging in takes. What has to be asked at the
 * terminal is asked here, before the first connection.
 * @throws NetctlError or NetctlErrors, for example NETCTL_INVENTORY_SECRET, for all devices that cannot be logged in to
 */
export async function buildTargets(
  devices: readonly Device[],
  access: Access,
  context: Context,
  skipRehearsal: readonly string[] = [],
): Promise<readonly DeviceTarget[]> {
  const endpointOf = await endpointResolver(access, context);
  const errors: NetctlError[] = [];
  const targets: DeviceTarget[] = [];
  for (const device of devices) {
    try {
      const ways = await waysOf(device);
      const cautions = cautionsOf(device, ways);
      for (const caution of cautions) context.note(`${device.name}: ${caution}.`);
      targets.push({
        name: device.name,
        ...ways,
        endpoint: await endpointOf(device),
        accepted: device.acceptOutput.map((pattern) => new RegExp(pattern)),
        skipRehearsal: skipRehearsal.includes(device.name),
        oneLogin: device.oneLogin,
        cautions,
      });
    } catch (thrown) {
      errors.push(...errorsOf(thrown));
    }
  }
  throwCollected(foldAlike(errors));
  return targets;
}

/** What is to be said of how a device is trusted, where a way over TLS may be tried. */
function cautionsOf(
  device: Device,
  { driver, bindings }: Pick<DeviceTarget, 'driver' | 'bindings'>,
): readonly string[] {
  const caution = trustCaution(device);
  const overTls = (bindings ?? driver.bindings).some(({ via }) => via === 'restconf' || via === 'gnmi');
  return caution === undefined || !overTls ? [] : [caution];
}

/** The device's driver, and those of its ways that the inventory lets netctl try. */
async function waysOf(device: Device): Promise<Pick<DeviceTarget, 'driver' | 'bindings'>> {
  const driver = await loadDriver(device.platform);
  if (device.transport === undefined) return { driver };
  const [first, ...others] = device.transport.flatMap((via) => driver.bindings.filter((one) => one.via === via));
  if (first !== undefined) return { driver, bindings: [first, ...others] };
  const offered = driver.bindings.map((binding) => binding.via);
  const message = `${device.name} is to be reached over ${device.transport.join(' or ')}; ${driver.id} speaks ${offered.join(', ')}`;
  throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', message, { device: device.name, source: device.source });
}

/** Names beyond these are counted. */
const MOST_NAMES = 5;

/** What many devices inherit from one place is told once, with the names of the others. */
function foldAlike(errors: readonly NetctlError[]): readonly NetctlError[] {
  const groups = new Map<string, [NetctlError, ...NetctlError[]]>();
  for (const error of errors) {
    const id = `${error.code} ${error.source === undefined ? error.message : formatSource(error.source)}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [error]);
    else group.push(error);
  }
  return [...groups.values()].map(([first, ...others]) => {
    if (others.length === 0) return first;
    const names = others.flatMap(({ device }) => device ?? []);
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    const message = `${first.message} The same goes for ${names.slice(0, MOST_NAMES).join(', ')}${more}.`;
    return first.with({ message, device: undefined });
  });
}

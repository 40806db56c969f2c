import type { Driver } from '../../src/drivers/driver.js';
import { DRIVERS } from '../../src/drivers/index.js';
import { manualClock } from '../../src/emulator/clock.js';
import type { Image } from '../../src/emulator/device.js';
import { openDirect } from '../../src/emulator/session.js';
import { type DevicePlan, planDevice } from '../../src/engine/plan.js';
import { readDevice } from '../../src/engine/read.js';
import type { DesiredVlans } from '../../src/model/desired.js';
import type { Session } from '../../src/transports/transport.js';
import { targetOf } from './memory-fleet.js';

/** A device to plan: a fresh one of its platform with four ports, changed by `setUp`, that netctl reached at `remote`. */
export interface PlannedDevice {
  readonly name: string;
  readonly platform: string;
  readonly remote?: string;
  setUp?(image: Image): Image;
}

export async function driverOf(platform: string): Promise<Driver> {
  const load = DRIVERS[platform];
  if (load === undefined) throw new Error(`no driver ${platform}`);
  return load();
}

/** The plan for a device by the real driver, from what its emulated double answers. */
export async function planFor(device: PlannedDevice, desired: DesiredVlans): Promise<DevicePlan> {
  return (await planOpen(device, desired)).plan;
}

/** The same with the session that was read over, and a way to log in once more. */
export async function planOpen(
  device: PlannedDevice,
  desired: DesiredVlans,
): Promise<{ readonly plan: DevicePlan; readonly session: Session; again(): Session }> {
  const driver = await driverOf(device.platform);
  const platform = driver.emulate();
  const image = platform.factory(
    device.name,
    [1, 2, 3, 4].map((number) => platform.port(number)),
  );
  const box = platform.boot(device.setUp?.(image) ?? image, manualClock());
  const again = (): Session => openDirect(box, { name: device.name, dialect: driver.bindings[0].dialect });
  const session = again();
  const target = targetOf(device.name, driver);
  const reading = await readDevice(target, session, ['vlan']);
  const remoteAddress = device.remote ?? reading.remoteAddress;
  const plan = planDevice(target, { ...reading, remoteAddress }, { vlan: desired }, new Set(['in-use']));
  if ('changes' in plan) return { plan, session, again };
  throw new Error(plan.map((error) => error.message).join('\n'));
}

/** Adds lines to the configuration of a device, before its first port or instead of blocks of the same name. */
export function withConfig(...blocks: readonly string[]): (image: Image) => Image {
  return (image) => {
    const running = blocks.reduce(addBlock, image['running-config'] ?? '');
    return { ...image, 'running-config': running, 'startup-config': running };
  };
}

function addBlock(config: string, block: string): string {
  const [header = ''] = block.split('\n');
  const lines = config.split('\n');
  const at = lines.indexOf(header);
  if (at === -1) return config.replace(/^end$/m, `${block}\n!\nend`);
  const next = lines.findIndex((line, index) => index > at && !line.startsWith(' '));
  return [...lines.slice(0, at), block, ...lines.slice(next)].join('\n');
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DRIVERS } from '../../src/drivers/index.js';
import { realClock } from '../../src/emulator/clock.js';
import type { EmulatedBox, Image } from '../../src/emulator/device.js';
import { type Fault, withFaults } from '../../src/emulator/faults.js';
import { serveDevices } from '../../src/emulator/ssh-server.js';

/** One emulated device of a site. */
export interface SiteDevice {
  readonly name: string;
  readonly platform: string;
  readonly faults?: readonly Fault[];
  readonly labels?: Readonly<Record<string, string>>;
  /** Changes its files before it boots. */
  readonly setUp?: (image: Image) => Image;
}

/** A folder with an inventory of emulated devices that listen on loopback. */
export interface Site {
  readonly dir: string;
  /** What netctl needs in its environment to log in. */
  readonly env: Readonly<Record<string, string>>;
  /** The device itself, for a look that no network is in the way of. */
  box(name: string): EmulatedBox;
  /** Writes a file into the folder and returns its path. */
  write(name: string, text: string): string;
  close(): Promise<void>;
}

/** Starts devices with four ports each; the inventory's group `desks` has two of them, `uplinks` the last. */
export async function startSite(devices: readonly SiteDevice[]): Promise<Site> {
  const dir = mkdtempSync(join(tmpdir(), 'netctl-site-'));
  const write = (name: string, text: string) => {
    writeFileSync(join(dir, name), text);
    return join(dir, name);
  };
  const served = await Promise.all(devices.map(boot));
  const fleet = await serveDevices(
    served.map((one) => one.device),
    { clock: realClock() },
  );
  const hosts = served.map(({ device, platform, port, labels }) => {
    const groups = `{ desks: [${port(1)}, ${port(2)}], uplinks: [${port(4)}] }`;
    const address = `hostname: ${fleet.host}, port: ${fleet.ports.get(device.name)}`;
    return `${device.name}: { ${address}, platform: ${platform}, port_groups: ${groups}, labels: ${JSON.stringify(labels)} }\n`;
  });
  write('hosts.yaml', hosts.join(''));
  write('defaults.yaml', 'username: test\npassword: env:SITE_PASSWORD\nssh: { known_hosts: ./known_hosts }\n');
  write('known_hosts', [...fleet.ports.values()].map((port) => `[${fleet.host}]:${port} ${fleet.hostKey}\n`).join(''));
  return {
    dir,
    env: { SITE_PASSWORD: 'secret-word' },
    write,
    box(name) {
      const one = served.find(({ device }) => device.name === name);
      if (one === undefined) throw new Error(`no device ${name}`);
      return one.device.box;
    },
    async close() {
      await fleet.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function boot({ name, platform, labels = {}, faults = [], setUp = (image) => image }: SiteDevice) {
  const driver = await DRIVERS[platform]?.();
  if (driver === undefined) throw new Error(`no driver for ${platform}`);
  const { boot: start, factory, kind, port } = driver.emulate();
  const box = withFaults(start(setUp(factory(name, [1, 2, 3, 4].map(port))), realClock()), faults);
  return { platform, port, labels, device: { name, kind, box, username: 'test', password: 'secret-word' } };
}

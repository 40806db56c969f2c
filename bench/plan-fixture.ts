/** A large plan and the inventory that goes with it, the same text each time. */
export interface PlanFixture {
  readonly yaml: string;
  readonly devices: readonly string[];
}

/**
 * One document for each device, as a generator of plans would write them: `targets: name=sw17`, its VLANs by name, and each
 * port by itself. 2,000 devices with 20 ports each make some 5 MB.
 */
export function planPerDevice(deviceCount: number, portsPerDevice: number): PlanFixture {
  const devices = deviceNames(deviceCount);
  const documents = devices.map((name, n) =>
    [
      '---',
      'kind: vlan',
      'version: 1',
      `name: access-${name}`,
      `targets: name=${name}`,
      ...sections(n, portsPerDevice),
    ].join('\n'),
  );
  return { yaml: `${documents.join('\n')}\n`, devices };
}

/** A single document for all devices with all ports in it: many entries, one selector. */
export function planForAll(deviceCount: number, portsPerDevice: number): PlanFixture {
  const head = ['kind: vlan', 'version: 1', 'targets: all'];
  return { yaml: `${[...head, ...sections(0, portsPerDevice)].join('\n')}\n`, devices: deviceNames(deviceCount) };
}

function deviceNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `sw${n + 1}`);
}

function sections(seed: number, portCount: number): readonly string[] {
  const ids = Array.from({ length: 10 }, (_, n) => 100 + ((seed * 7 + n * 13) % 3900));
  const vlans = [...new Set(ids)].map((id) => `  - { id: ${id}, name: "users-of-${id}" }`);
  const ports = Array.from({ length: portCount }, (_, n) => portEntry(n + 1, ids));
  return ['vlans:', ...vlans, 'interfaces:', ...ports];
}

function portEntry(number: number, ids: readonly number[]): string {
  const port = `GigabitEthernet${1 + Math.floor((number - 1) / 48)}/0/${1 + ((number - 1) % 48)}`;
  const [first = 100, second = 101, third = 102] = ids;
  if (number % 10 === 0) {
    return `  - ports: ${port}\n    mode: trunk\n    native_vlan: ${first}\n    allowed_vlans: [${first}, ${second}, ${third}, 4000-4010]`;
  }
  return `  - ports: ${port}\n    mode: access\n    access_vlan: ${ids[number % ids.length] ?? first}\n    voice_vlan: ${second}`;
}

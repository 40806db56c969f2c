import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Site, type SiteDevice, startSite } from '../support/emulated-site.js';
import { type Ended, netctl } from '../support/netctl.js';
import { brokenRules } from '../support/output-schema.js';

const ACL = `kind: acl
version: 1
name: edge
targets: all
acls:
  - name: EDGE-IN
    family: ipv4
    rules:
      - { remark: baseline edge policy }
      - { action: permit, protocol: tcp, source: any, destination: any, established: true }
      - { action: permit, protocol: tcp, source: 10.0.0.0/8, destination: 192.0.2.10, destination_port: 443 }
      - { action: deny, protocol: ip, source: any, destination: any, log: true }
`;

const BGP = `kind: bgp
version: 1
name: leaf
targets: all
bgp:
  asn: 65001
  router_id: 10.255.0.1
  peer_groups:
    - name: SPINES
      remote_as: 65000
      password: env:BGP_PASSWORD
      address_families:
        ipv4_unicast: { import_policy: IMPORT, max_prefix: 1000 }
  neighbors:
    - { address: 10.1.1.0, peer_group: SPINES, description: spine 1 }
  address_families:
    ipv4_unicast: { networks: [10.0.10.0/24] }
prefix_lists:
  - { name: PL-LOCAL, family: ipv4, rules: [{ seq: 5, action: permit, prefix: 10.0.0.0/16, ge: 24, le: 28 }] }
route_maps:
  - { name: IMPORT, rules: [{ seq: 10, action: permit, match: { prefix_list: PL-LOCAL } }] }
`;

const ROUTERS: readonly SiteDevice[] = [
  { name: 'ios', platform: 'cisco-ios' },
  { name: 'eos', platform: 'arista-eos' },
];

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

async function start(devices: readonly SiteDevice[] = ROUTERS): Promise<Site> {
  site = await startSite(devices);
  site.write('acl.yaml', ACL);
  site.write('bgp.yaml', BGP);
  return site;
}

const SECRET = 's3cret-of-bgp';

function run(where: Site, args: readonly string[]): Promise<Ended> {
  const env = { NETCTL_INVENTORY: '.', BGP_PASSWORD: SECRET, XDG_CONFIG_HOME: where.dir, ...where.env };
  return netctl(args, { cwd: where.dir, env });
}

function json(ended: Ended, schema: string) {
  const value = JSON.parse(ended.stdout);
  expect(brokenRules(schema, value)).toEqual([]);
  return value;
}

/** All texts of the files below a folder. */
function textsBelow(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('filters', () => {
  it('are planned, applied, found done, shown, and taken back', async () => {
    const where = await start();
    const before = [where.box('ios').image(), where.box('eos').image()];

    const dry = json(await run(where, ['apply-acl', '-f', 'acl.yaml', '--dry-run', '--json']), 'apply');
    expect(dry).toMatchObject({ status: 'planned', summary: { planned: 2 } });
    expect(dry.devices[0].changes[0]).toMatchObject({ kind: 'acl', action: 'create', path: 'acl/ipv4/EDGE-IN' });

    const applied = await run(where, ['apply-acl', '-f', 'acl.yaml', '--yes', '--json', '--state-dir', 'state']);
    expect(applied.stderr).not.toContain('NETCTL_');
    expect(json(applied, 'apply')).toMatchObject({ status: 'changed', summary: { changed: 2 } });

    const again = json(await run(where, ['apply-acl', '-f', 'acl.yaml', '--yes', '--json']), 'apply');
    expect(again).toMatchObject({ status: 'unchanged' });

    const shown = json(await run(where, ['show', 'acl', '-d', 'ios', '--json']), 'show-acl');
    expect(shown.devices[0].acls.map((acl: { name: string }) => acl.name)).toEqual(['EDGE-IN']);

    const back = await run(where, [
      'rollback',
      applied.stdout.match(/"id": "(\S+)"/)?.[1] ?? '',
      '--yes',
      '--state-dir',
      'state',
    ]);
    expect(back).toMatchObject({ code: 0 });
    expect([where.box('ios').image(), where.box('eos').image()].map(running)).toEqual(before.map(running));
  });

  it('are not bound to what a device does not have', async () => {
    const where = await start();
    const bindings = 'bindings:\n  - { acl: EDGE-IN, interface: Vlan10, direction: in }\n';
    where.write('acl.yaml', ACL + bindings);
    const refused = await run(where, ['apply-acl', '-f', 'acl.yaml', '--yes', '--json']);
    const { devices } = json(refused, 'apply');
    expect(devices.map((device: { error: { code: string } }) => device.error.code)).toEqual([
      'NETCTL_PLAN_PLACE_MISSING',
      'NETCTL_PLAN_PLACE_MISSING',
    ]);
    expect(refused.code).toBe(3);
  });

  it('are changed again after a change that left other numbers than tens', async () => {
    const where = await start();
    const apply = () => run(where, ['apply-acl', '-f', 'acl.yaml', '--yes']);
    expect(await apply()).toMatchObject({ code: 0 });
    const rules = ACL.split('\n');
    const more = '      - { action: deny, protocol: tcp, source: 10.9.0.0/16, destination: any }';
    where.write('acl.yaml', [...rules.slice(0, 10), more, ...rules.slice(10)].join('\n'));
    expect(await apply()).toMatchObject({ code: 0, stdout: expect.stringContaining('2 changed') });
    where.write('acl.yaml', ACL);
    expect(await apply()).toMatchObject({ code: 0, stdout: expect.stringContaining('2 changed') });
  });
});

function running(image: Readonly<Record<string, string>>): string {
  return (image['running-config'] ?? '').replace(/^! Last configuration.*$|^!Time.*$/gm, '');
}

describe('BGP', () => {
  it('comes up with its policies in one plan, and its password is nowhere to be read', async () => {
    const where = await start();
    const args = ['apply-bgp', '-f', 'bgp.yaml', '--yes', '--max-session-resets', '10', '--state-dir', 'state'];
    const applied = await run(where, [...args, '--log-level', 'debug', '--log-file', 'netctl.log']);
    expect(applied).toMatchObject({ code: 0, stdout: expect.stringContaining('Done: 2 devices, 2 changed.') });
    const told = [applied.stdout, applied.stderr, textsBelow(join(where.dir, 'state')), textsBelow(where.dir)].join(
      '\n',
    );
    expect(told.split('\n').filter((line) => line.includes(SECRET))).toEqual([]);

    const again = json(await run(where, [...args, '--json']), 'apply');
    expect(again).toMatchObject({ status: 'unchanged' });
    const shown = json(await run(where, ['show', 'bgp', '--json']), 'show-bgp');
    expect(shown.devices[0].peers).toContainEqual(expect.objectContaining({ name: '10.1.1.0', group: 'SPINES' }));

    const history = await run(where, ['history', '--state-dir', 'state', '--json']);
    const id = history.stdout.match(/"id": "(\S+)"/)?.[1] ?? '';
    const back = await run(where, ['rollback', id, '--yes', '--max-session-resets', '10', '--state-dir', 'state']);
    expect(back).toMatchObject({ code: 0, stdout: expect.stringContaining('Done: 2 devices, 2 changed.') });
    expect(where.box('eos').image()['running-config']).not.toContain('router bgp');
  });

  it('that resets sessions asks for it, or says how to agree', async () => {
    const where = await start([{ name: 'ios', platform: 'cisco-ios' }]);
    const first = await run(where, ['apply-bgp', '-f', 'bgp.yaml', '--yes', '--max-session-resets', '10']);
    expect(first.code).toBe(0);
    where.write('bgp.yaml', BGP.replace('remote_as: 65000', 'remote_as: 65010'));
    const refused = await run(where, ['apply-bgp', '-f', 'bgp.yaml', '--yes']);
    expect(refused).toMatchObject({ code: 3, stderr: expect.stringContaining('NETCTL_PLAN_BUDGET') });
    expect(refused.stderr).toContain('--max-session-resets');
  });
});

describe('all kinds in one transaction', () => {
  it('are applied together, and a reference across kinds counts', async () => {
    const where = await start();
    const both = await run(where, ['apply', '-f', 'acl.yaml', '-f', 'bgp.yaml', '--yes', '--max-session-resets', '10']);
    expect(both).toMatchObject({ code: 0, stdout: expect.stringContaining('2 changed') });
    const imported = json(await run(where, ['import', '--into', 'plans', '--json']), 'import');
    expect(imported.devices.map((device: { kinds: string[] }) => device.kinds)).toEqual([
      expect.arrayContaining(['acl', 'bgp']),
      expect.arrayContaining(['acl', 'bgp']),
    ]);
    const same = json(await run(where, ['plan', '-f', 'plans', '--json']), 'apply');
    expect(same).toMatchObject({ status: 'unchanged' });
  });

  it('a packet is asked about where a device answers, and elsewhere refused before anything is connected to', async () => {
    const at = 'source: 10.1.2.3, destination: 192.0.2.10, direction: in, within: 1s';
    const claim = (action: string, port: number, place: string) =>
      `  - packet: { action: ${action}, protocol: tcp, destination_port: ${port}, interface: ${place}, ${at} }\n`;
    const where = await start([{ name: 'ovs', platform: 'openvswitch' }]);
    const bound = `${ACL.replace(', log: true', '')}bindings:\n  - { acl: EDGE-IN, interface: p1, direction: in }\nchecks:\n`;
    const flows = () => where.box('ovs').exec('ovs-ofctl -O OpenFlow14 --names --no-stats dump-flows br0', '').stdout;
    const before = flows();
    where.write('acl.yaml', bound + claim('permit', 80, 'p1'));
    const wrong = await run(where, ['apply-acl', '-f', 'acl.yaml', '--yes']);
    expect(wrong.code, wrong.stdout + wrong.stderr).toBe(1);
    expect(wrong.stdout).toContain('the device denies 10.1.2.3 to 192.0.2.10 port 80');
    expect(flows()).toBe(before);
    where.write('acl.yaml', bound + claim('deny', 80, 'p1') + claim('permit', 443, 'p1'));
    const right = await run(where, ['apply-acl', '-f', 'acl.yaml', '--yes']);
    expect(right.code, right.stdout + right.stderr).toBe(0);
    expect(flows()).not.toBe(before);
    where.write('hosts.yaml', 'ios: { hostname: 192.0.2.1, platform: cisco-ios }\n');
    where.write('acl.yaml', `${ACL}checks:\n${claim('permit', 443, 'Gi1/0/1')}`);
    const refused = await run(where, ['apply-acl', '-f', 'acl.yaml', '--dry-run']);
    expect(refused).toMatchObject({ code: 3, stderr: expect.stringContaining('NETCTL_PLAN_UNSUPPORTED') });
    expect(refused.stderr).toContain('cisco-ios: the check `packet` cannot be made');
    expect(refused.stderr).toContain('openvswitch has it');
  });

  it('a kind that a platform lacks is refused before anything is connected to', async () => {
    const where = await start([{ name: 'ovs', platform: 'openvswitch' }]);
    const refused = await run(where, ['apply-bgp', '-f', 'bgp.yaml', '--dry-run']);
    expect(refused).toMatchObject({ code: 3, stderr: expect.stringContaining('NETCTL_PLAN_UNSUPPORTED') });
    expect(refused.stderr).toContain('cisco-ios');
  });
});

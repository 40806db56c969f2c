import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeLab } from '../harness/describe-lab.js';
import { type RouterLab, type RouterName, startRouters } from '../harness/routers.js';

/** r1 has what the rules are to find; the other two are its ends. */
const CONFIGS: Readonly<Record<RouterName, readonly string[]>> = {
  r1: [
    'frr defaults traditional',
    'hostname r1',
    'password lab-word',
    'interface eth1',
    ' ip address 10.1.1.0/31',
    'interface eth2',
    ' ip address 10.1.2.0/31',
    'router bgp 65001',
    ' bgp router-id 10.0.0.1',
    ' neighbor 10.1.1.1 remote-as 65002',
    ' neighbor 10.1.1.1 password between-two',
    ' neighbor 10.1.2.1 remote-as 65003',
    ' address-family ipv4 unicast',
    '  neighbor 10.1.1.1 route-map FROM-R2 in',
    '  neighbor 10.1.2.1 route-map MISSING in',
    ' exit-address-family',
    'ip prefix-list R2 seq 5 permit 10.20.0.0/16',
    'ip prefix-list R2 seq 10 permit 10.20.0.0/16',
    'ip prefix-list UNUSED seq 5 permit 192.0.2.0/24',
    'route-map FROM-R2 permit 10',
    ' match ip address prefix-list R2',
    'access-list LOCAL seq 5 permit 10.0.0.0/8',
    'access-list LOCAL seq 10 deny 10.1.0.0/16',
  ],
  r2: [
    'hostname r2',
    'interface eth1',
    ' ip address 10.1.1.1/31',
    'router bgp 65002',
    ' bgp router-id 10.0.0.1',
    ' neighbor 10.1.1.0 remote-as 65001',
  ],
  r3: [
    'hostname r3',
    'interface eth1',
    ' ip address 10.1.2.1/31',
    'router bgp 65003',
    ' bgp router-id 10.0.0.3',
    ' neighbor 10.1.2.0 remote-as 65009',
  ],
};

interface Found {
  readonly rule: string;
  readonly message: string;
  readonly subject: { readonly name: string };
  readonly source: { readonly file: string; readonly line: number } | null;
  readonly fingerprint: string;
}

describeLab('an audit of three FRR routers as they are', () => {
  let lab: RouterLab;
  let site: string;
  beforeAll(async () => {
    lab = await startRouters((name) => CONFIGS[name]);
    site = join(lab.folder, 'site');
    await mkdir(site);
    const names = ['r1', 'r2', 'r3'] as const;
    const hosts = names.map((name) => `${name}: { hostname: ${lab.addresses[name]} }\n`);
    await writeFile(join(site, 'hosts.yaml'), hosts.join(''));
    const login = `platform: frr\nusername: ${lab.login.username}\npassword: env:LAB_SECRET\n`;
    await writeFile(join(site, 'defaults.yaml'), `${login}ssh: { known_hosts: ${lab.knownHosts} }\n`);
    for (const name of names) await writeFile(join(site, `${name}.frr.conf`), await lab.routers[name].running());
  });
  afterAll(() => lab.stop());

  async function audit(
    ...args: string[]
  ): Promise<{ readonly findings: readonly Found[]; readonly errors: unknown[] }> {
    const { stdout } = await lab.netctl(['compliance', ...args, '--json'], {
      cwd: site,
      env: { LAB_SECRET: lab.login.password },
    });
    return JSON.parse(stdout);
  }

  it('finds what is wrong, at the lines that the router printed', async () => {
    const { findings, errors } = await audit('--live', '-i', '.');
    expect(errors).toEqual([]);
    const running = (await lab.routers.r1.running()).split('\n');
    const told = findings.map(({ rule, subject, source }) => {
      const line = source?.file === 'device:r1' ? running[source.line - 1]?.trim() : undefined;
      return line === undefined ? `${rule} ${subject.name}` : `${rule} ${line}`;
    });
    expect(told).toEqual(
      expect.arrayContaining([
        'BGP001 neighbor 10.1.2.1 remote-as 65003',
        'BGP006 neighbor 10.1.2.1 route-map MISSING in',
        'BGP013 ip prefix-list UNUSED seq 5 permit 192.0.2.0/24',
        'ACL003 access-list LOCAL seq 10 deny 10.1.0.0/16',
        'MGMT020 password lab-word',
        'NET003 r2 default',
        'NET007 r3 default/10.1.2.0',
        'NET008 neighbor 10.1.1.1 remote-as 65002',
      ]),
    );
    expect(JSON.stringify(findings)).not.toMatch(/lab-word|between-two/);
  });

  it('finds the same in what the routers printed, saved as files', async () => {
    const [live, files] = await Promise.all([audit('--live', '-i', '.'), audit('*.conf')]);
    const told = ({ rule, message, fingerprint }: Found) => `${rule} ${message} ${fingerprint}`;
    expect(live.findings.map(told).sort()).toEqual(files.findings.map(told).sort());
  });
});

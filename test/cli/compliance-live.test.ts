import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from '../support/emulated-site.js';
import { netctl } from '../support/netctl.js';
import { brokenRules } from '../support/output-schema.js';

const DEVICES = [
  ['access1', 'cisco-ios', 'device-access-switch/access1.cfg'],
  ['edge1', 'cisco-ios', 'device-edge-router/edge1.cfg'],
  ['old1', 'cisco-ios', 'device-management-plane/old1.cfg'],
  ['leaf1', 'arista-eos', 'device-arista-leaf/leaf1.cfg'],
  ['frr1', 'frr', 'device-frr-router/frr1.conf'],
] as const;

interface Found {
  readonly rule: string;
  readonly message: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly subject: { readonly name: string };
  readonly source: { readonly file: string; readonly line: number } | null;
}

let site: Site;
beforeAll(async () => {
  const texts = DEVICES.map(([name, platform, file]) => {
    const text = readFileSync(join('test/compliance-sets', file), 'utf8');
    return { name, platform, text };
  });
  site = await startSite(
    texts.map(({ name, platform, text }) => ({
      ...{ name, platform },
      setUp: (image) => ({ ...image, 'running-config': text, 'startup-config': text }),
    })),
  );
  for (const { name, platform, text } of texts) site.write(`${name}.${platform}.cfg`, text);
});
afterAll(() => site.close());

function audit(...args: string[]) {
  return netctl(['compliance', ...args], { cwd: site.dir, env: site.env });
}

/** What tells a finding, without the place. */
function told({ rule, message, key, fingerprint, subject }: Found): string {
  return [rule, subject.name, message, key, fingerprint].join(' | ');
}

describe('live devices', () => {
  it('have the findings of their configurations in files', async () => {
    const [live, files] = await Promise.all([
      audit('--live', '-i', '.', '--json'),
      audit(...DEVICES.map(([name, platform]) => `${name}.${platform}.cfg`), '--json'),
    ]);
    const [of, filed] = [live, files].map(({ stdout }) => JSON.parse(stdout) as { findings: Found[] });
    expect(of?.findings.map(told).sort()).toEqual(filed?.findings.map(told).sort());
    expect(of?.findings.length).toBeGreaterThan(150);
    expect(live.code).toBe(2);
    expect(brokenRules('compliance', of)).toEqual([]);
    // The line of a finding is one of what the device printed.
    for (const { source, rule } of of?.findings ?? [])
      if (source !== null) expect(source.file, rule).toMatch(/^device:(?:access1|edge1|old1|leaf1|frr1)$/);
  }, 120_000);

  it('are shown with their lines, and annotations of GitHub name no file for them', async () => {
    const ended = await audit('--live', '-i', '.', '-d', 'edge1', '-r', 'ACL003', '-o', 'text', '-o', 'github=out.txt');
    expect(ended.stdout).toMatch(
      /at device:edge1:\d+:\d+\n +\d+ \| +(?:\d+ )?permit tcp host 8\.8\.8\.8 host 192\.0\.2\.10 eq 443\n/,
    );
    const [first] = readFileSync(join(site.dir, 'out.txt'), 'utf8').split('\n');
    expect(first).toMatch(/^::error title=ACL003 medium::edge1 ipv4\/OUTSIDE-IN: no packet comes/);
  });

  it('one that cannot be read is named, and the others are audited', async () => {
    const hosts = readFileSync(join(site.dir, 'hosts.yaml'), 'utf8');
    site.write('hosts.yaml', hosts.replace(/(?<=leaf1: \{ hostname: \S+, port: )\d+/, '1'));
    const ended = await audit('--live', '-i', '.', '-d', 'leaf1', '-d', 'frr1');
    site.write('hosts.yaml', hosts);
    expect(ended.stdout).toMatch(/error NETCTL_SSH_UNREACHABLE: leaf1: 127\.0\.0\.1:1 cannot be reached/);
    expect(ended.stdout).toContain('device:frr1:');
    expect(ended.code).toBe(1);
  });
});

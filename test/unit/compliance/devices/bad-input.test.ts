import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../../src/compliance/audit.js';
import { DEVICE_RULES } from '../../../../src/compliance/rules/device-rules.js';
import { NetctlError } from '../../../../src/errors/netctl-error.js';
import { auditConfigFile } from '../../../../src/services/audit-devices.js';
import { propertyRuns } from '../../../support/property-runs.js';

const CHOSEN = DEVICE_RULES.map((rule) => ({ rule, severity: rule.severity, options: {} }));
const PLATFORMS = ['cisco-ios', 'arista-eos', 'frr'] as const;
const { check, timeout } = propertyRuns({ usual: 60, byNight: 20_000, milliseconds: 200 });

/** Audits a text; undefined where it is told that it cannot be read. Anything else that is thrown is a crash. */
async function audited(text: string, platform: string) {
  try {
    return await audit({ devices: [await auditConfigFile('x.cfg', text, platform)] }, CHOSEN, '2026-11-22');
  } catch (thrown) {
    if (thrown instanceof NetctlError && thrown.code !== 'NETCTL_INTERNAL_BUG') return undefined;
    throw thrown;
  }
}

const EXAMPLES = [
  'device-access-switch/access1.cfg',
  'device-edge-router/edge1.cfg',
  'device-management-plane/old1.cfg',
].map((name) => readFileSync(`test/compliance-sets/${name}`, 'utf8'));

/** Words that the readers know, put together without sense. */
const WORD = fc.constantFrom(
  ...'interface GigabitEthernet1 switchport access vlan trunk allowed native mode no ip ipv6 address access-group in out router bgp 65001 neighbor 10.0.0.1 remote-as password 7 secret line vty 0 4 transport input telnet snmp-server community public RO ntp server key username a privilege 15 exec-timeout login banner ^C ! permit deny any host 255.255.255.0 0.0.0.255 spanning-tree guard root storm-control broadcast level logging enable aaa new-model prefix-list seq 5 10.0.0.0/8 le 32 route-map match set address-family ipv4 unicast object-group network 4094 4095 -1 99999999999'.split(
    ' ',
  ),
);
const LINE = fc
  .tuple(fc.constantFrom('', ' ', '  ', '   ', '\t'), fc.array(WORD, { maxLength: 9 }))
  .map(([indent, words]) => `${indent}${words.join(' ')}`);

describe.each(PLATFORMS)('configurations of %s that are none', (platform) => {
  it(
    'are judged or told, whatever their lines say',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(LINE, { maxLength: 40 }), async (lines) => {
          const result = await audited(lines.join('\n'), platform);
          for (const { source } of result?.findings ?? []) {
            expect(source?.line ?? 1).toBeGreaterThan(0);
            expect(source?.line ?? 1).toBeLessThanOrEqual(lines.length + 1);
          }
        }),
        check,
      );
    },
    timeout,
  );

  it(
    'are judged or told, whatever characters they have',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
          await audited(text, platform);
        }),
        check,
      );
    },
    timeout,
  );
});

it('configurations cut off anywhere are judged or told', async () => {
  const cuts = EXAMPLES.flatMap((text) =>
    Array.from({ length: 40 }, (_, part) => text.slice(0, Math.floor((text.length * part) / 40))),
  );
  for (const text of cuts) await audited(text, 'cisco-ios');
  expect(cuts).toHaveLength(120);
}, 60_000);

it('a thousand levels of indentation do not exhaust the stack', async () => {
  const deep = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}line ${depth}`).join('\n');
  await audited(deep, 'cisco-ios');
});

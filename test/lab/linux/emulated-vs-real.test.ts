import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emulate } from '../../../src/drivers/linux/emulator.js';
import { readEntry } from '../../../src/drivers/linux/rule-read.js';
import { writeEntry } from '../../../src/drivers/linux/rule-write.js';
import { manualClock } from '../../../src/emulator/clock.js';
import type { EmulatedBox } from '../../../src/emulator/device.js';
import { type AclEntry, type AclRule, plainRule, TCP_FLAGS, type TcpFlagMatch } from '../../../src/model/acl.js';
import { wildcardAddress } from '../../../src/model/acl-address.js';
import { formatIp, prefixOf } from '../../../src/model/ip-prefix.js';
import { portRanges } from '../../../src/model/port-ranges.js';
import { describeLab } from '../harness/describe-lab.js';
import { type LinuxLab, startLinuxRouter } from '../harness/linux-router.js';

/** Scripts that the real tool takes or refuses, one after the other. */
const SCRIPT = `
list tables
list table inet netctl
add chain inet netctl ipv4.A
flush chain inet netctl ipv4.A
delete table inet netctl
add table inet netctl
list table inet netctl
add table inet netctl; add chain inet netctl ipv4.A; add rule inet netctl ipv4.A accept; add rule inet netctl ipv4.A drop comment "rest"
add chain inet netctl ipv4.101 { comment "a list"; }
add chain inet netctl incoming { type filter hook prerouting priority -450; policy accept; }; add rule inet netctl incoming iifname "eth1" meta nfproto 2 goto ipv4.A
add chain inet netctl outgoing { type filter hook forward priority 0; policy accept; }
add chain inet netctl outgoing { type filter hook forward priority 0; policy accept; }
add rule inet netctl outgoing oifname "eth2" meta nfproto 10 goto ipv4.101
list tables
delete chain inet netctl ipv4.A
delete chain inet netctl nope
flush chain inet netctl nope
add rule inet netctl nope accept
add rule inet netctl incoming goto nope
add table inet netctl; flush chain inet netctl ipv4.A; add rule inet netctl ipv4.A drop; delete chain inet netctl ipv4.101
flush chain inet netctl incoming; delete chain inet netctl ipv4.A
add rule inet netctl ipv4.101 continue comment "10 it; {is} #all here"
add rule inet netctl ipv4.101 ct state 0x2,0x4 counter accept comment "45"
delete table inet netctl
list tables
`;

describeLab('the emulated nft and the real one', () => {
  let lab: LinuxLab;
  let box: EmulatedBox;
  beforeAll(async () => {
    lab = await startLinuxRouter();
  });
  afterAll(() => lab.stop());

  /** Runs a script on both, and compares what they say and what they then hold. */
  async function both(script: string): Promise<void> {
    const real = await lab.nft(script);
    const emulated = box.exec(`nft '${script.replaceAll("'", `'\\''`)}'`, '');
    expect({ script, ...emulated }).toEqual({ script, ...real });
    expect(box.exec('nft -nn list table inet netctl', '').stdout).toBe((await listing()).stdout);
  }

  function listing() {
    return lab.nft('-nn', 'list', 'table', 'inet', 'netctl');
  }

  async function bootEmpty(): Promise<void> {
    await lab.nft('flush ruleset');
    box = emulate().boot(emulate().factory('r1', []), manualClock());
  }

  it('say the same, word for word', async () => {
    await bootEmpty();
    for (const script of SCRIPT.trim().split('\n')) await both(script);
  });

  describe.each(['ipv4', 'ipv6'] as const)('%s', (family) => {
    it('hold any rule as it was written, and netctl reads it as it was meant', async () => {
      await bootEmpty();
      const list = { family, name: 'ANY' };
      await both(`add table inet netctl; add chain inet netctl ${family}.ANY`);
      await fc.assert(
        fc.asyncProperty(fc.array(anyRule(family), { minLength: 1, maxLength: 60 }), async (rules) => {
          const entries = rules.map((rule, index): AclEntry => ({ type: 'rule', rule, seq: index + 1 }));
          const texts = entries.map((entry) => writeEntry(entry, list));
          const chain = `inet netctl ${family}.ANY`;
          await both([`flush chain ${chain}`, ...texts.map((text) => `add rule ${chain} ${text}`)].join('; '));
          const lines = (await listing()).stdout.split('\n').filter((line) => line.startsWith('\t\t'));
          expect(lines.map((line) => line.trim())).toEqual(texts);
          expect(texts.map((text, index) => readEntry(text, list, index))).toEqual(entries);
        }),
        { numRuns: 40 },
      );
    });
  });
});

function anyRule(family: 'ipv4' | 'ipv6'): fc.Arbitrary<AclRule> {
  const bits = family === 'ipv4' ? 32 : 128;
  const value = fc.bigInt(0n, (1n << BigInt(bits)) - 1n);
  const prefix = fc
    .tuple(value, fc.integer({ min: 1, max: bits }))
    .map(
      ([number, length]) => ({ kind: 'prefix', prefix: prefixOf({ family, value: number }, length).prefix }) as const,
    );
  const masked = fc.tuple(value, value).map(([a, b]) => {
    const [address, wildcard] = [a, b].map((number) => formatIp({ family: 'ipv4', value: number & 0xffff_ffffn }));
    return wildcardAddress(address ?? '', wildcard ?? '')?.address ?? ({ kind: 'any' } as const);
  });
  const address = fc.oneof(fc.constant({ kind: 'any' } as const), prefix, ...(family === 'ipv4' ? [masked] : []));
  const range = fc.tuple(fc.nat(65_535), fc.nat(65_535)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const single = fc.nat(65_535).map((port) => [port, port] as const);
  const ports = fc
    .array(fc.oneof(range, single), { minLength: 1, maxLength: 5 })
    .map((ranges) => ({ kind: 'ranges', ranges: portRanges(ranges) }) as const);
  const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
  const flags = fc
    .tuple(fc.constantFrom('any', 'all'), fc.array(fc.constantFrom(0, 1, 2), { minLength: 8, maxLength: 8 }))
    .map(([match, roles]): TcpFlagMatch | undefined => {
      const set = TCP_FLAGS.filter((_, index) => roles[index] === 1);
      const clear = TCP_FLAGS.filter((_, index) => roles[index] === 2);
      return set.length + clear.length === 0 ? undefined : { match: match === 'any' ? 'any' : 'all', set, clear };
    });
  const further = fc.oneof(
    fc.record({ protocol: optional(fc.nat(255)) }),
    fc.record({ protocol: fc.constantFrom(17, 132), sourcePorts: optional(ports), destinationPorts: optional(ports) }),
    fc.record({
      protocol: fc.constant(6),
      sourcePorts: optional(ports),
      destinationPorts: optional(ports),
      tcpFlags: flags,
    }),
    fc.record({
      protocol: fc.constant(family === 'ipv4' ? 1 : 58),
      icmp: fc.record({ type: fc.nat(255), code: optional(fc.nat(255)) }),
    }),
  );
  return fc
    .tuple(
      fc.constantFrom('permit', 'deny'),
      fc.record({
        source: address,
        destination: address,
        dscp: optional(fc.nat(63)),
        log: fc.boolean(),
        fragments: fc.boolean(),
      }),
      further,
    )
    .map(([action, near, far]) => plainRule(action === 'permit' ? 'permit' : 'deny', { ...near, ...far }));
}

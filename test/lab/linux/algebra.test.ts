import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchFilter } from '../../../src/acl/search.js';
import { REST, writeEntry } from '../../../src/drivers/linux/rule-write.js';
import { type AclAddress, type AclEntry, type AclRule, plainRule } from '../../../src/model/acl.js';
import { portRanges } from '../../../src/model/port-ranges.js';
import { describeLab } from '../harness/describe-lab.js';
import { type LinuxLab, startLinuxRouter } from '../harness/linux-router.js';
import { namespaceOf } from '../harness/namespaces.js';
import { pathOf } from '../harness/run.js';

const PROBE = fileURLToPath(new URL('probe.js', import.meta.url));
const SOURCES = ['10.1.1.2', '10.1.1.3', '10.1.1.6', '10.1.1.9'];
const DESTINATIONS = ['10.1.2.2', '10.1.2.3', '10.1.2.8'];
const SOURCE_PORTS = [1024, 2000, 40_000];
const PORTS = [53, 123, 5001, 60_000];
/** Lists let it pass in their first entry: what comes after a packet to it came after all that was sent before. */
const END = 9;
const UDP = 17;

describeLab('random lists in the real filters and in the algebra', () => {
  let lab: LinuxLab;
  const stops: (() => void)[] = [];
  beforeAll(async () => {
    lab = await startLinuxRouter();
    for (const [host, addresses] of [
      ['h1', SOURCES],
      ['h2', DESTINATIONS],
    ] as const) {
      for (const address of addresses.slice(1)) {
        await lab.at(host, 'ip', ['address', 'add', `${address}/24`, 'dev', 'eth0']);
      }
    }
    await lab.nft(
      'add table inet netctl; add chain inet netctl ipv4.ANY; add chain inet netctl incoming { type filter hook prerouting priority -450; policy accept; }; add rule inet netctl incoming iifname "eth1" meta nfproto 2 goto ipv4.ANY',
    );
  });
  afterAll(async () => {
    for (const stop of stops) stop();
    await lab.stop();
  });

  function begin(host: 'h1' | 'h2', ...args: readonly string[]) {
    const inside = [`--net=/run/netns/${namespaceOf(lab.folder, host)}`, process.execPath, PROBE, ...args];
    const child = spawn(pathOf('nsenter'), inside, { stdio: ['pipe', 'pipe', 'inherit'] });
    stops.push(() => child.kill());
    return { child, lines: createInterface({ input: child.stdout }) };
  }

  it('decide the same over every packet', async () => {
    const receiver = begin('h2', 'receive', DESTINATIONS.join(), [...PORTS, END].join());
    await once(receiver.lines, 'line');
    const sender = begin('h1', 'send');
    const packets = SOURCES.flatMap((source) =>
      DESTINATIONS.flatMap((destination) =>
        SOURCE_PORTS.flatMap((from) => PORTS.map((to) => ({ source, destination, from, to }))),
      ),
    );
    const seen: string[] = [];
    receiver.lines.on('line', (line) => seen.push(line));
    let round = 0;
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyRule(), { maxLength: 8 }), async (rules) => {
        round += 1;
        const entries = rules.map((rule, index): AclEntry => ({ type: 'rule', rule, seq: index + 1 }));
        const chain = 'inet netctl ipv4.ANY';
        const texts = entries.map((entry) => writeEntry(entry, { family: 'ipv4', name: 'ANY' }));
        const script = [`udp dport ${END} accept`, ...texts, REST].map((text) => `add rule ${chain} ${text}`);
        const { stderr } = await lab.nft([`flush chain ${chain}`, ...script].join('; '));
        expect(stderr).toBe('');
        seen.length = 0;
        for (const [index, { source, from, destination, to }] of packets.entries()) {
          sender.child.stdin.write(`${source} ${from} ${destination} ${to} ${round}:${index}\n`);
        }
        const end = `${round}:end`;
        sender.child.stdin.write(`${SOURCES[0]} ${SOURCE_PORTS[0]} ${DESTINATIONS[0]} ${END} ${end}\n`);
        await expect.poll(() => seen.includes(end), { timeout: 10_000, interval: 5 }).toBe(true);
        const expected = packets.flatMap((packet, index) =>
          isPermitted(entries, packet) ? [`${round}:${index}`] : [],
        );
        passed += expected.length;
        expect(seen.filter((line) => line !== end).sort()).toEqual([...expected].sort());
      }),
      { numRuns: 60 },
    );
    expect(passed).toBeGreaterThan(0);
  });
});

interface Datagram {
  readonly source: string;
  readonly destination: string;
  readonly from: number;
  readonly to: number;
}

function isPermitted(entries: readonly AclEntry[], { source, destination, from, to }: Datagram): boolean {
  const packet = plainRule('permit', {
    protocol: UDP,
    source: { kind: 'prefix', prefix: `${source}/32` },
    destination: { kind: 'prefix', prefix: `${destination}/32` },
    sourcePorts: { kind: 'ranges', ranges: [[from, from]] },
    destinationPorts: { kind: 'ranges', ranges: [[to, to]] },
    dscp: 0,
  });
  // Fragments other than the first have no ports, and are not sent here.
  const whole = plainRule('deny', { fragments: true });
  const filter = {
    family: 'ipv4',
    entries: [{ type: 'rule', rule: whole, seq: 0 }, ...entries],
    groups: new Map(),
  } as const;
  return searchFilter(filter, [packet]).outcome === 'permitted';
}

function anyRule(): fc.Arbitrary<AclRule> {
  const prefix = (addresses: readonly string[]) =>
    fc.oneof(
      fc.constantFrom(...addresses).map((address): AclAddress => ({ kind: 'prefix', prefix: `${address}/32` })),
      fc
        .constantFrom('10.1.1.0/29', '10.1.2.0/30', '10.1.0.0/16')
        .map((text): AclAddress => ({ kind: 'prefix', prefix: text })),
      fc.constant<AclAddress>({ kind: 'wildcard', address: '10.1.0.2', wildcard: '0.0.255.4' }),
      fc.constant<AclAddress>({ kind: 'wildcard', address: '0.0.0.1', wildcard: '255.255.255.254' }),
      fc.constant<AclAddress>({ kind: 'any' }),
    );
  const ports = (some: readonly number[]) =>
    fc.option(
      fc.array(fc.tuple(fc.constantFrom(...some), fc.nat(3000)), { minLength: 1, maxLength: 3 }).map((pairs) => ({
        kind: 'ranges' as const,
        ranges: portRanges(pairs.map(([first, more]) => [first, Math.min(first + more, 65_535)] as const)),
      })),
      { nil: undefined },
    );
  const far = fc.oneof(
    fc.record({ protocol: fc.constantFrom(undefined, UDP, 6) }),
    fc.record({ protocol: fc.constant(UDP), sourcePorts: ports(SOURCE_PORTS), destinationPorts: ports(PORTS) }),
  );
  const near = fc.record({
    source: prefix(SOURCES),
    destination: prefix(DESTINATIONS),
    dscp: fc.constantFrom(undefined, undefined, 0, 46),
  });
  return fc
    .tuple(fc.boolean(), near, far)
    .map(([permit, fields, more]) => plainRule(permit ? 'permit' : 'deny', { ...fields, ...more }));
}

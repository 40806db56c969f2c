import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/frr/index.js';
import { recognise } from '../../../../src/drivers/frr/recognise.js';
import { controlOp, readOp } from '../../../../src/drivers/shared/cli-ops.js';
import { plainPeer, plainPeerFamily } from '../../../../src/model/bgp.js';
import type { Change } from '../../../../src/model/change.js';
import { NO_MATCH, NO_SET, type PrefixList } from '../../../../src/model/policy.js';
import type { DeviceState, Facts } from '../../../../src/model/state.js';
import type { Op, Reply } from '../../../../src/transports/transport.js';

const [binding] = driver.bindings;
const FACTS: Facts = {
  platform: 'frr',
  hostname: 'r1',
  version: '8.4.4',
  model: '',
  extra: { daemons: 'zebra bgpd', defaults: 'traditional' },
};

function reply(line: string | Op, output: string, exitCode?: number): Reply {
  const op = typeof line === 'string' ? readOp(line) : line;
  return { op, output, prompt: 'r1#', exitCode, stderr: '' };
}

function parse(config: string): DeviceState {
  return binding.parse([reply('show running-config', `${config}\nend`)], FACTS);
}

function peerIn(lines: readonly string[]) {
  const inside = lines.map((line) => `  ${line}`).join('\n');
  const config = `router bgp 65001\n neighbor 10.0.0.2 remote-as 65002\n address-family ipv4 unicast\n${inside}\n exit-address-family\nexit`;
  return parse(config).bgp?.peers.get('default/10.0.0.2')?.families.ipv4_unicast;
}

describe('who FRR says it is', () => {
  it('is told by its version, its daemons and its defaults', () => {
    const facts = driver.bindings[0].identify.read([
      reply('show version', 'FRRouting 8.4.4 (r1) on Linux(6.1.0).\nCopyright 1996-2005 Kunihiro Ishiguro, et al.'),
      reply('show daemons', ' zebra bgpd staticd'),
      reply('show running-config | include ^frr defaults', 'frr defaults datacenter'),
    ]);
    expect(facts).toEqual({
      platform: 'frr',
      hostname: 'r1',
      version: '8.4.4',
      model: '',
      extra: { daemons: 'zebra bgpd staticd', defaults: 'datacenter' },
    });
    expect(driver.capabilities(facts).bgp?.timers).toEqual({ keepalive: 3, hold: 9 });
  });

  it('is another platform where another one answers', () => {
    const facts = driver.bindings[0].identify.read([reply('show version', 'Quagga 1.2.4 (r1).')]);
    expect(facts.platform).toBe('Quagga 1.2.4 (r1).');
  });

  it('is no BGP speaker without bgpd', () => {
    const without = { ...FACTS, extra: { ...FACTS.extra, daemons: 'zebra staticd' } };
    expect(Object.keys(driver.capabilities(without))).toEqual(['acl']);
  });
});

describe('which communities a neighbour is sent', () => {
  it.each([
    [[], undefined],
    [['no neighbor 10.0.0.2 send-community all'], 'none'],
    [['no neighbor 10.0.0.2 send-community extended', 'no neighbor 10.0.0.2 send-community large'], 'standard'],
    [['no neighbor 10.0.0.2 send-community', 'no neighbor 10.0.0.2 send-community large'], 'extended'],
    [['no neighbor 10.0.0.2 send-community', 'no neighbor 10.0.0.2 send-community extended'], 'large'],
    [['no neighbor 10.0.0.2 send-community large'], 'both'],
    [['no neighbor 10.0.0.2 send-community extended'], 'standard+large'],
    [['no neighbor 10.0.0.2 send-community'], 'extended+large'],
    [['neighbor 10.0.0.2 send-community both'], undefined],
  ])('%j: %s', (lines, expected) => {
    expect(peerIn([...lines, 'neighbor 10.0.0.2 next-hop-self'])?.sendCommunity).toBe(expected);
  });
});

describe('access lists', () => {
  const state = parse(
    [
      'access-list M remark hello',
      'access-list M seq 5 permit 10.1.2.3',
      'access-list M seq 10 deny 10.5.6.7 0.0.0.255',
      'access-list M seq 15 permit 10.0.0.0 0.0.255.0',
      'access-list 101 seq 5 permit ip host 10.1.1.1 any',
      'ipv6 access-list V6 seq 5 permit 2001:DB8::/32',
      'ipv6 access-list V6 seq 10 deny 2001:db8::/48 exact-match',
      'route-map A permit 10',
      ' match ip address M',
      'exit',
      'line vty',
      ' access-class M',
      'exit',
    ].join('\n'),
  ).acl;

  it('have entries in their one form', () => {
    const list = state?.acls.get('ipv4/M');
    expect(list).toMatchObject({ kind: 'standard', settings: ['remark hello'] });
    expect(list?.entries).toMatchObject([
      { seq: 5, rule: { action: 'permit', source: { prefix: '10.1.2.3/32' } } },
      { seq: 10, rule: { action: 'deny', source: { prefix: '10.5.6.0/24' } } },
      { seq: 15, rule: { source: { kind: 'wildcard', address: '10.0.0.0', wildcard: '0.0.255.0' } } },
    ]);
    expect(state?.acls.get('ipv4/101')?.kind).toBe('extended');
  });

  it('keep what is not understood word for word', () => {
    expect(state?.acls.get('ipv6/V6')?.entries[1]).toMatchObject({
      type: 'opaque',
      text: 'deny 2001:db8::/48 exact-match',
    });
  });

  it('are bound to logins, and used by route maps', () => {
    expect([...(state?.bindings.keys() ?? [])]).toEqual(['line/vty/in/ipv4']);
    expect(state?.uses).toEqual([{ family: 'ipv4', acl: 'M', user: 'route-map A permit 10: match ip address M' }]);
  });
});

describe('what FRR makes something else of', () => {
  const peer = (fields: Parameters<typeof plainPeer>[2]): Change => ({
    kind: 'bgp_peer',
    id: 'default/10.0.0.2',
    before: undefined,
    after: plainPeer('neighbor', '10.0.0.2', { remoteAs: 65_002, ...fields }),
    sources: {},
  });
  const map = (match: Partial<typeof NO_MATCH>): Change => ({
    kind: 'route_map',
    id: 'A',
    before: undefined,
    after: {
      name: 'A',
      entries: [
        {
          seq: 10,
          action: 'permit',
          description: undefined,
          match: { ...NO_MATCH, ...match },
          set: NO_SET,
          continue: undefined,
          opaque: [],
        },
      ],
    },
    sources: {},
  });

  it.each<[string, Change, RegExp]>([
    ['a question', peer({ description: 'why?' }), /"\?" or "\|"/],
    ['a pipe', peer({ description: 'a | b' }), /"\?" or "\|"/],
    ['two blanks', peer({ description: 'a  b' }), /several blanks/],
    ['a password with a blank', peer({ password: { form: 'plain', text: 'two words' } }), /password/],
    ['a keepalive time beyond a third', peer({ timers: { keepalive: 10, hold: 20 } }), /6 s instead of 10 s/],
    ['one hop', peer({ ebgpMultihop: 1 }), /one hop/],
    [
      'the threshold that is there anyway',
      peer({
        families: {
          ipv4_unicast: plainPeerFamily({
            maxPrefix: { limit: 5, threshold: 75, warningOnly: false, restart: undefined },
          }),
        },
      }),
      /75 %/,
    ],
    ['the metric that ends the daemons', map({ metric: 0 }), /ends the daemons/],
    ['two lists in one entry', map({ prefixLists: ['A', 'B'] }), /several names by prefixLists/],
  ])('%s is refused', (_, change, words) => {
    const [objection] = binding.objections?.([change], FACTS, { config: [] }) ?? [];
    expect(objection).toMatchObject({ code: 'NETCTL_PLAN_UNSUPPORTED', allowedBy: undefined });
    expect(objection?.message).toMatch(words);
  });

  it('is nothing of what is usual', () => {
    const usual = peer({ description: 'to the left', timers: { keepalive: 3, hold: 9 }, ebgpMultihop: 2 });
    expect(binding.objections?.([usual, map({ metric: 1, prefixLists: ['A'] })], FACTS, { config: [] })).toEqual([]);
  });
});

describe('prefix lists that take effect late', () => {
  const state = parse(
    [
      'router bgp 65001',
      ' neighbor G peer-group',
      ' neighbor 10.0.0.2 remote-as 65002',
      ' neighbor 10.0.0.3 remote-as 65003',
      ' neighbor 10.0.0.4 remote-as 65004',
      ' neighbor 10.0.0.4 peer-group G',
      ' address-family ipv4 unicast',
      '  neighbor G prefix-list L out',
      '  neighbor 10.0.0.2 prefix-list L in',
      '  neighbor 10.0.0.3 route-map M in',
      ' exit-address-family',
      'exit',
      'ip prefix-list L seq 5 permit 10.0.0.0/8',
      'route-map M permit 10',
      ' match ip address prefix-list L',
      'exit',
    ].join('\n'),
  );
  const edited = (before: PrefixList | undefined, after: PrefixList | undefined): readonly string[] =>
    (binding.activate?.([{ kind: 'prefix_list', id: 'ipv4/L', before, after, sources: {} }], FACTS, state) ?? []).map(
      (op) => op.line,
    );
  const list = state.bgp?.prefixLists.get('ipv4/L');

  it('are looked at again for those neighbours alone that name them, or whose group does', () => {
    expect(edited(list, list && { ...list, entries: [] })).toEqual([
      'clear bgp ipv4 unicast 10.0.0.2 soft in',
      'clear bgp ipv4 unicast 10.0.0.4 soft out',
    ]);
  });

  it('need nothing where they appear or go: naming them does it', () => {
    expect(edited(undefined, list)).toEqual([]);
    expect(edited(list, undefined)).toEqual([]);
  });
});

describe('whether it is saved', () => {
  const running = reply(
    'show running-config',
    'Building configuration...\n\nCurrent configuration:\n!\nfrr version 8.4.4\nhostname r1\nrouter bgp 65001\nexit\n!\nend',
  );
  const file = (output: string, exitCode: number): Reply => {
    const op = binding.persistence?.clean.ops[0];
    if (op === undefined) throw new Error('nothing is asked');
    return reply(op, output, exitCode);
  };

  it.each([
    [
      'the same, written by an older release',
      file('frr version 8.1\nhostname r1\n!\nrouter bgp 65001\nexit\n!', 0),
      true,
    ],
    ['something else', file('frr version 8.4.4\nhostname r1\n', 0), false],
    ['not readable', file('', 1), undefined],
    ['no Unix shell beside vtysh', file('% Unknown command: cat /etc/frr/frr.conf', 0), undefined],
  ])('%s', (_, saved, expected) => {
    expect(binding.persistence?.clean.read([saved, running])).toBe(expected);
  });
});

describe('sessions', () => {
  const read = (output: string) => binding.observe?.bgpPeers?.().read([reply('show bgp vrf all summary json', output)]);

  it('are told with what they receive of each address family', () => {
    const peer = { state: 'Established', peerUptime: '00:01:05', peerUptimeMsec: 65_000, pfxRcd: 3 };
    const idle = { state: 'Idle (Admin)', peerUptime: 'never', peerUptimeMsec: 0, pfxRcd: 0 };
    const output = {
      default: {
        ipv4Unicast: { peers: { '10.0.0.2': peer, '10.0.0.3': idle } },
        ipv6Unicast: { peers: { '10.0.0.2': { ...peer, pfxRcd: 1 } } },
      },
      RED: {},
    };
    expect(read(JSON.stringify(output))).toEqual([
      {
        vrf: 'default',
        peer: '10.0.0.2',
        state: 'established',
        established: true,
        since: 65,
        received: { ipv4_unicast: 3, ipv6_unicast: 1 },
      },
      {
        vrf: 'default',
        peer: '10.0.0.3',
        state: 'idle (admin)',
        established: false,
        since: undefined,
        received: { ipv4_unicast: 0 },
      },
    ]);
  });

  it('are none where there is no BGP, and an error where the answer is none', () => {
    expect(read('{\n}\n')).toEqual([]);
    expect(() => read('% Unknown command: show bgp')).toThrow(/was answered with/);
  });
});

describe('what FRR prints', () => {
  it.each([
    ['configure terminal', '', 'r1(config)#', undefined],
    ['router bgp 65002', 'BGP is already running; AS is 65001', 'r1(config)#', 'semantic'],
    ['on-match next', '% Configuration failed.\n\nError type: validation', 'r1(config-route-map)#', 'semantic'],
    ['nonsense', '% Unknown command: nonsense', 'r1(config)#', 'syntax'],
    ['neighbor 10.0.0.2 route-map X in', "The route-map 'X' does not exist.", 'r1(config-router-af)#', undefined],
    ['aggregate-address 10.0.0.0/8', 'There is already same aggregate network.', 'r1(config-router-af)#', undefined],
    ['neighbor 10.0.0.2 shutdown', 'vtysh: error reading from bgpd: Success (0)', 'r1(config-router)#', 'semantic'],
  ])('after "%s" it says "%s"', (line, output, prompt, kind) => {
    const op: Op = line === 'configure terminal' ? controlOp(line) : { ...readOp(line), role: 'config' };
    expect(binding.refusal({ op, output, prompt, exitCode: undefined, stderr: '' }, [])?.kind).toBe(kind);
  });

  it('refuses to save where it says that it cannot', () => {
    const op = controlOp('write memory');
    const output = '% Error: failed to open configuration file /etc/frr/frr.conf: Permission denied';
    expect(binding.refusal({ op, output, prompt: 'r1#', exitCode: undefined, stderr: '' }, [])?.kind).toBe('auth');
  });
});

describe('a configuration file', () => {
  it('is known for what it is, and read like a host', () => {
    const text =
      'frr version 8.4.4\nfrr defaults datacenter\nhostname edge\n!\nrouter bgp 65001\n neighbor 10.0.0.2 remote-as 65002\nexit\n!\n';
    expect(recognise(text)).toBe(1);
    expect(recognise('hostname sw1\ninterface Vlan1\n')).toBe(0);
    const facts = driver.text?.facts(text) ?? FACTS;
    expect(facts).toMatchObject({ hostname: 'edge', version: '8.4.4', extra: { defaults: 'datacenter' } });
    const state = binding.parse(driver.text?.replies(text) ?? [], facts);
    expect(state.bgp?.peers.get('default/10.0.0.2')).toMatchObject({ remoteAs: 65_002, line: 6 });
  });
});

describe('secrets', () => {
  it.each([
    [' neighbor 10.0.0.2 password s3cret', ' neighbor 10.0.0.2 password <secret>'],
    [
      '% Unknown command: neighbor 10.0.0.2 password s3cret x',
      '% Unknown command: neighbor 10.0.0.2 password <secret> x',
    ],
    [' ip ospf authentication-key s3cret', ' ip ospf authentication-key <secret>'],
    [' ip rip authentication string s3cret', ' ip rip authentication string <secret>'],
  ])('%s', (text, masked) => {
    expect(driver.mask(text)).toBe(masked);
  });
});

import { describe, expect, it } from 'vitest';
import { type AclEntry, type AclRule, plainRule } from '../../../src/model/acl.js';
import { complaints, device, resolve, variable } from './support.js';

const HEAD = 'kind: acl\nversion: 1\ntargets: all\n';

/** A list with one rule; `list` says more of the list. */
function plan(rule: string, list = ''): string {
  return `${HEAD}acls:\n  - { name: A, ${list}${list === '' ? '' : ', '}rules: [{ ${rule} }] }\n`;
}

async function entries(text: string, target = device()): Promise<readonly AclEntry[]> {
  const { acl } = await resolve(text, target);
  return (acl?.acls[0]?.entries?.value ?? []).map(({ value }) => value);
}

async function rule(text: string, list = ''): Promise<AclRule> {
  const [entry] = await entries(plan(text, list));
  if (entry?.type !== 'rule') throw new Error(`${text} is no rule`);
  return entry.rule;
}

const prefix = (text: string) => ({ kind: 'prefix', prefix: text });

describe('an address', () => {
  it.each([
    ['any', '', { kind: 'any' }],
    ['10.0.0.0/8', '', prefix('10.0.0.0/8')],
    ['0.0.0.0/0', '', { kind: 'any' }],
    ['192.0.2.10', '', prefix('192.0.2.10/32')],
    ['host 192.0.2.10', '', prefix('192.0.2.10/32')],
    ['10.0.0.0/0.255.255.255', '', prefix('10.0.0.0/8')],
    ['10.0.0.0/0.0.255.0', '', { kind: 'wildcard', address: '10.0.0.0', wildcard: '0.0.255.0' }],
    ['{ device_group: SERVERS }', '', { kind: 'group', name: 'SERVERS' }],
    ['"2001:DB8:0::/32"', 'family: ipv6', prefix('2001:db8::/32')],
    ['"2001:db8::1"', 'family: ipv6', prefix('2001:db8::1/128')],
    ['"::/0"', 'family: ipv6', { kind: 'any' }],
    ['0011.2233.4455', 'family: mac', { kind: 'mac', address: '00:11:22:33:44:55', mask: 'ff:ff:ff:ff:ff:ff' }],
    [
      '"00:11:22:00:00:00/ff:ff:ff:00:00:00"',
      'family: mac',
      { kind: 'mac', address: '00:11:22:00:00:00', mask: 'ff:ff:ff:00:00:00' },
    ],
  ])('%s', async (text, list, meant) => {
    expect((await rule(`action: permit, source: ${text}`, list)).source).toEqual(meant);
    expect((await rule(`action: permit, destination: ${text}`, list)).destination).toEqual(meant);
  });
});

describe('ports', () => {
  it.each([
    ['443', [[443, 443]]],
    ['https', [[443, 443]]],
    ['8000-8080', [[8000, 8080]]],
    ['ftp-data', [[20, 20]]],
    ['ftp-data - ssh', [[20, 22]]],
    [
      '[80, https, 8000-8080]',
      [
        [80, 80],
        [443, 443],
        [8000, 8080],
      ],
    ],
    ['[80, 81, 82]', [[80, 82]]],
    [
      '{ not: 80 }',
      [
        [0, 79],
        [81, 65535],
      ],
    ],
    [
      '{ not: [80, 443] }',
      [
        [0, 79],
        [81, 442],
        [444, 65535],
      ],
    ],
    ['{ lt: 1024 }', [[0, 1023]]],
    ['{ gt: 1023 }', [[1024, 65535]]],
    ['{ lt: 1 }', [[0, 0]]],
    ['{ gt: 0 }', [[1, 65535]]],
  ])('%s', async (text, ranges) => {
    const { destinationPorts } = await rule(`action: permit, protocol: tcp, destination_port: ${text}`);
    expect(destinationPorts).toEqual({ kind: 'ranges', ranges });
  });

  it('have names that depend on the protocol', async () => {
    const ports = async (protocol: string, port: string) =>
      (await rule(`action: permit, protocol: ${protocol}, source_port: ${port}`)).sourcePorts;
    expect(await ports('udp', 'syslog')).toEqual({ kind: 'ranges', ranges: [[514, 514]] });
    expect(await ports('tcp', 'domain')).toEqual({ kind: 'ranges', ranges: [[53, 53]] });
    expect(await ports('tcp', '{ device_group: WEB }')).toEqual({ kind: 'group', name: 'WEB' });
  });
});

describe('the other fields', () => {
  it.each([
    ['protocol: ip', '', {}],
    ['protocol: tcp', '', { protocol: 6 }],
    ['protocol: 47', '', { protocol: 47 }],
    ['protocol: icmp', '', { protocol: 1 }],
    ['protocol: icmp', 'family: ipv6', { protocol: 58 }],
    ['protocol: arp', 'family: mac', { protocol: 0x806 }],
    ['protocol: "0x88cc"', 'family: mac', { protocol: 0x88cc }],
    [
      'protocol: tcp, established: true',
      '',
      { protocol: 6, tcpFlags: { match: 'any', set: ['rst', 'ack'], clear: [] } },
    ],
    ['protocol: tcp, tcp_flags: syn', '', { protocol: 6, tcpFlags: { match: 'all', set: ['syn'], clear: [] } }],
    [
      'protocol: tcp, tcp_flags: { set: [ack, syn], clear: [fin], match: any }',
      '',
      { protocol: 6, tcpFlags: { match: 'any', set: ['syn', 'ack'], clear: ['fin'] } },
    ],
    ['protocol: icmp, icmp: echo', '', { protocol: 1, icmp: { type: 8, code: undefined } }],
    ['protocol: icmp, icmp: echo', 'family: ipv6', { protocol: 58, icmp: { type: 128, code: undefined } }],
    ['protocol: icmp, icmp: port-unreachable', '', { protocol: 1, icmp: { type: 3, code: 3 } }],
    ['protocol: icmp, icmp: 3', '', { protocol: 1, icmp: { type: 3, code: undefined } }],
    ['protocol: icmp, icmp: { type: unreachable, code: 1 }', '', { protocol: 1, icmp: { type: 3, code: 1 } }],
    ['protocol: udp, fragments: true', '', { protocol: 17, fragments: true }],
    ['dscp: ef', '', { dscp: 46 }],
    ['dscp: 10', '', { dscp: 10 }],
    ['log: true', '', { log: true }],
  ])('%s %s', async (text, list, fields) => {
    expect(await rule(`action: deny, ${text}`, list)).toEqual(plainRule('deny', fields as Partial<AclRule>));
  });

  it('are remarks by themselves', async () => {
    expect(await entries(plan('seq: 10, remark: "  baseline policy "'))).toEqual([
      { type: 'remark', text: 'baseline policy', seq: 10 },
    ]);
  });

  it('take variables', async () => {
    const text = plan(
      `action: permit, protocol: tcp, source: "${variable('data.lan')}", destination_port: "${variable('data.ports')}"`,
    );
    const target = device({ data: { lan: '10.1.0.0/16', ports: [22, 443] } });
    expect(await entries(text, target)).toMatchObject([
      {
        rule: {
          source: prefix('10.1.0.0/16'),
          destinationPorts: {
            ranges: [
              [22, 22],
              [443, 443],
            ],
          },
        },
      },
    ]);
    expect(await complaints(text, device({ data: { lan: '10.1.2.0/16', ports: 22 } }))).toEqual([
      '5:65 ADDRESS 10.1.2.0/16 has bits set behind the length of its prefix.',
    ]);
  });
});

describe('what is wrong with a rule', () => {
  const PORT =
    'a port from 1 to 65535, a name such as https, a range such as 8000-8080, { not: 80 }, { lt: 1024 }, { gt: 1023 } or { group: NAME }, or a list of them.';
  it.each([
    [
      'action: permit, source: 010.0.0.1',
      '',
      'ADDRESS "010.0.0.1" has a number with a zero in front, which some programs read in base eight.',
    ],
    ['action: permit, source: 10.1.0.0/8', '', 'ADDRESS 10.1.0.0/8 has bits set behind the length of its prefix.'],
    ['action: permit, source: 10.0.0.0/33', '', 'ADDRESS "10.0.0.0/33" is no prefix: "33" is no length.'],
    [
      'action: permit, source: 10.0.0',
      '',
      'ADDRESS "10.0.0" is no address; it takes any, an address, a prefix such as 10.0.0.0/8, or a wildcard such as 10.0.0.0/0.0.255.0.',
    ],
    [
      'action: permit, source: 10.0.0.0/255.0.0.0',
      '',
      'ADDRESS 10.0.0.0/255.0.0.0 may be an address with a mask or with a wildcard, which mean opposite things.',
    ],
    ['action: permit, source: 10.0.7.0/0.0.255.0', '', 'ADDRESS 10.0.7.0/0.0.255.0 has bits set that do not count.'],
    ['action: permit, source: "2001:db8::/32"', '', 'FAMILY 2001:db8::/32 is IPv6, and IPv4 is expected here.'],
    ['action: permit, source: 10.0.0.0/8', 'family: ipv6', 'FAMILY 10.0.0.0/8 is IPv4, and IPv6 is expected here.'],
    ['action: permit, source: 10.0.0.0/8', 'family: mac', 'FAMILY 10.0.0.0/8 is IPv4, and MAC is expected here.'],
    [
      'action: permit, source: 0011.2233.4455',
      '',
      'FAMILY 0011.2233.4455 is a hardware address, and IPv4 is expected here.',
    ],
    ['action: permit, protocol: icmpv6', '', 'FAMILY icmpv6 is a protocol of IPv6, and the list is of family ipv4.'],
    [
      'action: permit, protocol: tcp, destination_port: 0',
      '',
      `FIELD_VALUE \`acls[0].rules[0].destination_port\` is 0; it takes ${PORT}`,
    ],
    [
      'action: permit, protocol: tcp, destination_port: 70000',
      '',
      `FIELD_VALUE \`acls[0].rules[0].destination_port\` is 70000; it takes ${PORT}`,
    ],
    [
      'action: permit, protocol: tcp, destination_port: "0"',
      '',
      'FIELD_VALUE 0 is no port; it takes 1 to 65535, a name such as https, or a range such as 8000-8080.',
    ],
    [
      'action: permit, protocol: tcp, destination_port: 90-80',
      '',
      'FIELD_VALUE 90-80 is no port; it takes 1 to 65535, a name such as https, or a range such as 8000-8080. The range runs backwards; write 80-90.',
    ],
    [
      'action: permit, protocol: tcp, destination_port: 80-70000',
      '',
      'FIELD_VALUE 80-70000 is no port; it takes 1 to 65535, a name such as https, or a range such as 8000-8080.',
    ],
    [
      'action: permit, protocol: tcp, destination_port: htps',
      '',
      'FIELD_VALUE htps is no port; it takes 1 to 65535, a name such as https, or a range such as 8000-8080.',
    ],
    [
      'action: permit, protocol: icmp, destination_port: 80',
      '',
      'RULE `destination_port` needs `protocol: tcp`, udp or sctp; this rule is about icmp.',
    ],
    [
      'action: permit, destination_port: 80',
      '',
      'RULE `destination_port` needs `protocol: tcp`, udp or sctp; this rule is about all protocols.',
    ],
    ['action: permit, protocol: udp, established: true', '', 'RULE `established` needs `protocol: tcp`.'],
    [
      'action: permit, protocol: tcp, established: true, tcp_flags: syn',
      '',
      'RULE `established` and `tcp_flags` say the same thing in two ways; one of them can stand.',
    ],
    [
      'action: permit, protocol: tcp, tcp_flags: { set: [syn], clear: [syn] }',
      '',
      'RULE `syn` is to be set and not set.',
    ],
    ['action: permit, icmp: echo', '', 'RULE `icmp` needs `protocol: icmp`.'],
    [
      'action: permit, protocol: icmp, icmp: neighbor-solicitation',
      '',
      'FIELD_VALUE "neighbor-solicitation" is no ICMP message of IPv4; it takes a name such as echo, or a type from 0 to 255.',
    ],
    [
      'action: permit, protocol: icmp, icmp: { type: port-unreachable, code: 1 }',
      '',
      'RULE "port-unreachable" means type 3 with code 3 already.',
    ],
    [
      'action: permit, protocol: tcp, destination_port: 80, fragments: true',
      '',
      'RULE A fragment other than the first has no `destination_port`: such a rule would match nothing.',
    ],
    [
      'action: permit, protocol: tpc',
      '',
      'FIELD_VALUE "tpc" is no protocol; it takes a name such as tcp, or a number from 0 to 255. Did you mean `tcp`?',
    ],
    [
      'action: permit, protocol: 256',
      '',
      'FIELD_VALUE 256 is no protocol; it takes a name such as tcp, or a number from 0 to 255.',
    ],
    [
      'action: permit, dscp: eff',
      '',
      'FIELD_VALUE "eff" is no DSCP value; it takes a name such as ef or af41, or a number from 0 to 63.',
    ],
    ['action: permit, dscp: ef', 'family: mac', 'RULE `dscp` cannot stand in a list of family mac.'],
    ['action: allow', '', 'FIELD_VALUE `acls[0].rules[0].action` is "allow"; it takes permit, deny.'],
    ['source: any', '', 'FIELD_MISSING A rule needs `action`, or is a `remark`.'],
    ['remark: hello, action: permit', '', 'RULE `action` cannot stand beside `remark`, which is a rule by itself.'],
    [
      'remark: "one\\nno ip access-list A"',
      '',
      'FIELD_VALUE `acls[0].rules[0].remark` is "one\\nno ip access-list A"; it takes a text of 1 to 200 characters.',
    ],
    [
      'action: permit, destination: 10.0.0.1',
      'type: standard',
      'RULE `destination` cannot stand in a list of type standard, which looks at the source address only.',
    ],
    ['action: permit', 'type: standard, family: mac', 'RULE A list of family mac cannot be of type standard.'],
    [
      'action: permit, destnation: any',
      '',
      'FIELD_UNKNOWN There is no `destnation` in `acls[0].rules[0]`. Did you mean `destination`?',
    ],
  ])('%s %s', async (text, list, message) => {
    const found = await complaints(plan(text, list));
    expect(found.map((one) => one.replace(/^\d+:\d+ /, ''))).toEqual([message]);
    expect(found[0]).toMatch(/^5:\d+ /);
  });
});

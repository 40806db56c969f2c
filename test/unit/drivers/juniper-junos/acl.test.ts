import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/juniper-junos/index.js';
import { type AclEntry, aclKey, plainRule } from '../../../../src/model/acl.js';
import type { Change } from '../../../../src/model/change.js';
import type { DeviceState, Facts } from '../../../../src/model/state.js';
import type { NetconfOp, Reply } from '../../../../src/transports/transport.js';

const [binding] = driver.bindings;
const FACTS: Facts = {
  platform: 'juniper-junos',
  hostname: '',
  version: '',
  model: 'mx240',
  extra: { switching: 'none' },
};

function read(configuration: string): DeviceState {
  const replies = binding.reads(['acl'], FACTS).map(({ line }, index): Reply => {
    const op: NetconfOp = { via: 'netconf', line, context: [], role: 'read' };
    const data = `<rpc-reply xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"><data>${configuration}</data></rpc-reply>`;
    return { op, output: index === 0 ? data : '', prompt: undefined, exitCode: index, stderr: '' };
  });
  return binding.parse(replies, FACTS);
}

function filter(terms: string, family = 'inet'): DeviceState {
  return read(
    `<configuration xmlns="http://xml.juniper.net/xnm/1.1/xnm"><firewall><family><${family}><filter><name>F</name>${terms}</filter></${family}></family></firewall></configuration>`,
  );
}

function entriesOf(state: DeviceState, family: 'ipv4' | 'ipv6' = 'ipv4'): readonly AclEntry[] {
  return state.acl?.acls.get(aclKey({ family, name: 'F' }))?.entries ?? [];
}

function entryOf(from: string, then = '<accept/>', family: 'ipv4' | 'ipv6' = 'ipv4'): AclEntry | undefined {
  const term = `<term><name>T</name>${from === '' ? '' : `<from>${from}</from>`}${then === '' ? '' : `<then>${then}</then>`}</term>`;
  return entriesOf(filter(term, family === 'ipv4' ? 'inet' : 'inet6'), family)[0];
}

const TCP = '<protocol>tcp</protocol>';

describe('a term is a rule', () => {
  it.each([
    ['', {}],
    [`${TCP}<destination-port>https</destination-port>`, { protocol: 6, destinationPorts: [[443, 443]] }],
    [
      `${TCP}<source-port>1024-65535</source-port><source-port>22</source-port>`,
      {
        protocol: 6,
        sourcePorts: [
          [22, 22],
          [1024, 65_535],
        ],
      },
    ],
    [`${TCP}<tcp-established/>`, { protocol: 6, tcpFlags: { match: 'any', set: ['rst', 'ack'], clear: [] } }],
    [`${TCP}<tcp-initial/>`, { protocol: 6, tcpFlags: { match: 'all', set: ['syn'], clear: ['ack'] } }],
    [
      `${TCP}<tcp-flags>"(syn &amp; !ack)"</tcp-flags>`,
      { protocol: 6, tcpFlags: { match: 'all', set: ['syn'], clear: ['ack'] } },
    ],
    [
      '<protocol>icmp</protocol><icmp-type>echo-request</icmp-type>',
      { protocol: 1, icmp: { type: 8, code: undefined } },
    ],
    ['<source-address><name>10.0.0.0/8</name></source-address>', { source: { kind: 'prefix', prefix: '10.0.0.0/8' } }],
    ['<source-address><name>0.0.0.0/0</name></source-address>', {}],
    ['<is-fragment/><dscp>ef</dscp>', { fragments: true, dscp: 46 }],
  ])('that says %s', (from, fields) => {
    const { sourcePorts, destinationPorts, ...rest } = fields as Record<string, never>;
    const ports = (ranges: never | undefined) => ranges && ({ kind: 'ranges', ranges } as const);
    const rule = plainRule('permit', {
      ...rest,
      sourcePorts: ports(sourcePorts),
      destinationPorts: ports(destinationPorts),
    });
    expect(entryOf(from)).toEqual({ type: 'rule', rule, seq: undefined });
  });

  it('of IPv6 with a next header', () => {
    expect(entryOf('<next-header>icmpv6</next-header>', '<discard/>', 'ipv6')).toMatchObject({
      rule: { action: 'deny', protocol: 58 },
    });
  });
});

describe('a term is kept word for word', () => {
  it.each([
    ['without an action, which lets pass', '', '', undefined],
    ['that counts', '', '<count>C</count><accept/>', 'permit'],
    ['that answers', '', '<reject/>', 'deny'],
    ['that goes on', '', '<next>term</next>', undefined],
    [
      'with several addresses',
      '<source-address><name>10.0.0.0/8</name></source-address><source-address><name>10.1.0.0/16</name><except/></source-address>',
      '<accept/>',
      'permit',
    ],
    [
      'with all but an address',
      '<source-address><name>10.0.0.0/8</name><except/></source-address>',
      '<accept/>',
      'permit',
    ],
    ['with a prefix list', '<source-prefix-list><name>P</name></source-prefix-list>', '<accept/>', 'permit'],
    ['with several protocols', `${TCP}<protocol>udp</protocol>`, '<accept/>', 'permit'],
    ['with ports of whatever protocol', '<destination-port>22</destination-port>', '<accept/>', 'permit'],
    ['with flags of whatever protocol', '<tcp-established/>', '<accept/>', 'permit'],
    ['with types of whatever protocol', '<icmp-type>8</icmp-type>', '<accept/>', 'permit'],
    [
      'with a port by a name that is not known',
      `${TCP}<destination-port>nonsense</destination-port>`,
      '<accept/>',
      'permit',
    ],
  ])('%s', (_, from, then, action) => {
    expect(entryOf(from, then)).toMatchObject({ type: 'opaque', action });
  });
});

describe('changes', () => {
  const PLAIN = '<term><name>A</name><then><accept/></then></term>';
  const COUNTED = '<term><name>B</name><then><count>C</count><discard/></then></term>';

  function listChange(state: DeviceState, entries: readonly AclEntry[]): Change {
    const before = state.acl?.acls.get('ipv4/F');
    if (before === undefined) throw new Error('no filter');
    return { kind: 'acl', id: 'ipv4/F', before, after: { ...before, entries }, sources: {} };
  }

  it('move what is not understood by its name, and never write it', () => {
    const state = filter(PLAIN + COUNTED);
    const change = listChange(state, entriesOf(state).toReversed());
    const lines = binding
      .render([change], { facts: FACTS, before: state })
      .flatMap(({ ops }) => ops.map(({ line }) => line));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /<term insert="first"><name>B<\/name><\/term>|<term insert="after" name="B"><name>A<\/name>/,
    );
    expect(lines[0]).not.toContain('count');
    expect(binding.objections?.([change], FACTS, state)).toEqual([]);
  });

  it('are refused that would lose it', () => {
    const state = filter(PLAIN + COUNTED);
    const change = listChange(state, entriesOf(state).slice(0, 1));
    expect(binding.objections?.([change], FACTS, state)?.map(({ code }) => code)).toEqual(['NETCTL_PLAN_UNSUPPORTED']);
  });

  it('give new terms names that no other has', () => {
    const state = filter('<term><name>35</name><then><accept/></then></term>');
    const rule = plainRule('deny');
    const change = listChange(state, [{ type: 'rule', rule, seq: undefined }, ...entriesOf(state)]);
    const shown = binding
      .render([change], { facts: FACTS, before: state })
      .flatMap(({ ops }) => ops.flatMap((op) => op.shown ?? []));
    expect(shown[0]).toContain('term[name=40] first');
  });

  it('are refused where interfaces get filters from a group', () => {
    const state = read(
      '<configuration><groups><name>G</name><firewall><family><inet/></family></firewall></groups><apply-groups>G</apply-groups><firewall><family><inet><filter><name>F</name><term><name>A</name><then><accept/></then></term></filter></inet></family></firewall></configuration>',
    );
    const change = listChange(state, []);
    expect(binding.objections?.([change], FACTS, state)?.[0]?.message).toContain('the group G');
  });
});

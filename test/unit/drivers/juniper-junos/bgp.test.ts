import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/juniper-junos/index.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import { readDevice } from '../../../../src/engine/read.js';
import type { BgpState } from '../../../../src/model/bgp.js';
import { targetOf } from '../../../support/memory-fleet.js';
import { describeRouteMap } from './describe-policy.js';

const [binding] = driver.bindings;

/** A device with these hierarchies. */
function deviceWith(configuration: string) {
  const platform = driver.emulate();
  const head = '<configuration xmlns="http://xml.juniper.net/xnm/1.1/xnm"><system><host-name>sw1</host-name></system>';
  const box = platform.boot(
    { ...platform.factory('sw1', []), 'configuration.xml': `${head}${configuration}</configuration>` },
    manualClock(),
  );
  return openDirect(box, { name: 'sw1', dialect: binding.dialect });
}

async function bgpOf(configuration: string): Promise<BgpState> {
  const { state } = await readDevice(targetOf('sw1', driver), deviceWith(configuration), ['bgp']);
  if (state.bgp === undefined) throw new Error('nothing was read of BGP');
  return state.bgp;
}

const AS = '<routing-options><autonomous-system><as-number>65001</as-number></autonomous-system></routing-options>';
const groups = (...all: readonly string[]): string =>
  `${AS}<protocols><bgp>${all.map((one) => `<group>${one}</group>`).join('')}</bgp></protocols>`;
const families = (...words: readonly string[]): string =>
  `<family>${words.map((word) => `<${word}><unicast/></${word}>`).join('')}</family>`;

describe('what is read of groups and neighbours', () => {
  it('has IPv4 where no address family is said, and only what a neighbour says where it says one', async () => {
    const { peers } = await bgpOf(
      groups(
        `<name>A</name><neighbor><name>10.0.0.1</name></neighbor><neighbor><name>10.0.0.2</name>${families('inet6')}</neighbor>`,
      ),
    );
    expect(peers.get('default/A')?.families).toEqual({});
    expect(peers.get('default/10.0.0.1')?.families).toEqual({});
    expect(peers.get('default/10.0.0.2')?.families).toMatchObject({
      ipv4_unicast: { activate: false },
      ipv6_unicast: { activate: true },
    });
  });

  it('has a policy in every address family that the peer takes part in', async () => {
    const { peers } = await bgpOf(
      `${groups(`<name>A</name><import>IN</import>${families('inet', 'inet6')}`)}
       <policy-options><policy-statement><name>IN</name><then><reject/></then></policy-statement></policy-options>`,
    );
    expect(peers.get('default/A')?.families).toMatchObject({
      ipv4_unicast: { importPolicy: 'IN' },
      ipv6_unicast: { importPolicy: 'IN', activate: true },
    });
  });

  it('has a chain of policies as a line that is not understood', async () => {
    const { peers } = await bgpOf(groups('<name>A</name><export>ONE</export><export>TWO</export>'));
    expect(peers.get('default/A')).toMatchObject({ families: {}, opaque: ['export = ONE TWO'] });
  });

  it('has a limit that neither warns nor keeps the session down as a line that is not understood', async () => {
    const limit = '<prefix-limit><maximum>5</maximum><teardown/></prefix-limit>';
    const { peers } = await bgpOf(groups(`<name>A</name><family><inet><unicast>${limit}</unicast></inet></family>`));
    expect(peers.get('default/A')?.families.ipv4_unicast).toMatchObject({
      maxPrefix: undefined,
      opaque: ['prefix-limit {"maximum":"5","teardown":{}}'],
    });
  });

  it('reads AS numbers in both notations, and that of the device where a routing instance has none', async () => {
    const { instances, peers } = await bgpOf(
      `${AS}<routing-instances><instance><name>RED</name><protocols><bgp><group><name>CE</name><peer-as>1.10</peer-as></group></bgp></protocols></instance></routing-instances>`,
    );
    expect(instances.get('RED')?.asn).toBe(65001);
    expect(peers.get('RED/CE')?.remoteAs).toBe(65546);
  });

  it('leaves out what is deactivated', async () => {
    const { peers } = await bgpOf(
      groups('<name>A</name><neighbor inactive="inactive"><name>10.0.0.1</name></neighbor>'),
    );
    expect([...peers.keys()]).toEqual(['default/A']);
  });
});

describe('what is read of policies', () => {
  const policy = (...parts: readonly string[]): string =>
    `<policy-options><policy-statement><name>P</name>${parts.join('')}</policy-statement>
     <prefix-list><name>SIX</name><prefix-list-item><name>2001:db8::/32</name></prefix-list-item></prefix-list>
     <community><name>C</name><members>65001:1</members></community>
     <community><name>ANY</name><members>65001:*</members></community></policy-options>`;
  const term = (name: string, from: string, then: string): string =>
    `<term><name>${name}</name>${from === '' ? '' : `<from>${from}</from>`}<then>${then}</then></term>`;

  it.each([
    ['a name that is no number counts as the next ten', [term('a', '', '<accept/>')], ['10 permit']],
    [
      'numbers count as themselves',
      [term('5', '<metric>1</metric>', '<accept/>'), term('7', '', '<reject/>')],
      ['5 permit metric', '7 deny'],
    ],
    [
      'what ends in reject is a route map',
      [term('1', '<metric>1</metric>', '<accept/>'), '<then><reject/></then>'],
      ['1 permit metric'],
    ],
    [
      'what does not end leaves routes to others',
      [term('1', '<metric>1</metric>', '<accept/>')],
      ['1 permit metric', '10 permit opaque'],
    ],
    [
      'what accepts at the end says so',
      [term('1', '<metric>1</metric>', '<reject/>'), '<then><accept/></then>'],
      ['1 deny metric', '10 permit opaque'],
    ],
    [
      'a term that decides nothing is not understood',
      [term('1', '', '<metric><metric>5</metric></metric>'), '<then><reject/></then>'],
      ['1 permit opaque'],
    ],
    [
      'a filter of routes is not understood',
      [
        term('1', '<route-filter><address>10.0.0.0/8</address><exact/></route-filter>', '<accept/>'),
        '<then><reject/></then>',
      ],
      ['1 permit opaque'],
    ],
    [
      'communities by an expression are not understood',
      [term('1', '', '<community><add/><community-name>ANY</community-name></community><accept/>')],
      ['1 permit opaque', '10 permit opaque'],
    ],
    [
      'communities that are written out are',
      [term('1', '', '<community><add/><community-name>C</community-name></community><accept/>')],
      ['1 permit adds 65001:1'],
    ],
    [
      'lists are of the family of what stands in them',
      [term('1', '<prefix-list><name>SIX</name></prefix-list>', '<accept/>'), '<then><reject/></then>'],
      ['1 permit ipv6 SIX'],
    ],
  ])('%s', async (_, parts, said) => {
    const { routeMaps } = await bgpOf(policy(...parts));
    expect(describeRouteMap(routeMaps.get('P'))).toEqual(said);
  });

  it('tells who else uses policies and lists', async () => {
    const { uses } = await bgpOf(
      `${policy(term('1', '<prefix-list-filter><list_name>SIX</list_name><orlonger/></prefix-list-filter>', '<accept/>'))}
       <routing-options><forwarding-table><export>P</export></forwarding-table></routing-options>`,
    );
    expect(uses).toEqual([
      {
        kind: 'prefix_list',
        name: 'SIX',
        user: 'policy-options/policy-statement[name=P]/term[name=1]/from/prefix-list-filter/list_name = SIX',
      },
      { kind: 'route_map', name: 'P', user: 'routing-options/forwarding-table/export = P' },
    ]);
  });
});

describe('sessions', () => {
  it('are told with their table, without the port', async () => {
    const session = deviceWith(
      groups(
        '<name>A</name><peer-as>65002</peer-as><neighbor><name>10.0.0.1</name></neighbor><neighbor><name>10.0.0.2</name><shutdown/></neighbor>',
      ),
    );
    const ask = binding.observe?.bgpPeers?.();
    const replies = await session.run(ask?.ops ?? []);
    expect(ask?.read(replies)).toMatchObject([
      { vrf: 'default', peer: '10.0.0.1', established: true },
      { vrf: 'default', peer: '10.0.0.2', established: false, state: 'idle' },
    ]);
  });
});

describe('keys', () => {
  it('show in no line, and the same one in two forms is one', async () => {
    const [one, other] = await Promise.all(
      ['$9$FNkC3/t1IcevLuOWx', '$9$o1aGiPfz/Cuk.tO'].map(async (key) => {
        const target = targetOf('sw1', driver);
        const text = groups(`<name>A</name><authentication-key>${key}</authentication-key>`);
        const { state } = await readDevice(target, deviceWith(text), ['bgp']);
        return state;
      }),
    );
    expect(one?.bgp?.peers.get('default/A')?.password).toEqual({ form: 'plain', text: 'hello' });
    expect(one?.config).toEqual(other?.config);
    expect(one?.config.join('\n')).not.toMatch(/hello|\$9\$/);
    expect(driver.mask('<authentication-key>hello</authentication-key>')).not.toContain('hello');
  });
});

import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/juniper-junos/index.js';
import type { Facts } from '../../../../src/model/state.js';
import type { NetconfOp, Reply } from '../../../../src/transports/transport.js';
import { memoryFleet } from '../../../support/memory-fleet.js';
import { accessPort, vlan, wishes } from '../../../support/wishes.js';

const [binding] = driver.bindings;
const BASE = 'urn:ietf:params:xml:ns:netconf:base:1.0';
const HELLO = `<hello xmlns="${BASE}"><capabilities>
<capability>urn:ietf:params:netconf:base:1.0</capability>
<capability>urn:ietf:params:netconf:capability:candidate:1.0</capability>
<capability>urn:ietf:params:netconf:capability:confirmed-commit:1.0</capability>
<capability>http://xml.juniper.net/netconf/junos/1.0</capability>
</capabilities><session-id>802</session-id></hello>`;

/** Answers in the order of what is asked; those that are not given are refused. */
function replies(ops: readonly { readonly line: string }[], outputs: readonly (string | undefined)[]): Reply[] {
  return ops.map(({ line }, index): Reply => {
    const op: NetconfOp = { via: 'netconf', line, context: [], role: 'read' };
    const given = outputs[index];
    const output = given ?? '<rpc-reply/>';
    return { op, output, prompt: undefined, exitCode: given === undefined ? 1 : 0, stderr: '' };
  });
}

function inReply(content: string): string {
  return `<rpc-reply xmlns="${BASE}" xmlns:junos="http://xml.juniper.net/junos/21.4R3/junos">${content}</rpc-reply>`;
}

function identify(...outputs: readonly (string | undefined)[]): Facts {
  return binding.identify.read(replies(binding.identify.ops, outputs));
}

function software(model: string): string {
  return inReply(`<software-information><host-name>leaf1</host-name><product-model>${model}</product-model>
<junos-version>21.4R3.15</junos-version></software-information>`);
}

describe('who a device says it is', () => {
  it('is told by its hello and its software', () => {
    expect(identify(HELLO, software('ex4300-48t'))).toMatchObject({
      platform: 'juniper-junos',
      hostname: 'leaf1',
      version: '21.4R3.15',
      model: 'ex4300-48t',
      extra: { switching: 'els', waiting: '' },
    });
  });

  it('is told by the first member of a stack, and by the words about its packages before there was a version', () => {
    const stack = inReply(`<multi-routing-engine-results><multi-routing-engine-item><re-name>fpc0</re-name>
<software-information><host-name>sw6</host-name><product-model>ex4200-24t</product-model><package-information>
<name>junos</name><comment>JUNOS Base OS boot [12.3R3.4]</comment></package-information></software-information>
</multi-routing-engine-item></multi-routing-engine-results>`);
    expect(identify(HELLO, stack)).toMatchObject({ hostname: 'sw6', version: '12.3R3.4', model: 'ex4200-24t' });
  });

  it('is another platform without its own capability', () => {
    expect(identify(HELLO.replaceAll('junos', 'other')).platform).toBe('a server that is no Junos');
  });

  it.each([
    ['ex2300-24p', true],
    ['ex4300-48mp', true],
    ['qfx5100-48s-6q', true],
    ['vjunos-switch', true],
    ['ex9214', true],
    ['ex4200-24t', false],
    ['ex2200-c-12t-2g', false],
    ['qfx3500', false],
    ['mx240', false],
    ['SRX240H2', false],
    ['', false],
  ])('has VLANs or not: %s', (model, has) => {
    expect(driver.capabilities(identify(HELLO, software(model))).vlan !== undefined).toBe(has);
  });

  it('tells of a commit that waits, which ours would confirm', () => {
    const revision = inReply(`<commit-revision-information><revision>re0-1616554286-559</revision><user>fred</user>
<comment>commit confirmed, rollback in 5mins</comment></commit-revision-information>`);
    const facts = identify(HELLO, software('ex4300-48t'), undefined, revision);
    const change = { kind: 'vlan', id: 10, before: undefined, after: undefined, sources: {} } as const;
    const [objection] = binding.objections?.([change], facts, { config: [] }) ?? [];
    expect(objection?.message).toContain('fred');
  });
});

describe('how changes take effect', () => {
  const model = binding.commit(undefined, ['vlan']);
  if (model.kind !== 'candidate' || model.timer === undefined) throw new Error('no candidate with a timer');

  it('counts in minutes, upwards', () => {
    const [, commit] = model.commit({ id: 'a', seconds: 90, comment: '' });
    expect(commit?.line).toContain('<confirmed/><confirm-timeout>2</confirm-timeout>');
    expect(model.timer?.unit).toBe(60);
  });

  it('confirms by a commit of its own under a lock', () => {
    const lines = model.timer?.confirm({ id: 'a', seconds: 90, comment: '' }).map(({ line }) => line) ?? [];
    expect(lines.map((line) => /^<(?<name>[\w-]+)/.exec(line)?.groups?.['name'])).toEqual([
      'lock',
      'commit-configuration',
      'unlock',
    ]);
    expect(lines[1]).not.toContain('confirmed');
  });
});

describe('a run', () => {
  const platform = driver.emulate();
  const image = platform.factory('sw1', ['ge-0/0/1', 'ge-0/0/2']);
  const wish = wishes({ vlans: [vlan(10, 'USERS')], ports: [accessPort('ge-0/0/1', 10)] });
  const file = (fleet: ReturnType<typeof memoryFleet>) => fleet.image('sw1')['configuration.xml'];

  it('stays after it was confirmed, whatever time goes by', async () => {
    const fleet = memoryFleet([{ name: 'sw1', driver, image }]);
    const result = await fleet.run(wish);
    expect(result.devices.map(({ status }) => status)).toEqual(['changed']);
    fleet.clock.advance(100 * 60_000);
    expect(file(fleet)).toContain('<name>USERS</name>');
  });

  it('goes back by itself when netctl is gone before it was confirmed', async () => {
    const abort = new AbortController();
    const fleet = memoryFleet([{ name: 'sw1', driver, image }], {
      onLine(device, line, all) {
        if (line.includes('<confirmed/>') && device === 'sw1') all.lost.add('sw1');
      },
      signal: abort.signal,
    });
    await fleet.run(wish);
    fleet.clock.advance(100 * 60_000);
    expect(file(fleet)).not.toContain('USERS');
  });

  it('goes back by the opposite edits when what was committed is not what was wanted', async () => {
    let spoilt = false;
    const fleet = memoryFleet([{ name: 'sw1', driver, image }], {
      onLine(device, line, all) {
        if (spoilt || !line.includes('<confirmed/>')) return;
        spoilt = true;
        const peer = all.box(device).netconf?.();
        const edit = `<rpc xmlns="${BASE}" message-id="1"><edit-config><target><candidate/></target><config><configuration xmlns="http://xml.juniper.net/xnm/1.1/xnm"><vlans><vlan><name>USERS</name><vlan-id>11</vlan-id></vlan></vlans></configuration></config></edit-config></rpc>`;
        peer?.rpc(edit);
        // Somebody's commit, which confirms ours and spoils it.
        peer?.rpc(`<rpc xmlns="${BASE}" message-id="2"><commit-configuration/></rpc>`);
      },
    });
    const result = await fleet.run(wish);
    expect(result.devices.map(({ status }) => status)).not.toContain('changed');
    expect(file(fleet)).not.toContain('<members>10</members>');
  });
});

it('a run leaves alone what it does not understand, and what is deactivated', async () => {
  const configuration = `<configuration xmlns="http://xml.juniper.net/xnm/1.1/xnm">
<groups><name>re0</name><system><host-name>leaf1-re0</host-name></system><interfaces><interface><name>me0</name></interface></interfaces></groups>
<apply-groups>re0</apply-groups><system><host-name>leaf1</host-name></system>
<interfaces>
<interface-range><name>UPLINKS</name><member><name>xe-0/1/0</name></member><mtu>9216</mtu></interface-range>
<interface><name>ge-0/0/1</name><description>desk &amp; phone</description><ether-options><auto-negotiation/></ether-options><unit><name>0</name>
<family><ethernet-switching><interface-mode>access</interface-mode><vlan><members>USERS</members></vlan><storm-control><profile-name>default</profile-name></storm-control></ethernet-switching></family></unit></interface>
<interface inactive="inactive"><name>ge-0/0/2</name><unit><name>0</name><family><ethernet-switching/></family></unit></interface>
<interface><name>ae0</name><aggregated-ether-options><lacp><active/></lacp></aggregated-ether-options><unit><name>0</name><family><ethernet-switching><interface-mode>trunk</interface-mode><vlan><members>all</members></vlan></ethernet-switching></family></unit></interface>
<interface><name>xe-0/1/0</name><ether-options><ieee-802.3ad><bundle>ae0</bundle></ieee-802.3ad></ether-options></interface>
<interface><name>irb</name><unit><name>10</name><family><inet><address><name>10.0.10.1/24</name><vrrp-group><name>1</name><virtual-address>10.0.10.254</virtual-address><authentication-key>$9$abc</authentication-key></vrrp-group></address></inet></family></unit></interface>
<interface><name>me0</name><unit><name>0</name><family><inet><address><name>203.0.113.9/24</name></address></inet></family></unit></interface>
</interfaces>
<firewall><policer><name>P</name><if-exceeding><bandwidth-limit>1m</bandwidth-limit></if-exceeding></policer><family><inet><filter><name>F</name><interface-specific/>
<term><name>A</name><from><source-prefix-list><name>P1</name></source-prefix-list><source-prefix-list><name>P2</name></source-prefix-list></from><then><policer>P</policer></then></term></filter></inet></family></firewall>
<vlans><vlan><name>USERS</name><vlan-id>10</vlan-id><l3-interface>irb.10</l3-interface></vlan><vlan inactive="inactive"><name>OLD</name><vlan-id>40</vlan-id></vlan></vlans>
</configuration>`;
  const image = { ...driver.emulate().factory('leaf1', ['ge-0/0/1', 'xe-0/1/0']), 'configuration.xml': configuration };
  const fleet = memoryFleet([{ name: 'leaf1', driver, image }]);
  const before = fleet.image('leaf1')['configuration.xml'] ?? '';
  const result = await fleet.run(wishes({ vlans: [vlan(20, 'SERVERS')], ports: [accessPort('ge-0/0/1', 20)] }));
  expect(result.devices.map(({ status, error }) => [status, error?.message])).toEqual([['changed', undefined]]);
  const after = (fleet.image('leaf1')['configuration.xml'] ?? '').split('\n').map((line) => line.trim());
  const lost = before.split('\n').filter((line) => !after.includes(line.trim()));
  expect(lost.map((line) => line.trim())).toEqual(['<members>USERS</members>']);
});

describe('what is read', () => {
  const facts = identify(HELLO, software('ex4300-48t'));
  const read = (configuration: string, ports = '') =>
    binding.parse(
      replies(binding.reads(['vlan'], facts), [
        inReply(`<data>${configuration}</data>`),
        inReply(`<interface-information>${ports}</interface-information>`),
      ]),
      facts,
    );

  it('has the namespaces of the release or of the modules, comments and names of all kinds', () => {
    const state =
      read(`<configuration xmlns="http://yang.juniper.net/junos/conf/root"><junos:comment>/* x */</junos:comment>
<interfaces xmlns="http://yang.juniper.net/junos/conf/interfaces"><interface><name>ge-0/0/24</name><native-vlan-id>99</native-vlan-id>
<unit><name>0</name><family><ethernet-switching><interface-mode>trunk</interface-mode><vlan><members>USERS</members>
<members>100-105</members><members>MANY</members></vlan></ethernet-switching></family></unit></interface></interfaces>
<vlans xmlns="http://yang.juniper.net/junos/conf/vlans"><vlan><name>USERS</name><vlan-id>10</vlan-id><l3-interface>irb.10</l3-interface></vlan>
<vlan><name>MANY</name><vlan-id-list>200-201</vlan-id-list></vlan></vlans></configuration>`);
    expect(state.vlan?.ports.get('ge-0/0/24')).toMatchObject({
      mode: 'trunk',
      nativeVlan: 99,
      allowed: [
        [10, 10],
        [100, 105],
        [200, 201],
      ],
    });
    expect(state.vlan?.uses).toEqual([{ vlan: 10, user: 'interface irb.10' }]);
    expect(state.config.join('\n')).not.toContain('comment');
  });

  it.each([
    ['the name of a VLAN that there is not', '<vlan><members>GONE</members></vlan>'],
    ['several VLANs on an access port', '<vlan><members>10</members><members>20</members></vlan>'],
    ['the words of older switches', '<port-mode>trunk</port-mode>'],
    ['settings from a group', '<apply-groups>G</apply-groups>'],
    ['what is deactivated', '<vlan inactive="inactive"><members>10</members></vlan>'],
  ])('shows a port and leaves it alone that has %s', (_, family) => {
    const state = read(
      `<configuration><interfaces><interface><name>ge-0/0/1</name><unit><name>0</name><family><ethernet-switching>${family}</ethernet-switching></family></unit></interface></interfaces></configuration>`,
    );
    expect(state.vlan?.ports.get('ge-0/0/1')?.mode).toBe('other');
  });

  it('covers secrets, equal ones alike', () => {
    const line = (key: string) =>
      read(
        `<configuration><interfaces><interface><name>irb</name><unit><name>1</name><x><authentication-key>${key}</authentication-key></x></unit></interface></interfaces></configuration>`,
      ).config.join();
    expect(line('$9$abc')).not.toContain('abc');
    expect(line('$9$abc')).toBe(line('$9$abc'));
    expect(line('$9$abc')).not.toBe(line('$9$abd'));
  });
});

it('a check that fails is a refusal, although its errors stand inside the results', () => {
  const box = driver.emulate().boot(driver.emulate().factory('sw1', ['ge-0/0/1']), {
    now: () => 0,
    after: () => () => undefined,
  });
  const peer = box.netconf?.();
  const ask = (operation: string) => peer?.rpc(`<rpc xmlns="${BASE}" message-id="1">${operation}</rpc>`).output ?? '';
  const trunk =
    '<interfaces><interface><name>ge-0/0/1</name><unit><name>0</name><family><ethernet-switching><interface-mode>trunk</interface-mode></ethernet-switching></family></unit></interface></interfaces>';
  ask(
    `<edit-config><target><candidate/></target><config><configuration xmlns="http://xml.juniper.net/xnm/1.1/xnm">${trunk}</configuration></config></edit-config>`,
  );
  for (const operation of ['<validate><source><candidate/></source></validate>', '<commit-configuration/>']) {
    const op: NetconfOp = { via: 'netconf', line: operation, context: [], role: 'control' };
    const reply: Reply = { op, output: ask(operation), prompt: undefined, exitCode: 0, stderr: '' };
    expect(reply.output).toContain('<commit-results>');
    expect(binding.refusal(reply, [])?.message).toContain('please ensure either vlan members is configured');
  }
});

it('no warning is a refusal', () => {
  const warning = inReply(
    '<rpc-error><error-severity>warning</error-severity><error-message>statement not found</error-message></rpc-error><ok/>',
  );
  const error =
    inReply(`<commit-results><rpc-error><error-type>protocol</error-type><error-tag>operation-failed</error-tag>
<error-severity>error</error-severity><error-message>configuration check-out failed</error-message></rpc-error></commit-results>`);
  const [warned, failed] = replies([{ line: 'a' }, { line: 'b' }], [warning, error]).map((one) => ({
    ...one,
    exitCode: 1,
  }));
  if (warned === undefined || failed === undefined) throw new Error('no answers');
  expect(binding.refusal(warned, [])).toBeUndefined();
  expect(binding.refusal(failed, [])?.message).toContain('check-out failed');
});

it('covers secrets in XML', () => {
  expect(driver.mask('<authentication-key>$9$abc</authentication-key><name>x</name>')).toBe(
    '<authentication-key><secret></authentication-key><name>x</name>',
  );
});

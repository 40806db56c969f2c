import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/documents/located.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import { guardManagement } from '../../../../src/engine/guard/guard-management.js';
import { featuresRead } from '../../../../src/engine/plan/features-read.js';
import { type DevicePlan, planDevice } from '../../../../src/engine/plan.js';
import { readDevice } from '../../../../src/engine/read.js';
import { intentDocument } from '../../../../src/intents/document.js';
import { resolveIntents } from '../../../../src/intents/resolve.js';
import { targetOf } from '../../../support/memory-fleet.js';
import { driverOf, withConfig } from '../../../support/plans.js';

/** A router that is managed at its first interface, which has a filter that lets everything in. */
const ROUTER = withConfig(
  'archive\n path flash:netctl',
  'interface Vlan99\n ip address 10.0.99.1 255.255.255.0\n ip access-group MGMT in',
  'interface Vlan10\n ip address 10.0.10.1 255.255.255.0\n ip access-group USERS in',
  'ip access-list extended MGMT\n permit ip any any',
  'ip access-list extended USERS\n permit ip any any',
  'line vty 0 4\n login local',
);
/** A switch behind it. */
const SWITCH = withConfig('interface Vlan10\n ip address 10.0.10.5 255.255.255.0', 'ip default-gateway 10.0.10.1');

const driver = await driverOf('cisco-ios');

async function planOf(name: string, remote: string, setUp: typeof ROUTER, yaml: string): Promise<DevicePlan> {
  const platform = driver.emulate();
  const image = setUp(platform.factory(name, [1, 2, 3, 4].map(platform.port)));
  const session = openDirect(platform.boot(image, manualClock()), { name, dialect: driver.bindings[0].dialect });
  const target = targetOf(name, driver);
  const documents = (await readYaml(`kind: acl\nversion: 1\ntargets: all\n${yaml}`, 'plan.yaml')).map(intentDocument);
  const canonicalPort = driver.ports.canonical;
  const desired = resolveIntents(documents, { name, data: {}, portGroups: {}, canonicalPort });
  const reading = await readDevice(target, session, featuresRead(target, desired));
  const plan = planDevice(target, { ...reading, remoteAddress: remote }, desired, new Set());
  if (!('changes' in plan)) throw new Error(plan.map(({ message }) => message).join('\n'));
  return plan;
}

const rules = (name: string, ...texts: readonly string[]): string =>
  `acls:\n  - name: ${name}\n    family: ipv4\n    rules:\n${texts.map((text) => `      - { ${text} }\n`).join('')}`;
const DENY = 'action: deny, protocol: ip, source: any, destination: any';
const SSH = 'action: permit, protocol: tcp, source: 10.0.99.7, destination: 10.0.99.1, destination_port: 22';

async function refusals(yaml: string, peer: string | undefined, agreed: readonly string[] = []) {
  const plan = await planOf('r1', '10.0.99.1', ROUTER, yaml);
  const peers = new Map(peer === undefined ? [] : [['r1', peer]]);
  return (guardManagement([plan], new Set(agreed), peers).get(plan) ?? []).map(({ message }) => message);
}

describe('a filter on the way of the own session', () => {
  it.each([
    ['that lets it pass', rules('MGMT', SSH, DENY), '10.0.99.7', []],
    [
      'that denies it',
      rules('MGMT', DENY),
      '10.0.99.7',
      ["MGMT at interface/Vlan99/in/ipv4 would deny packets of netctl's session to r1, with 10.0.99.7"],
    ],
    [
      'that lets another host pass',
      rules('MGMT', SSH, DENY),
      '10.0.99.8',
      ["MGMT at interface/Vlan99/in/ipv4 would deny packets of netctl's session to r1, with 10.0.99.8"],
    ],
    [
      'that lets only what is established pass, so that nobody could log in again',
      rules('MGMT', `${SSH}, established: true`, DENY),
      '10.0.99.7',
      ["MGMT at interface/Vlan99/in/ipv4 would deny packets of netctl's session to r1, with 10.0.99.7"],
    ],
    [
      'where the other end is not known, and it makes a difference',
      rules('MGMT', SSH, DENY),
      undefined,
      ["MGMT at interface/Vlan99/in/ipv4 may deny packets of netctl's session to r1, whose other end is not known"],
    ],
    [
      'where the other end is not known, and it makes none',
      rules('MGMT', SSH.replace('10.0.99.7', 'any'), DENY),
      undefined,
      [],
    ],
    ['elsewhere', rules('USERS', DENY), '10.0.99.7', []],
    [
      'newly in force at the way out',
      `${rules('OUT', DENY)}bindings: [{ acl: OUT, interface: Vlan99, direction: out }]\n`,
      '10.0.99.7',
      ["OUT at interface/Vlan99/out/ipv4 would deny packets of netctl's session to r1, with 10.0.99.7"],
    ],
    [
      'newly in force at the lines',
      `${rules('VTY', DENY)}bindings: [{ acl: VTY, line: vty 0 4, direction: in }]\n`,
      '10.0.99.7',
      ["VTY at line/vty 0 4/in/ipv4 would deny packets of netctl's session to r1, with 10.0.99.7"],
    ],
  ])('%s', async (_, yaml, peer, expected) => {
    expect(await refusals(yaml, peer)).toEqual(expected);
  });

  it('may be changed where that is agreed to, on a device that goes back by itself', async () => {
    expect(await refusals(rules('MGMT', DENY), '10.0.99.7', ['management-change'])).toEqual([]);
  });
});

it('a filter on the way to another device of the run counts too', async () => {
  const router = await planOf('r1', '10.0.99.1', ROUTER, rules('USERS', DENY));
  const behind = await planOf('sw1', '10.0.10.5', SWITCH, rules('UNUSED', DENY));
  const peers = new Map([
    ['r1', '10.0.99.7'],
    ['sw1', '10.0.99.7'],
  ]);
  const messages = (guardManagement([router, behind], new Set(), peers).get(router) ?? []).map(
    ({ message }) => message,
  );
  expect(messages).toEqual([
    "USERS at interface/Vlan10/in/ipv4 would deny packets of netctl's session to sw1, with 10.0.99.7",
  ]);
});

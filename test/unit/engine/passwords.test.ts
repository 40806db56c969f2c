import { expect, it } from 'vitest';
import { shownPasswords } from '../../../src/engine/passwords.js';
import type { KnownPasswords } from '../../../src/engine/plan/feature-part.js';
import { planDevice } from '../../../src/engine/plan.js';
import type { Reading } from '../../../src/engine/read.js';
import { type BgpState, plainPeer } from '../../../src/model/bgp.js';
import type { DesiredBgp } from '../../../src/model/desired-bgp.js';
import type { Secret } from '../../../src/model/secret.js';
import { targetOf } from '../../support/memory-fleet.js';
import { driverOf } from '../../support/plans.js';
import { BGP } from '../../support/states.js';
import { HERE } from '../../support/vlan-arbitraries.js';

const driver = await driverOf('cisco-ios');
const NAME = '10.9.9.9';

function held(password: Secret): BgpState {
  const instance = BGP.instances.get('default');
  if (instance === undefined) throw new Error('no instance');
  return {
    instances: new Map([['default', { ...instance, families: {} }]]),
    peers: new Map([[`default/${NAME}`, plainPeer('neighbor', NAME, { remoteAs: 65000, password })]]),
    prefixLists: new Map(),
    routeMaps: new Map(),
    uses: [],
  };
}

const wish: DesiredBgp = {
  instances: [],
  peers: [
    {
      vrf: 'default',
      kind: 'neighbor',
      name: NAME,
      ensure: 'present',
      exact: false,
      fields: { password: { value: { form: 'plain', text: 's3cret' }, source: HERE } },
      families: {},
      source: HERE,
    },
  ],
  prefixLists: [],
  routeMaps: [],
  purge: {},
};

function plan(password: Secret, agreed: readonly string[] = [], known?: KnownPasswords) {
  const facts = { platform: 'cisco-ios', hostname: 'r1', version: '15.2', model: '', extra: {} };
  const reading: Reading = { facts, features: ['bgp'], state: { bgp: held(password), config: [] }, replies: [] };
  const planned = planDevice(targetOf('r1', driver), reading, { bgp: wish }, new Set(agreed), known);
  if (!('changes' in planned)) throw new Error(planned.map(({ message }) => message).join('\n'));
  return planned;
}

const HIDDEN: Secret = { form: 'hidden', text: '6 AABBCC' };

it.each<readonly [string, ReturnType<typeof plan>, changes: number, warnings: number]>([
  ['the same one that can be read', plan({ form: 'plain', text: 's3cret' }), 0, 0],
  ['another one that can be read', plan({ form: 'plain', text: 'other' }), 1, 0],
  ['one that cannot be compared is left alone, and told', plan(HIDDEN), 0, 1],
  ['one that cannot be compared is sent where that is asked for', plan(HIDDEN, ['set-secrets']), 1, 0],
  ['one that netctl sent before is known', plan(HIDDEN, [], () => 'same'), 0, 0],
  ['and known to be another one', plan(HIDDEN, [], () => 'different'), 1, 0],
  ['where what is known is the same, it is not sent again', plan(HIDDEN, ['set-secrets'], () => 'same'), 0, 0],
])('a password: %s', (_, { changes, warnings }, many, told) => {
  expect([changes.length, warnings.length]).toEqual([many, told]);
});

it('what was sent and how it is shown is remembered where the form tells nothing', () => {
  const { changes } = plan(HIDDEN, ['set-secrets']);
  expect(shownPasswords(changes, { bgp: held({ form: 'hidden', text: '6 XX' }), config: [] })).toEqual([
    { id: `default/${NAME}`, plain: 's3cret', shown: '6 XX' },
  ]);
  expect(shownPasswords(changes, { bgp: held({ form: 'plain', text: 's3cret' }), config: [] })).toEqual([]);
});

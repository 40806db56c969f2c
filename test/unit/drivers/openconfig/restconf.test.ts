import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/openconfig/index.js';
import { restconf } from '../../../../src/drivers/openconfig/restconf.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import { type DevicePlan, planDevice } from '../../../../src/engine/plan.js';
import { readDevice } from '../../../../src/engine/read.js';
import type { Op } from '../../../../src/transports/transport.js';
import { restconfOp } from '../../../../src/yang/restconf-op.js';
import { targetOf } from '../../../support/memory-fleet.js';
import { vlan, wishes } from '../../../support/wishes.js';

/** A device whose server can this, with a session that has read it, and the plan for a new VLAN. */
async function deviceWith(server: string) {
  const platform = driver.emulate('restconf');
  const box = platform.boot({ ...platform.factory('sw1', [platform.port(1)]), server }, manualClock());
  const target = { ...targetOf('sw1', driver), bindings: [restconf] as const };
  const open = () => openDirect(box, { name: 'sw1', dialect: restconf.dialect });
  const session = open();
  const reading = await readDevice(target, session, ['vlan']);
  const plan = planDevice(target, reading, { vlan: wishes({ vlans: [vlan(10, 'USERS')] }) }, new Set());
  if (!('steps' in plan)) throw new Error(plan.map(({ message }) => message).join('\n'));
  return { open, session, plan, image: () => box.image() };
}

function opsOf({ steps }: DevicePlan): readonly Op[] {
  return steps.flatMap(({ ops }) => ops);
}

/** Someone else makes another VLAN. */
const OTHERS = restconfOp({
  method: 'PATCH',
  path: 'data/openconfig-network-instance:network-instances',
  body: JSON.stringify({
    'openconfig-network-instance:network-instances': {
      'network-instance': [{ name: 'default', vlans: { vlan: [{ 'vlan-id': 20, config: { 'vlan-id': 20 } }] } }],
    },
  }),
});

describe.each(['', 'etags', 'yang-patch', 'yang-patch etags'])('a change on a server with "%s"', (server) => {
  it('is made while what was read is still so', async () => {
    const { session, plan, image } = await deviceWith(server);
    const replies = await session.run(opsOf(plan));
    expect(replies.map((reply) => restconf.refusal(reply, []))).toEqual(replies.map(() => undefined));
    expect(image()['running.json']).toContain('USERS');
  });

  it('is not made where someone else has changed it meanwhile', async () => {
    const { open, session, plan, image } = await deviceWith(server);
    const [made] = await open().run([OTHERS]);
    expect(made?.exitCode).toBe(204);
    const [reply] = await session.run(opsOf(plan));
    expect(reply?.exitCode).toBe(412);
    expect(reply && restconf.refusal(reply, [])).toMatchObject({ kind: 'lock' });
    expect(image()['running.json']).not.toContain('USERS');
  });
});

describe('YANG Patch', () => {
  it.each([
    ['announced', 'yang-patch', true],
    ['announced nowhere', 'silent-yang-patch', true],
    ['not there', '', false],
  ])('%s', async (_, server, whole) => {
    const { plan } = await deviceWith(server);
    expect(plan.model).toMatchObject(whole ? { kind: 'immediate', whole: true } : { kind: 'immediate' });
    expect(opsOf(plan).some((op) => op.via === 'restconf' && op.type === 'application/yang-patch+json')).toBe(whole);
  });
});

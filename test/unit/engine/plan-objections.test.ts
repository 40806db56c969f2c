import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/documents/located.js';
import type { Binding, Driver, Objection } from '../../../src/drivers/driver.js';
import { manualClock } from '../../../src/emulator/clock.js';
import { openDirect } from '../../../src/emulator/session.js';
import { planDevice } from '../../../src/engine/plan.js';
import { readDevice } from '../../../src/engine/read.js';
import { intentDocument } from '../../../src/intents/document.js';
import { resolveIntents } from '../../../src/intents/resolve.js';
import type { Change } from '../../../src/model/change.js';
import { targetOf } from '../../support/memory-fleet.js';
import { driverOf } from '../../support/plans.js';

const PLAN = 'kind: vlan\nversion: 1\ntargets: all\nvlans:\n  - id: 10\n    name: users\n  - id: 20\n';

/** The errors of a plan for two new VLANs on a platform that objects as said to changes. */
function objected(object: (changes: readonly Change[]) => readonly Objection[], agreed: readonly string[] = []) {
  return errorsWith({ objections: object }, agreed);
}

async function errorsWith(own: Pick<Binding, 'objections' | 'capabilities'>, agreed: readonly string[] = []) {
  const real = await driverOf('cisco-ios');
  const [binding] = real.bindings;
  const driver: Driver = { ...real, bindings: [{ ...binding, ...own }] };
  const platform = driver.emulate();
  const box = platform.boot(platform.factory('sw1', []), manualClock());
  const target = targetOf('sw1', driver);
  const reading = await readDevice(target, openDirect(box, { name: 'sw1', dialect: binding.dialect }), ['vlan']);
  const documents = (await readYaml(PLAN, 'plan.yaml')).map(intentDocument);
  const wanted = resolveIntents(documents, {
    name: 'sw1',
    data: {},
    portGroups: {},
    canonicalPort: driver.ports.canonical,
  });
  const plan = planDevice(target, reading, wanted, new Set(agreed));
  return 'steps' in plan ? [] : plan;
}

const GAP: Objection = {
  code: 'NETCTL_PLAN_ACL_GAP',
  message: 'the list is open for a moment',
  hint: '',
  allowedBy: 'acl-gap',
  change: 'vlan/20',
};

function isUndo(changes: readonly Change[]): boolean {
  return changes.every(({ after }) => after === undefined);
}

describe('what a device lacks', () => {
  it('is told as its own lack where others of its platform have it', async () => {
    const [error] = await errorsWith({ capabilities: () => ({}) });
    expect(error?.code).toBe('NETCTL_PLAN_UNSUPPORTED');
    expect(error?.hint).toMatch(/^The platform cisco-ios can have them, but this device does not say over ssh-cli/);
  });
});

describe('what a platform objects to', () => {
  it.each([
    [{ change: 'vlan/20' }, 7],
    [{ change: 'vlan/10' }, 5],
    [{ change: 'vlan/10', field: 'name' }, 6],
    [{ change: 'vlan/10', field: 'nothing of it' }, 5],
    [{ change: 'vlan/30' }, undefined],
    [{ change: undefined }, undefined],
  ] as const)('is told at the place of the change it is about: %j', async (about, line) => {
    const [error] = await objected((changes) => (isUndo(changes) ? [] : [{ ...GAP, ...about }]));
    expect(error?.source?.line).toBe(line);
    expect(error?.source?.file).toBe(line && 'plan.yaml');
  });

  it('is told of the way back too where packets pass that should not, and of which way it is', async () => {
    const back = await objected((changes) => (isUndo(changes) ? [GAP] : []));
    expect(back.map(({ message }) => message)).toEqual(['taken back, the list is open for a moment']);
    const there = await objected((changes) => (isUndo(changes) ? [] : [GAP]));
    expect(there.map(({ message }) => message)).toEqual(['the list is open for a moment']);
    expect(await objected(() => [GAP])).toHaveLength(2);
    expect(await objected(() => [GAP], ['acl-gap'])).toEqual([]);
  });

  it('says nothing else of the way back', async () => {
    const { code: _, ...other } = GAP;
    expect(await objected((changes) => (isUndo(changes) ? [other] : []))).toEqual([]);
  });
});

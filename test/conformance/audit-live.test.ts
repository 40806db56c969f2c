import { describe, expect, it } from 'vitest';
import { audit } from '../../src/compliance/audit.js';
import { DEVICE_RULES } from '../../src/compliance/rules/device-rules.js';
import { manualClock } from '../../src/emulator/clock.js';
import { openDirect } from '../../src/emulator/session.js';
import { platformFeatures } from '../../src/engine/plan/features-read.js';
import { readDevice } from '../../src/engine/read.js';
import { liveDevice } from '../../src/services/audit-devices.js';
import { targetOf } from '../support/memory-fleet.js';
import { allWays } from '../support/ways.js';

const CHOSEN = DEVICE_RULES.map((rule) => ({ rule, severity: rule.severity, options: {} }));

/** Rules that look at nothing but what a command line prints. */
const OF_LINES = /^(?:MGMT|VLAN01[0-9]|VLAN02[0-3])/;

describe.each(await allWays())('a live device: %s', (_, driver) => {
  const { boot, factory, port } = driver.emulate();
  const [binding] = driver.bindings;

  async function read() {
    const target = targetOf('sw1', driver);
    const box = boot(factory('sw1', [port(1), port(2)]), manualClock());
    const session = openDirect(box, { name: 'sw1', dialect: binding.dialect });
    return liveDevice('sw1', driver, await readDevice(target, session, platformFeatures(target)));
  }

  it('is audited by every rule, and what was not read is not judged', async () => {
    const device = await read();
    const { failures, judgements, findings } = await audit({ devices: [device] }, CHOSEN, '2026-11-22');
    expect(failures).toEqual([]);
    if (device.hardening !== undefined) return;
    const judged = judgements.filter(({ rule, outcome }) => OF_LINES.test(rule) && outcome !== 'not_applicable');
    expect(judged).toEqual([]);
    expect(findings.filter(({ source }) => source !== null)).toEqual([]);
  });

  it('has its lines, or it is told that it has none', async () => {
    const { lines, tree, hardening, doubts } = await read();
    if (driver.text === undefined) expect([hardening, tree, doubts]).toEqual([undefined, [], []]);
    else if (lines.length > 0)
      expect([hardening === undefined, doubts]).toEqual([driver.text.hardening === undefined, []]);
    else expect(doubts).toMatchObject([{ missing: 'part' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { eventCases, standingCases } from '../support/fault-events.js';
import { lineCases } from '../support/fault-lines.js';
import { type FaultModel, faultModels } from '../support/fault-models.js';
import { type Play, playIn, resultOf } from '../support/fault-play.js';
import { judgeRecovery, recoverWorld } from '../support/fault-recover.js';
import { overSsh } from '../support/fault-ssh.js';
import type { FaultCase } from '../support/fault-table.js';
import type { WorldEvent } from '../support/fault-world.js';

const models = await faultModels();
const nightly = process.env['NETCTL_NIGHTLY'] === '1';

/** Each fault once more, over real SSH, at one place of its own on each model. */
describe.skipIf(!nightly).each(models.map((model) => [model.title, model] as const))('over SSH: %s', (_, model) => {
  it('a fault leaves each device as before, as asked, or reported', async () => {
    const events = await eventsOverSsh(model);
    const sent = events.findIndex(({ phase }) => phase !== 'read');
    const later = events.filter(({ phase }) => phase !== 'read');
    const cases = [...lineCases(model, later), ...eventCases(model, events, { from: sent }), ...standingCases(model)];
    const problems: string[] = [];
    for (const one of oneOfEach(cases)) {
      const { half, wrong, leftovers } = await overSsh(model, one.what, (world) => playIn(world, one.what));
      const said = [...half, ...wrong, ...leftovers];
      if (said.length > 0) problems.push(`${one.fault} | ${one.place}: ${said.join(' | ')}`);
    }
    expect(problems).toEqual([]);
  });

  it.each(['undo', 'finish'] as const)('netctl killed at records, then %s', async (direction) => {
    const events = await eventsOverSsh(model);
    const kinds = ['touch', 'decide', 'kept'];
    const records = events.flatMap(({ kind, text }, index) =>
      kind === 'record' && kinds.includes(text) ? [index] : [],
    );
    const problems: string[] = [];
    for (const at of records.filter((_, index) => index % 3 === 1)) {
      const killing: Play = {
        onEvent(_event, now, world) {
          if (now === at) world.killOnceWritten();
          return undefined;
        },
      };
      const verdict = await overSsh(model, killing, async (world) => {
        expect(await world.run()).toBeUndefined();
        world.revive();
        const recovered = await resultOf(() => recoverWorld(world, direction));
        if (recovered === undefined || recovered instanceof Error) throw recovered ?? new Error('recover was killed');
        return judgeRecovery(world, recovered, direction);
      });
      const said = [...verdict.half, ...verdict.wrong, ...verdict.leftovers, ...verdict.unknown];
      if (said.length > 0) problems.push(`event ${at}: ${said.join(' | ')}`);
    }
    expect(problems).toEqual([]);
  });
});

async function eventsOverSsh(model: FaultModel): Promise<readonly WorldEvent[]> {
  return overSsh(model, {}, async (world) => {
    expect((await world.run())?.status).toBe('changed');
    return world.events;
  });
}

/** One case of each fault, at a place that its name decides. */
function oneOfEach(cases: readonly FaultCase[]): readonly (FaultCase & { readonly what: Play })[] {
  const byFault = new Map<string, (FaultCase & { readonly what: Play })[]>();
  for (const one of cases) {
    if (one.what === undefined) continue;
    byFault.set(one.fault, [...(byFault.get(one.fault) ?? []), { ...one, what: one.what }]);
  }
  return [...byFault].flatMap(([fault, all]) => all[(fault.length * 7919) % all.length] ?? []);
}

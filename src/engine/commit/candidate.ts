import type { StagedLines } from '../../drivers/driver.js';
import { NetctlError } from '../../errors/netctl-error.js';
import { send } from '../send.js';
import type { Job, ModelOf, Progress, Strategy, WentBack } from './strategy.js';

/**
 * Steps are staged in a candidate of the device's and take effect together. A candidate may be a copy of the whole
 * configuration: what someone else changes while it is open would be lost at the commit, so what it would do is looked at
 * once it is staged and again just before.
 */
export function candidate(model: ModelOf<'candidate'>): Strategy {
  let staged: StagedLines | undefined;

  async function look({ session }: Job): Promise<StagedLines | undefined> {
    return model.staged?.read(await session.run(model.staged.ops));
  }

  return {
    stepwise: false,
    async prepare(job: Job): Promise<void> {
      const { plan, tx, session } = job;
      await send(plan.target, session, [...model.open(tx), ...plan.steps.flatMap((step) => step.ops)]);
      staged = await look(job);
      if (staged !== undefined) refuseLoss(job, staged);
    },
    async commit(job: Job): Promise<void> {
      const { plan, tx, session } = job;
      if (!isSame(staged, await look(job))) throw stale(job, 'what the commit would do is no longer what was staged');
      await send(plan.target, session, model.commit(tx));
    },
    async keep({ plan, tx }: Job, session): Promise<void> {
      if (model.timer !== undefined) await send(plan.target, session, model.timer.confirm(tx));
    },
    async goBack({ plan, tx }: Job, session, progress: Progress): Promise<WentBack> {
      if (progress === 'staged') await send(plan.target, session, model.discard(tx));
      if (progress !== 'touched') return 'back';
      if (model.timer === undefined) return 'edits';
      await send(plan.target, session, model.timer.cancel(tx));
      return 'back';
    },
  };
}

/** Lines that go although the rehearsal has shown no such thing came to the device after the candidate was opened. */
function refuseLoss(job: Job, { added, removed }: StagedLines): void {
  if (job.expected === undefined) return;
  const expected = new Set(job.expected.removed.map((path) => path.split(' / ').at(-1)));
  // A line that only moves is told as gone and come.
  const lost = removed.filter((line) => !expected.has(line) && !added.includes(line));
  if (lost.length > 0) throw stale(job, `the commit would take away ${lost.slice(0, 10).join('; ')}`);
}

function isSame(one: StagedLines | undefined, other: StagedLines | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function stale({ plan }: Job, why: string): NetctlError {
  const { name } = plan.target;
  const message = `${name} was changed by someone else while netctl was at it: ${why}`;
  return new NetctlError('NETCTL_DEVICE_STALE', message, { device: name });
}

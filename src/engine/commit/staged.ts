import type { StagedLines } from '../../drivers/driver.js';
import { NetctlError } from '../../errors/netctl-error.js';
import type { Session } from '../../transports/transport.js';
import { type LineDiff, settingOf } from '../config-lines.js';
import type { DeviceTarget } from '../env.js';
import type { ModelOf } from './strategy.js';

/** What a commit would do now; undefined where the device does not tell. */
export async function askStaged(model: ModelOf<'candidate'>, session: Session): Promise<StagedLines | undefined> {
  return model.staged?.read(await session.run(model.staged.ops));
}

/**
 * The lines that a commit would take away although the plan does not: they came to the device after the candidate, a copy
 * of its whole configuration, was opened.
 * @param expected what the plan changes, as the rehearsal has shown
 */
export function lostLines({ added, removed }: StagedLines, expected: LineDiff): readonly string[] {
  const planned = new Set(expected.removed.map(leafOf));
  // A line that only moves is told as gone and come.
  return removed.filter((line) => !planned.has(line) && !added.includes(line));
}

/** The same for a commit that takes the plan back, maybe from somewhere on its way: the plan's settings go with any value. */
export function lostLinesGoingBack({ added, removed }: StagedLines, expected: LineDiff): readonly string[] {
  const leaves = [...expected.added, ...expected.removed].map(leafOf);
  const planned = new Set([...leaves, ...leaves.map(settingOf)]);
  return removed.filter((line) => !planned.has(line) && !planned.has(settingOf(line)) && !added.includes(line));
}

/** @throws NetctlError NETCTL_DEVICE_STALE */
export function refuseLoss({ name }: DeviceTarget, lost: readonly string[]): void {
  if (lost.length === 0) return;
  throw staleCommit(name, `the commit would take away ${lost.slice(0, 10).join('; ')}`);
}

export function staleCommit(device: string, why: string): NetctlError {
  const message = `${device} was changed by someone else while netctl was at it: ${why}`;
  return new NetctlError('NETCTL_DEVICE_STALE', message, { device });
}

function leafOf(path: string): string {
  return path.split(' / ').at(-1) ?? path;
}

import type { Looked, RecoverPlan, RecoverResult, Settled } from '../engine/recover/result.js';
import type { Block } from './blocks.js';
import { groupBy } from './group.js';
import { errorJson } from './json.js';
import { formatNames } from './name-list.js';
import { aboutRun, decidedText, HOLDS, outlookOf } from './recover-words.js';
import type { Report } from './render.js';

/** What was found, and what would be done about it: to be shown before the question. */
export function recoverPlanBlocks(plan: RecoverPlan): readonly Block[] {
  const body: Block[] = [
    { kind: 'text', text: decidedText(plan) },
    {
      kind: 'table',
      columns: ['DEVICES', 'HOLDS', 'STANDS OPEN', 'TO BE DONE'],
      rows: rowsOf(plan.devices, (one) => outlookOf(one, plan)),
    },
  ];
  return [
    { kind: 'section', title: plan.run.id, detail: aboutRun(plan.run), body },
    ...plan.devices.flatMap(whyUnread),
  ];
}

/** What was found, what became of each device, and which need a hand. */
export function recoverReport(result: RecoverResult): Report {
  const { run, decided, direction, devices, status } = result;
  return {
    json: {
      schema: 'netctl.recover.v1',
      status,
      run: run === null ? null : runJson(run),
      decided,
      direction,
      summary: summaryOf(devices),
      devices: devices.map(deviceJson),
    },
    blocks: [...resultBlocks(result), ending(result)],
  };
}

function resultBlocks({ run, direction, decided, devices }: RecoverResult): readonly Block[] {
  if (run === null || direction === null) return [];
  const body: Block[] = [
    { kind: 'text', text: decidedText({ decided }) },
    {
      kind: 'table',
      columns: ['DEVICES', 'HELD', 'STOOD OPEN', 'NOW'],
      rows: rowsOf(devices, ({ did }) => NOW[did]),
    },
    ...[...groupBy(warningsOf(devices), ({ text }) => text)].map(([text, alike]): Block => {
      return { kind: 'note', level: 'warning', text: `${formatNames(alike.map(({ device }) => device))}: ${text}` };
    }),
  ];
  return [{ kind: 'section', title: run.id, detail: aboutRun(run), body }, ...devices.flatMap(whyNot)];
}

const NOW: Readonly<Record<Settled['did'], string>> = {
  undone: 'as it was before the run',
  nothing: 'as it was before the run',
  kept: 'holds the change for good',
  changed: 'changed once more, holds the change for good',
  left: 'left as it was found',
  unknown: 'unknown',
};

/** Devices that are alike share a row. */
function rowsOf<T extends Looked>(devices: readonly T[], tell: (one: T) => string): readonly (readonly string[])[] {
  const rows = devices.map((one) => {
    const holds = one.found === undefined ? 'cannot be read' : HOLDS[one.found];
    return { device: one.device, cells: [holds, one.pending.join(', ') || '-', tell(one)] };
  });
  return [...groupBy(rows, ({ cells }) => JSON.stringify(cells)).values()].map((alike) => [
    formatNames(alike.map(({ device }) => device)),
    ...(alike[0]?.cells ?? []),
  ]);
}

function warningsOf(devices: readonly Settled[]): readonly { readonly device: string; readonly text: string }[] {
  return devices.flatMap(({ device, warnings }) => warnings.map((text) => ({ device, text })));
}

function whyUnread({ device, error }: Looked): readonly Block[] {
  if (error === null) return [];
  return [{ kind: 'section', title: device, detail: 'cannot be read', body: [{ kind: 'error', error }] }];
}

function whyNot({ device, did, error }: Settled): readonly Block[] {
  if (error === null) return [];
  const detail = did === 'unknown' ? 'needs a hand' : NOW[did];
  return [{ kind: 'section', title: device, detail, body: [{ kind: 'error', error }] }];
}

function ending(result: RecoverResult): Block {
  const { run, devices, status } = result;
  if (status === 'nothing') {
    const why = run === null ? 'no run ended in the middle' : `the run ${run.id} left nothing open`;
    return { kind: 'note', level: 'good', text: `Nothing to recover: ${why}.` };
  }
  if (status === 'declined') {
    return { kind: 'note', level: 'info', text: 'Nothing was done. The run stays open until it is recovered.' };
  }
  if (status === 'recovered') {
    return { kind: 'note', level: 'good', text: `Recovered: ${countText(devices)}. Nothing is left open.` };
  }
  const unknown = devices.filter(({ did }) => did === 'unknown').map(({ device }) => device);
  const need =
    unknown.length === 0 ? '' : ` ${formatNames(unknown)} ${unknown.length === 1 ? 'needs' : 'need'} a hand.`;
  const text = `Not recovered: ${countText(devices)}.${need} The run stays open: run netctl recover again.`;
  return { kind: 'note', level: 'bad', text };
}

function countText(devices: readonly Settled[]): string {
  const { devices: all, undone, kept, changed, unchanged, left, unknown } = summaryOf(devices);
  const counts: readonly (readonly [number, string])[] = [
    [undone, 'undone'],
    [kept, 'kept'],
    [changed, 'changed once more'],
    [unchanged, 'as before already'],
    [left, 'left as found'],
    [unknown, 'unknown'],
  ];
  const parts = counts.filter(([count]) => count > 0).map(([count, text]) => `, ${count} ${text}`);
  return `${all} ${all === 1 ? 'device' : 'devices'}${parts.join('')}`;
}

function summaryOf(devices: readonly Settled[]) {
  const count = (did: Settled['did']) => devices.filter((one) => one.did === did).length;
  return {
    devices: devices.length,
    undone: count('undone'),
    kept: count('kept'),
    changed: count('changed'),
    unchanged: count('nothing'),
    left: count('left'),
    unknown: count('unknown'),
  };
}

function runJson({ id, startedAt, user, host, comment, traceId }: NonNullable<RecoverResult['run']>): object {
  return { id, started_at: startedAt, user, host, comment, trace_id: traceId };
}

function deviceJson({ device, platform, batch, found, pending, did, warnings, error }: Settled): object {
  return {
    name: device,
    platform,
    batch,
    holds: found === undefined ? null : HOLDS[found],
    pending,
    did: did === 'nothing' ? 'unchanged' : did,
    warnings,
    error: error === null ? null : errorJson(error),
  };
}

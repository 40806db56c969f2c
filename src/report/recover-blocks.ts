import type { Looked, RecoverPlan, RecoverResult, Settled } from '../engine/recover/result.js';
import type { Block } from './blocks.js';
import { groupBy } from './group.js';
import { formatNames } from './name-list.js';
import { aboutRun, decidedText, endingOf, HOLDS, NOW, outlookOf } from './recover-words.js';

/** How many errors of one kind are told in full before the rest is only named. */
const TOLD_IN_FULL = 5;

/** What was found, and what would be done about it: to be shown before the question. */
export function recoverPlanBlocks(plan: RecoverPlan): readonly Block[] {
  const columns = ['DEVICES', 'HOLDS', 'STANDS OPEN', 'TO BE DONE'];
  const rows = rowsOf(plan.devices, (one) => outlookOf(one, plan));
  const unread = plan.devices.filter(({ error }) => error !== null);
  return [
    section(plan.run.id, aboutRun(plan.run), [
      { kind: 'text', text: decidedText(plan) },
      { kind: 'table', columns, rows },
    ]),
    ...errorBlocks(unread, 'cannot be read'),
  ];
}

/** What was found and what became of each device, for people. */
export function recoverBlocks(result: RecoverResult): readonly Block[] {
  const { run, direction, devices } = result;
  if (run === null || direction === null) return [endingOf(result)];
  const columns = ['DEVICES', 'HELD', 'STOOD OPEN', 'NOW'];
  const rows = rowsOf(devices, ({ did }) => NOW[did]);
  const failed = groupBy(devices.filter(isTold), ({ did }) => (did === 'unknown' ? 'needs a hand' : NOW[did]));
  return [
    section(run.id, aboutRun(run), [
      { kind: 'text', text: decidedText(result) },
      { kind: 'table', columns, rows },
      ...warningBlocks(devices),
    ]),
    ...[...failed].flatMap(([detail, alike]) => errorBlocks(alike, detail)),
    ...leftBlocks(devices),
    endingOf(result),
  ];
}

function section(title: string, detail: string, body: readonly Block[]): Block {
  return { kind: 'section', title, detail, body };
}

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

function warningBlocks(devices: readonly Settled[]): readonly Block[] {
  const all = devices.flatMap(({ device, warnings }) => warnings.map((text) => ({ device, text })));
  return [...groupBy(all, ({ text }) => text)].map(([text, alike]): Block => {
    return { kind: 'note', level: 'warning', text: `${formatNames(alike.map(({ device }) => device))}: ${text}` };
  });
}

/** Those left as they were found are told of together: what keeps them waiting is another device's error. */
function isTold({ did, error }: Settled): boolean {
  return error !== null && did !== 'left';
}

function leftBlocks(devices: readonly Settled[]): readonly Block[] {
  const left = devices.filter(({ did, error }) => did === 'left' && error !== null);
  return [...groupBy(left, ({ error }) => error?.code ?? '')].map(([code, alike]): Block => {
    const why = code === 'NETCTL_CANCELLED' ? 'it was called off' : 'not every device can be read';
    const names = formatNames(alike.map(({ device }) => device));
    return { kind: 'note', level: 'warning', text: `${names}: left as found, because ${why}` };
  });
}

function errorBlocks(devices: readonly Looked[], detail: string): readonly Block[] {
  const told = devices.length > TOLD_IN_FULL + 1 ? devices.slice(0, TOLD_IN_FULL) : devices;
  const blocks = told.map(({ device, error }) =>
    section(device, detail, error === null ? [] : [{ kind: 'error', error }]),
  );
  const rest = devices.slice(told.length).map(({ device }) => device);
  if (rest.length === 0) return blocks;
  return [...blocks, { kind: 'note', level: 'bad', text: `${rest.length} more, ${detail}: ${formatNames(rest)}` }];
}

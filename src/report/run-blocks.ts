import type { DeviceResult, DeviceStatus, RunResult } from '../engine/result.js';
import { batchBlocks, notBegun } from './batch-blocks.js';
import type { Block } from './blocks.js';
import { changeLines } from './change-lines.js';
import { checkWords } from './check-words.js';
import { commandLines } from './commands-block.js';
import { groupBy } from './group.js';
import { describeGuarantee } from './guarantee.js';
import { formatNames } from './name-list.js';

/** How many failures of one kind are told in full before the rest is only named. */
const TOLD_IN_FULL = 5;

/**
 * A run for people: what changes on which devices, equal plans once; then what went wrong; then one line that sums up.
 * `planShown` leaves out what someone has just read and agreed to.
 */
export function runBlocks(result: RunResult, options: { readonly planShown?: boolean } = {}): readonly Block[] {
  const touched = result.devices.filter(({ changes }) => changes.length > 0);
  const words = statusWordsOf(result);
  const sections =
    options.planShown === true
      ? [
          ...groupBy(
            touched.filter(({ error }) => error === null),
            (device) => endKey(device, words),
          ).values(),
        ].map((devices) => endSection(devices, words))
      : [...groupBy(touched, (device) => planKey(device, words)).values()].map((devices) =>
          planSection(devices, words),
        );
  return [
    ...sections,
    ...warningsOfUntouched(result.devices),
    ...failureBlocks(result.devices, words),
    ...batchBlocks(result),
    ...result.errors.map((error): Block => ({ kind: 'error', error })),
    summary(result),
  ];
}

/** Devices with the same key are told of together. Sources count: equal changes may come from different documents. */
function planKey(device: DeviceResult, words: Words): string {
  const { platform, guarantee, changes, operations, checks, warnings } = device;
  return JSON.stringify([platform, words(device), guarantee, changes, operations, checks, warnings]);
}

function planSection(devices: readonly DeviceResult[], words: Words): Block {
  const [first] = devices;
  const title = formatNames(devices.map(({ name }) => name));
  if (first === undefined) return { kind: 'section', title, body: [] };
  const { status, platform, changes, operations, checks, guarantee } = first;
  const body: Block[] = [{ kind: 'diff', lines: changeLines(changes) }];
  if (operations.length > 0) body.push({ kind: 'code', title: 'commands', lines: commandLines(operations) });
  if (checks.length > 0) body.push({ kind: 'text', text: `checks: ${checks.map(checkWords).join('; ')}` });
  if (guarantee !== null) body.push({ kind: 'text', text: `guarantee: ${describeGuarantee(guarantee)}` });
  body.push(...warningBlocks(first));
  const parts = [countOf(devices), platform, status === 'planned' ? '' : words(first)];
  return { kind: 'section', title, detail: parts.filter((part) => part !== '').join(', '), body };
}

function endKey(device: DeviceResult, words: Words): string {
  return JSON.stringify([words(device), device.warnings]);
}

/** What became of a plan that was agreed to, without telling it again. */
function endSection(devices: readonly DeviceResult[], words: Words): Block {
  const [first] = devices;
  const title = formatNames(devices.map(({ name }) => name));
  if (first === undefined) return { kind: 'section', title, body: [] };
  const parts = [countOf(devices), words(first)];
  return { kind: 'section', title, detail: parts.filter((part) => part !== '').join(', '), body: warningBlocks(first) };
}

function countOf(devices: readonly DeviceResult[]): string {
  return devices.length === 1 ? '' : `${devices.length} devices`;
}

function warningBlocks({ warnings }: DeviceResult): readonly Block[] {
  return warnings.map((text) => ({ kind: 'note', level: 'warning', text }));
}

/** Gives the words for what happened to a device. */
type Words = (device: DeviceResult) => string;

/** One that failed before it had a plan got nothing, and so did one whose batch was not begun. */
function statusWordsOf(result: RunResult): Words {
  const idle = notBegun(result);
  return (device) => {
    if (isIdle(device, idle)) return 'not begun, nothing was sent';
    const { status, changes } = device;
    return status === 'failed' && changes.length === 0 ? 'failed, nothing was sent' : STATUS_WORDS[status];
  };
}

/** True for a device that got nothing because the run did not come to its batch; a refused plan is told as such. */
function isIdle({ name, status, error }: DeviceResult, idle: ReadonlySet<string>): boolean {
  return status === 'refused' && error === null && idle.has(name);
}

const STATUS_WORDS: Readonly<Record<DeviceStatus, string>> = {
  changed: 'changed',
  unchanged: 'nothing to do',
  planned: 'planned',
  rolled_back: 'undone because of another device',
  refused: 'refused, nothing was sent',
  failed: 'failed and put back as it was',
  unknown: 'in an unknown state: run netctl recover',
  skipped: 'left out: it could not be read',
};

function warningsOfUntouched(devices: readonly DeviceResult[]): readonly Block[] {
  const warned = devices.filter(({ changes, warnings }) => changes.length === 0 && warnings.length > 0);
  const flat = warned.flatMap(({ name, warnings }) => warnings.map((warning) => ({ name, warning })));
  return [...groupBy(flat, ({ warning }) => warning).entries()].map(([warning, members]) => ({
    kind: 'note',
    level: 'warning',
    text: `${formatNames(members.map(({ name }) => name))}: ${warning}`,
  }));
}

function failureBlocks(devices: readonly DeviceResult[], words: Words): readonly Block[] {
  const failed = devices.filter(({ error }) => error !== null);
  return [...groupBy(failed, ({ error, status }) => `${error?.code} ${status}`).values()].flatMap((members) => {
    const told = members.length > TOLD_IN_FULL + 1 ? members.slice(0, TOLD_IN_FULL) : members;
    const blocks = told.map(
      (member): Block => ({
        kind: 'section',
        title: member.name,
        detail: words(member),
        body: [...(member.error === null ? [] : [member.error]), ...member.moreErrors].map(
          (one): Block => ({ kind: 'error', error: one }),
        ),
      }),
    );
    const rest = members.slice(told.length);
    if (rest.length === 0) return blocks;
    const text = `${rest[0]?.error?.code} on ${rest.length} more: ${formatNames(rest.map(({ name }) => name))}`;
    return [...blocks, { kind: 'note', level: 'bad', text } satisfies Block];
  });
}

const COUNT_WORDS: readonly (readonly [DeviceStatus | 'not_begun', string])[] = [
  ['planned', 'to change'],
  ['changed', 'changed'],
  ['unchanged', 'with nothing to do'],
  ['rolled_back', 'undone'],
  ['refused', 'refused'],
  ['not_begun', 'not begun'],
  ['failed', 'failed'],
  ['unknown', 'in an unknown state'],
  ['skipped', 'left out'],
];

const HEADLINES: Readonly<Record<RunResult['status'], readonly [level: 'good' | 'info' | 'bad', text: string]>> = {
  changed: ['good', 'Done'],
  unchanged: ['good', 'Nothing to do'],
  planned: ['info', 'Plan'],
  rolled_back: ['bad', 'Undone'],
  failed: ['bad', 'Failed'],
  unknown: ['bad', 'Unknown state'],
};

function summary(result: RunResult): Block {
  const { status, devices } = result;
  const partly = (status === 'failed' || status === 'rolled_back') && devices.some((d) => d.status === 'changed');
  const [level, headline] = partly ? (['bad', 'Partly done'] as const) : HEADLINES[status];
  const idle = notBegun(result);
  const statuses = devices.map((device) => (isIdle(device, idle) ? 'not_begun' : device.status));
  const counts = COUNT_WORDS.map(([word, text]) => ({ text, count: statuses.filter((one) => one === word).length }));
  const parts = counts.filter(({ count }) => count > 0).map(({ text, count }) => `${count} ${text}`);
  const total = `${devices.length} ${devices.length === 1 ? 'device' : 'devices'}`;
  return { kind: 'note', level, text: `${headline}: ${total}${parts.length > 0 ? `, ${parts.join(', ')}` : ''}.` };
}

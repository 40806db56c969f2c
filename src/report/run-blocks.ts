import type { DeviceResult, RunResult } from '../engine/result.js';
import { batchBlocks } from './batch-blocks.js';
import type { Block } from './blocks.js';
import { changeLines } from './change-lines.js';
import { checkWords } from './check-words.js';
import { commandsBlock, requestBlocks } from './commands-block.js';
import { failureBlocks } from './failure-blocks.js';
import { groupBy } from './group.js';
import { describeGuarantee } from './guarantee.js';
import { formatNames } from './name-list.js';
import { runSummary } from './run-summary.js';
import { statusWordsOf, type Words } from './run-words.js';

/**
 * A run for people: what changes on which devices, equal plans once; then what went wrong; then one line that sums up.
 * `planShown` leaves out what someone has just read and agreed to; `raw` shows requests as they are sent.
 */
export function runBlocks(
  result: RunResult,
  options: { readonly planShown?: boolean; readonly raw?: boolean } = {},
): readonly Block[] {
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
          planSection(devices, words, options.raw === true),
        );
  return [
    ...sections,
    ...warningsOfUntouched(result.devices),
    ...failureBlocks(result, words),
    ...batchBlocks(result),
    ...result.errors.map((error): Block => ({ kind: 'error', error })),
    runSummary(result),
  ];
}

/** Devices with the same key are told of together. Sources count: equal changes may come from different documents. */
function planKey(device: DeviceResult, words: Words): string {
  const { platform, guarantee, changes, operations, checks, warnings } = device;
  return JSON.stringify([platform, words(device), guarantee, changes, operations, checks, warnings]);
}

function planSection(devices: readonly DeviceResult[], words: Words, raw: boolean): Block {
  const [first] = devices;
  const title = formatNames(devices.map(({ name }) => name));
  if (first === undefined) return { kind: 'section', title, body: [] };
  const { status, platform, changes, operations, checks, guarantee } = first;
  const body: Block[] = [{ kind: 'diff', lines: changeLines(changes) }];
  if (operations.length > 0) body.push(commandsBlock(operations), ...(raw ? requestBlocks(operations) : []));
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

function warningsOfUntouched(devices: readonly DeviceResult[]): readonly Block[] {
  const warned = devices.filter(({ changes, warnings }) => changes.length === 0 && warnings.length > 0);
  const flat = warned.flatMap(({ name, warnings }) => warnings.map((warning) => ({ name, warning })));
  return [...groupBy(flat, ({ warning }) => warning).entries()].map(([warning, members]) => ({
    kind: 'note',
    level: 'warning',
    text: `${formatNames(members.map(({ name }) => name))}: ${warning}`,
  }));
}

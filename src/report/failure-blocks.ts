import type { DeviceResult, RunResult } from '../engine/result.js';
import type { NetctlError } from '../errors/netctl-error.js';
import type { Block } from './blocks.js';
import { groupBy } from './group.js';
import { formatNames } from './name-list.js';
import { isCalledOff, isStopped, type Words } from './run-words.js';

/** How many failures of one kind are told in full before the rest is only named. */
const TOLD_IN_FULL = 5;

/** What is the same for several devices, word for word, is told once; that the run was called off is said at its end. */
export function failureBlocks(result: RunResult, words: Words): readonly Block[] {
  const calledOff = isCalledOff(result);
  const failed = result.devices.filter((device) => device.error !== null && !(calledOff && isStopped(device)));
  return [...groupBy(failed, ({ error, status }) => `${error?.code} ${status}`).values()].flatMap((members) => {
    const alike = [...groupBy(members, (member) => failureKey(member, words)).values()];
    const told = alike.length > TOLD_IN_FULL + 1 ? alike.slice(0, TOLD_IN_FULL) : alike;
    const blocks = told.flatMap((group) => failureSection(group, words));
    const rest = alike.slice(told.length).flat();
    if (rest.length === 0) return blocks;
    const text = `${rest[0]?.error?.code} on ${rest.length} more: ${formatNames(rest.map(({ name }) => name))}`;
    return [...blocks, { kind: 'note', level: 'bad', text } satisfies Block];
  });
}

function failureKey(device: DeviceResult, words: Words): string {
  const errors = errorsOf(device).map(({ code, message, hint, impact }) => [code, message, hint, impact]);
  return JSON.stringify([words(device), errors]);
}

function failureSection(group: readonly DeviceResult[], words: Words): readonly Block[] {
  const [first] = group;
  if (first === undefined) return [];
  const title = formatNames(group.map(({ name }) => name));
  const body = errorsOf(first).map((one): Block => ({ kind: 'error', error: one }));
  return [
    { kind: 'section', title, detail: `${group.length === 1 ? '' : `${group.length} devices, `}${words(first)}`, body },
  ];
}

function errorsOf({ error, moreErrors }: DeviceResult): readonly NetctlError[] {
  return error === null ? moreErrors : [error, ...moreErrors];
}

import type { Problem } from '../../../emulator/yang-store/problem.js';
import { isData, isEntries, type YangData, type YangValue } from '../../../yang/schema.js';

/** What a check finds. */
export function failed(message: string, path?: string, element?: string): Problem {
  return {
    tag: 'operation-failed',
    message,
    ...(path !== undefined && { path }),
    ...(element !== undefined && { info: { 'bad-element': element } }),
  };
}

/** What stands at a path of members. */
export function value(data: YangValue | undefined, ...members: readonly string[]): YangValue | undefined {
  return members.reduce<YangValue | undefined>((held, member) => (isData(held) ? held[member] : undefined), data);
}

/** The entries of a list there. */
export function entries(data: YangValue | undefined, ...members: readonly string[]): readonly YangData[] {
  const held = value(data, ...members);
  return isEntries(held) ? held.filter(isData) : [];
}

import { NetctlError } from '../errors/netctl-error.js';

/** Where a journal stops making sense. */
export interface Damage {
  /** Counts from 1. */
  readonly line: number;
  /** What is wrong with it, to stand after "line 3". */
  readonly why: string;
}

/** What a damaged journal is reported as. */
export function damageError(path: string, { line, why }: Damage): NetctlError {
  return new NetctlError('NETCTL_JOURNAL_DAMAGED', `line ${line} of ${path} ${why}`);
}

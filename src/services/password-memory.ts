import type { RunOptions } from '../engine/run.js';
import type { assign } from '../engine/study.js';
import { keyFile, passwordsFile } from '../state/folder.js';
import { makeJournalKey, readJournalKey } from '../state/journal-key.js';
import { openPasswordRecord } from '../state/password-record.js';
import type { Context } from './context.js';

/** What is remembered of passwords that netctl sent, for devices that show them in a form that tells nothing. */
export interface PasswordMemory {
  readonly compare: NonNullable<Parameters<typeof assign>[3]>;
  readonly learn: NonNullable<RunOptions['passwordsShown']>;
}

export async function passwordMemory(
  stateDir: string,
  context: Pick<Context, 'home' | 'env'>,
): Promise<PasswordMemory> {
  const path = keyFile(context);
  const record = await openPasswordRecord(passwordsFile(stateDir), (make) =>
    // Without the key nothing is known, and nothing fails for it.
    (make ? makeJournalKey(path) : readJournalKey(path)).catch(() => undefined),
  );
  return { compare: record.compare, learn: record.learn };
}

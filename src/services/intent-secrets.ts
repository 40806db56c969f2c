import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { NetctlError } from '../errors/netctl-error.js';
import type { IntentTarget } from '../intents/target.js';
import { expandHome } from '../inventory/secret-files.js';
import type { SourceRef } from '../util/source.js';
import type { Context } from './context.js';

/** What looks up the passwords that intents refer to. Each file that others can read is told of once. */
export function intentSecrets(
  context: Pick<Context, 'env' | 'cwd' | 'home' | 'note'>,
): NonNullable<IntentTarget['secret']> {
  const read = new Map<string, string>();

  function fromFile(path: string, source: SourceRef): string {
    const full = resolve(context.cwd, expandHome(path, context.home));
    const known = read.get(full);
    if (known !== undefined) return known;
    const text = readText(full, source).replace(/[\r\n]{1,1000}$/, '');
    if (text === '') throw unavailable(`${full} is empty`, source);
    if (/[\r\n]/.test(text)) throw unavailable(`${full} has several lines, and a password is one`, source);
    if ((statSync(full).mode & 0o004) !== 0) context.note(`${full} can be read by every user of this computer.`);
    read.set(full, text);
    return text;
  }

  return (reference, source) => {
    if (reference.from === 'file') return fromFile(reference.path, source);
    const value = context.env[reference.name];
    if (value !== undefined && value !== '') return value;
    const why = value === '' ? 'empty' : 'not set';
    throw unavailable(`the environment variable ${reference.name} is ${why}`, source);
  };
}

function readText(path: string, source: SourceRef): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw unavailable(`${path} cannot be read: ${why}`, source, cause);
  }
}

function unavailable(why: string, source: SourceRef, cause?: unknown): NetctlError {
  return new NetctlError('NETCTL_INPUT_SECRET', `The password cannot be had: ${why}.`, { source, cause });
}

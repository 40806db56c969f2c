import { createHmac } from 'node:crypto';
import { dirname } from 'node:path';
import { DISK, type StateFiles } from './files.js';
import { isMissing } from './reason.js';

/** A password that was sent, and how the device showed it afterwards in a form that tells nothing by itself. */
export interface ShownPassword {
  /** Which it is on its device, for example a neighbour's key. */
  readonly id: string;
  readonly plain: string;
  readonly shown: string;
}

/** What is remembered of passwords that were sent: digests with a key, of which nothing can be had back. */
export interface PasswordRecord {
  /** Whether what a device shows is the password that is wanted; `unknown` where it is not what was last sent. */
  compare(device: string, password: ShownPassword): 'same' | 'different' | 'unknown';
  learn(device: string, passwords: readonly ShownPassword[]): Promise<void>;
}

/** By device and password: the digests of what was sent and of what was shown. */
type Digests = Record<string, { readonly plain: string; readonly shown: string }>;

/**
 * Opens the record in a file. What cannot be read is taken for nothing known: passwords are then told as not comparable.
 * @param key asked for when it is needed first; undefined where there is none yet and none is to be made
 */
export async function openPasswordRecord(
  path: string,
  key: (make: boolean) => Promise<Uint8Array | undefined>,
  files: StateFiles = DISK,
): Promise<PasswordRecord> {
  let digests = await readDigests(path, files);
  let known = Object.keys(digests).length === 0 ? undefined : await key(false);

  return {
    compare(device, { id, plain, shown }) {
      const found = digests[idOf(device, id)];
      if (found === undefined || known === undefined || found.shown !== digest(known, device, id, shown))
        return 'unknown';
      return found.plain === digest(known, device, id, plain) ? 'same' : 'different';
    },
    async learn(device, passwords) {
      known ??= await key(true);
      if (known === undefined || passwords.length === 0) return;
      // Another run may have written meanwhile, about other devices.
      digests = { ...(await readDigests(path, files)), ...digests };
      for (const { id, plain, shown } of passwords) {
        digests[idOf(device, id)] = {
          plain: digest(known, device, id, plain),
          shown: digest(known, device, id, shown),
        };
      }
      await files.makeFolder(dirname(path));
      await files.remove(path);
      await files.publish(path, `${JSON.stringify({ version: 1, passwords: digests }, null, 2)}\n`);
    },
  };
}

function idOf(device: string, id: string): string {
  return `${device}/${id}`;
}

/** Device and name take part, so that equal passwords do not show as such. */
function digest(key: Uint8Array, device: string, id: string, text: string): string {
  return createHmac('sha256', key)
    .update(JSON.stringify(['password', device, id, text]))
    .digest('base64url');
}

async function readDigests(path: string, files: StateFiles): Promise<Digests> {
  try {
    const value: unknown = JSON.parse(await files.readText(path));
    if (typeof value !== 'object' || value === null || !('passwords' in value)) return {};
    const { passwords } = value;
    if (typeof passwords !== 'object' || passwords === null) return {};
    return Object.fromEntries(Object.entries(passwords).filter(([, one]) => isDigests(one)));
  } catch (cause) {
    if (isMissing(cause) || cause instanceof SyntaxError) return {};
    throw cause;
  }
}

function isDigests(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'plain' in value &&
    'shown' in value &&
    typeof value.plain === 'string' &&
    typeof value.shown === 'string'
  );
}

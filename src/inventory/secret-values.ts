import { NetctlError } from '../errors/netctl-error.js';
import { formatSource } from '../util/source.js';
import type { Device } from './device.js';
import { reasonOf } from './file-error.js';
import { onceEach } from './once.js';
import { expandHome, readKeyFile, readSecretFile, type SecretFile, type SecretFiles } from './secret-files.js';
import type { SecretRef } from './secret-ref.js';

/** Where secrets come from, handed in. */
export interface CredentialIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The home folder, for paths that begin with `~/`. */
  readonly home: string;
  readonly files: SecretFiles;
  /** Asks at the terminal, `echo` false hides what is typed; absent where there is no terminal. */
  readonly prompt?: ((question: string, echo: boolean) => Promise<string>) | undefined;
  /** Takes a line for people, for example that others can read the file of a secret. */
  readonly warn: (message: string) => void;
}

/** A secret of a device that is to be had. */
export interface Wanted {
  readonly device: Device;
  readonly ref: SecretRef | undefined;
  /** For errors, for example `password`. */
  readonly field: string;
  /** What is asked at the terminal. The same question is asked once in a run, whichever device needs the answer. */
  readonly question: string;
}

/** The values of secrets, each asked for and each file read once. */
export interface SecretValues {
  /** @throws NetctlError NETCTL_INVENTORY_SECRET with the device and the variable or file, never with the value. */
  secret(wanted: Wanted): Promise<string | undefined>;
  /** The text of a device's private key. @throws NetctlError NETCTL_INVENTORY_SECRET */
  key(device: Device, path: string): Promise<string>;
}

export function secretValues(io: CredentialIo): SecretValues {
  const asked = onceEach<string>();
  const read = onceEach<SecretFile>();

  async function secret(wanted: Wanted): Promise<string | undefined> {
    const { ref } = wanted;
    switch (ref?.from) {
      case undefined:
        return undefined;
      case 'clear':
        return ref.value.reveal();
      case 'env':
        return variable(wanted, ref.name);
      case 'file':
        return fileText(wanted, expandHome(ref.path, io.home), readSecretFile);
      case 'ask':
        return answer(wanted);
    }
  }

  function variable(wanted: Wanted, name: string): string {
    const value = io.env[name];
    if (value !== undefined && value !== '') return value;
    throw unavailable(wanted, `the environment variable ${name} is ${value === '' ? 'empty' : 'not set'}`);
  }

  async function fileText(
    wanted: Omit<Wanted, 'question'>,
    path: string,
    readFile: (path: string, files: SecretFiles) => Promise<SecretFile>,
  ): Promise<string> {
    const file = await read(path, async () => {
      const result = await readFile(path, io.files);
      if ('text' in result && result.warning !== undefined) io.warn(`${path} ${result.warning}.`);
      return result;
    });
    if ('text' in file) return file.text;
    throw unavailable(wanted, `${path} ${file.fault}`, file.cause);
  }

  async function answer(wanted: Wanted): Promise<string> {
    const { prompt } = io;
    if (prompt === undefined) throw unavailable(wanted, 'it is to be asked for, and there is no terminal to ask at');
    const text = await asked(wanted.question, () => prompt(wanted.question, false)).catch((cause: unknown) => {
      if (cause instanceof NetctlError && cause.class === 'cancelled') throw cause;
      throw unavailable(wanted, `it is to be asked for, and there was no answer: ${reasonOf(cause)}`, cause);
    });
    if (text === '') throw unavailable(wanted, 'nothing was typed');
    return text;
  }

  function key(device: Device, path: string): Promise<string> {
    return fileText({ device, ref: undefined, field: 'key' }, expandHome(path, io.home), readKeyFile);
  }

  return { secret, key };
}

function unavailable({ device, ref, field }: Omit<Wanted, 'question'>, why: string, cause?: unknown): NetctlError {
  const from = ref === undefined ? '' : ` (${formatSource(ref.source)})`;
  return new NetctlError('NETCTL_INVENTORY_SECRET', `The ${field} of ${device.name}${from} cannot be had: ${why}.`, {
    device: device.name,
    source: ref?.source ?? device.source,
    cause,
  });
}

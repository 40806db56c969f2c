import { type FileHandle, open } from 'node:fs/promises';
import { NetctlError } from '../../errors/netctl-error.js';
import type { Format, Output } from '../../report/outputs.js';
import { showsColor } from './terminal.js';

/** Where one form of the result goes. */
export interface Sink {
  readonly format: Format;
  readonly color: boolean;
  /** True for standard output. */
  readonly shown: boolean;
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens all outputs before any work is done: a file that cannot be written must not come to light after a change.
 * @throws NetctlError NETCTL_CONFIG_OUTPUT
 */
export async function openSinks(outputs: readonly Output[], color: boolean): Promise<readonly Sink[]> {
  const sinks: Sink[] = [];
  for (const { format, file } of outputs)
    sinks.push(file === undefined ? shownSink(format, color) : await fileSink(format, file));
  return sinks;
}

function shownSink(format: Format, color: boolean): Sink {
  return {
    format,
    color: color && showsColor(process.stdout),
    shown: true,
    write: (text) =>
      new Promise((resolve) => {
        // A reader that has gone (`| head`) is no error of ours; resolving lets the exit code stand.
        process.stdout.write(text, () => resolve());
      }),
    close: () => Promise.resolve(),
  };
}

async function fileSink(format: Format, file: string): Promise<Sink> {
  const handle = await openFile(file);
  return {
    format,
    color: false,
    shown: false,
    write: async (text) => void (await handle.writeFile(text)),
    close: () => handle.close(),
  };
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'w');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new NetctlError('NETCTL_CONFIG_OUTPUT', `${file} cannot be written: ${why}`, { cause });
  }
}

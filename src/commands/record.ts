import { Args, Flags } from '@oclif/core';
import { type Given, NetctlCommand } from './base/command.js';
import { type ExitCode, READING_EXITS } from './base/exit-codes.js';
import { ACCESS_SETTINGS, settingFlags } from './base/flags.js';
import type { Outcome } from './base/outcome.js';

export class Record extends NetctlCommand<typeof Record> {
  static override summary = 'Keep what a device answers, secrets masked, to send with a report';
  static override description =
    'Reads the device as a plan would and writes its answers into a folder of its name, with the files its emulated ' +
    'double boots from. Changes nothing.';
  static override usage = 'record DEVICE [FLAGS]';
  static override args = {
    device: Args.string({ description: 'Name in the inventory, with * and ?', required: true, ignoreStdin: true }),
  };
  static override flags = {
    into: Flags.string({ default: './recordings', helpValue: 'DIR', summary: 'Folder to write into' }),
    ...settingFlags(...ACCESS_SETTINGS),
  };
  static override examples = ['netctl record sw1', 'netctl record sw1 --into reports'];
  static exitCodes: readonly ExitCode[] = READING_EXITS;

  protected override async work({ args, flags, settings, world }: Given<typeof Record>): Promise<Outcome> {
    const { accessOf, selectionOf } = await import('./base/requests.js');
    const { record } = await import('../services/record.js');
    const { recordReport } = await import('../report/record.js');
    const selection = selectionOf(settings, { device: [args.device] });
    const recorded = await record({ selection, access: accessOf(settings), output: flags.into }, world.context);
    return { ...recordReport(recorded), exitCode: 0 };
  }
}

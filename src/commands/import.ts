import { Flags } from '@oclif/core';
import { type Given, NetctlCommand } from './base/command.js';
import { type ExitCode, READING_EXITS } from './base/exit-codes.js';
import { ACCESS_SETTINGS, SELECTION_FLAGS, settingFlags } from './base/flags.js';
import type { Outcome } from './base/outcome.js';

const KINDS = ['vlan', 'acl', 'bgp'] as const;

export class Import extends NetctlCommand<typeof Import> {
  static override summary = 'Write the plans that describe what devices have now';
  static override description =
    'Reads devices and writes a plan for each, which changes nothing on it: a beginning for devices that were set up by ' +
    'hand. What plans cannot say is told and left as it is; passwords are not written. No file is overwritten.';
  static override usage = 'import [FLAGS]';
  static override flags = {
    into: Flags.string({ default: './plans', helpValue: 'DIR', summary: 'Folder to write into' }),
    kind: Flags.string({
      options: KINDS,
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'vlan|acl|bgp',
      summary: 'Only plans of this kind; can be repeated',
    }),
    ...SELECTION_FLAGS,
    ...settingFlags(...ACCESS_SETTINGS),
  };
  static override examples = ['netctl import -d r1', 'netctl import -t role=edge --kind acl --into plans/edge'];
  static exitCodes: readonly ExitCode[] = READING_EXITS;

  protected override async work({ flags, settings, world }: Given<typeof Import>): Promise<Outcome> {
    const { accessOf, selectionOf } = await import('./base/requests.js');
    const { importIntents } = await import('../services/import.js');
    const { importReport } = await import('../report/import.js');
    const { devicesExitCode } = await import('./base/devices-exit-code.js');
    const features = KINDS.filter((kind) => flags.kind?.includes(kind));
    const selection = selectionOf(settings, flags);
    const { devices } = await importIntents(
      { selection, access: accessOf(settings), into: flags.into, features },
      world.context,
    );
    return { ...importReport(devices), exitCode: devicesExitCode(devices) };
  }
}

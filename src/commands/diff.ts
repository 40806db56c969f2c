import { Args } from '@oclif/core';
import { FILTER_FLAGS } from './base/acl-flags.js';
import { type Given, NetctlCommand } from './base/command.js';
import type { ExitCode } from './base/exit-codes.js';
import { settingFlags } from './base/flags.js';
import type { Outcome } from './base/outcome.js';

export class Diff extends NetctlCommand<typeof Diff> {
  static override summary = 'Compare two configuration files, and show the commands that lead from one to the other';
  static override description =
    'Works without devices. Both files are of one platform, which their text tells. Compared is what netctl manages: VLANs ' +
    'and ports, filters, BGP and its policies, as far as the platform has them; everything else is left out.';
  static override usage = 'diff A B [FLAGS]';
  static override args = {
    a: Args.string({ required: true, description: 'The configuration to begin with', ignoreStdin: true }),
    b: Args.string({ required: true, description: 'The configuration to come to', ignoreStdin: true }),
  };
  static override flags = { platform: FILTER_FLAGS.platform, ...settingFlags('detailed_exitcode') };
  static override examples = [
    'netctl diff before.cfg after.cfg',
    { description: 'For a script', command: 'netctl diff before.cfg after.cfg --detailed-exitcode --json' },
  ];
  static exitCodes: readonly ExitCode[] = [0, 2, 3, 70];

  protected override async work({ args, flags, settings, world }: Given<typeof Diff>): Promise<Outcome> {
    const { diffConfigs } = await import('../services/diff.js');
    const { diffReport } = await import('../report/diff.js');
    const { EXIT } = await import('../errors/exit-codes.js');
    const diff = await diffConfigs({ from: args.a, to: args.b, platform: flags.platform }, world.context);
    const differs = settings.detailed_exitcode && diff.changes.length > 0;
    return { ...diffReport(diff), exitCode: differs ? EXIT.differences : EXIT.done };
  }
}

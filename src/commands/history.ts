import { Args, Flags } from '@oclif/core';
import { NetctlError } from '../errors/netctl-error.js';
import { type Given, NetctlCommand } from './base/command.js';
import type { ExitCode } from './base/exit-codes.js';
import { settingFlags } from './base/flags.js';
import type { Outcome } from './base/outcome.js';

export class History extends NetctlCommand<typeof History> {
  static override summary = 'List earlier runs, or show one: who, when, which devices, which commands, how it ended';
  static override description =
    'Reads the journals in the state folder and connects to nothing. A run that ended in the middle is shown as such: ' +
    '`netctl recover` finishes or undoes it, and until then it is never removed.';
  static override usage = 'history [RUN] [FLAGS]';
  static override args = {
    run: Args.string({
      description: 'Show this run with its journal; the beginning or the end of its name is enough',
      ignoreStdin: true,
    }),
  };
  static override flags = {
    limit: Flags.integer({
      default: 20,
      min: 1,
      max: 100_000,
      helpValue: 'N',
      summary: 'How many runs to list at the most, the newest first',
    }),
    prune: Flags.boolean({ summary: 'Remove the oldest runs now, those beyond --history-keep that have ended' }),
    ...settingFlags('state_dir', 'history_keep'),
  };
  static override examples = [
    'netctl history',
    { description: 'All that is known of one run', command: 'netctl history 20260105T100000-abc123' },
    { description: 'The last hundred runs, for another program', command: 'netctl history --limit 100 --json' },
  ];
  static exitCodes: readonly ExitCode[] = [0, 1, 3, 70];

  protected override async work({ args, flags, settings, world }: Given<typeof History>): Promise<Outcome> {
    const { history } = await import('../services/history.js');
    const { historyReport } = await import('../report/history.js');
    if (args.run !== undefined && flags.prune) {
      throw new NetctlError('NETCTL_INPUT_FLAG', `--prune is about all runs: leave ${args.run} out.`);
    }
    const prune = flags.prune ? settings.history_keep : undefined;
    const request = { stateDir: settings.state_dir, run: args.run, limit: flags.limit, prune };
    return { ...historyReport(await history(request, world.context)), exitCode: 0 };
  }
}

import { Args } from '@oclif/core';
import { type Given, NetctlCommand } from './base/command.js';
import { type ExitCode, LOCAL_EXITS } from './base/exit-codes.js';
import type { Outcome } from './base/outcome.js';

export class Drivers extends NetctlCommand<typeof Drivers> {
  static override summary = 'List the platforms, what netctl can do on them, and where that was tried';
  static override description =
    'A device may promise less than its platform at best: `netctl inventory check` asks the devices themselves.';
  static override usage = 'drivers [PLATFORM]';
  static override args = {
    platform: Args.string({ description: 'Show one platform with its limits', ignoreStdin: true }),
  };
  static override examples = ['netctl drivers', 'netctl drivers --json'];
  static exitCodes: readonly ExitCode[] = LOCAL_EXITS;

  protected override async work({ args }: Given<typeof Drivers>): Promise<Outcome> {
    const { listDrivers } = await import('../services/list-drivers.js');
    const { driversReport } = await import('../report/drivers.js');
    return { ...driversReport(await listDrivers(args.platform)), exitCode: 0 };
  }
}

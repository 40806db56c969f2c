import { Args } from '@oclif/core';
import { type Given, NetctlCommand } from './base/command.js';
import { type ExitCode, LOCAL_EXITS } from './base/exit-codes.js';
import type { Outcome } from './base/outcome.js';

export class Explain extends NetctlCommand<typeof Explain> {
  static override summary = 'Explain an error code';
  static override description =
    'Prints what an error code means and what to do about it; without a code, lists all of them.';
  static override usage = 'explain [CODE]';
  static override args = {
    code: Args.string({ description: 'For example NETCTL_PLAN_PORT_UNKNOWN', ignoreStdin: true }),
  };
  static override examples = ['netctl explain NETCTL_INPUT_CONFIRM', 'netctl explain'];
  static exitCodes: readonly ExitCode[] = LOCAL_EXITS;

  protected override async work({ args }: Given<typeof Explain>): Promise<Outcome> {
    const { explainCodes } = await import('../report/explain.js');
    return { ...explainCodes(args.code), exitCode: 0 };
  }
}

import { Args, Flags } from '@oclif/core';
import { FILTER_FLAGS } from '../base/acl-flags.js';
import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, FINDING_EXITS } from '../base/exit-codes.js';
import { ACCESS_SETTINGS, settingFlags } from '../base/flags.js';
import type { Outcome } from '../base/outcome.js';

export class AclCompare extends NetctlCommand<typeof AclCompare> {
  static override summary = 'Say whether filters decide every packet alike, with packets that they do not';
  static override description =
    'Compares the filters of one name on both sides; with --acl twice, two filters of different names. Ends with 2 where they ' +
    'are not equal, or where that is not decided.';
  static override usage = 'acl compare A B [FLAGS]';
  static override args = {
    a: Args.string({
      required: true,
      description: 'A plan (*.yaml), a configuration file, or device:NAME',
      ignoreStdin: true,
    }),
    b: Args.string({ required: true, description: 'What to compare it with', ignoreStdin: true }),
  };
  static override flags = {
    ...FILTER_FLAGS,
    limit: Flags.integer({
      helpValue: 'N',
      min: 1,
      summary: 'Show at most so many packets of each pair of filters [default: 10]',
    }),
    ...settingFlags(...ACCESS_SETTINGS),
  };
  static override examples = [
    'netctl acl compare examples/configs/edge.cfg examples/configs/edge-new.cfg',
    'netctl acl compare plans/edge.yaml device:edge1 --acl EDGE-IN',
  ];
  static exitCodes: readonly ExitCode[] = FINDING_EXITS;

  protected override async work({ args, flags, settings, world }: Given<typeof AclCompare>): Promise<Outcome> {
    const { listsOf } = await import('../base/acl-requests.js');
    const { aclCompare } = await import('../../services/acl-compare.js');
    const { aclCompareReport, pairAnswer } = await import('../../report/acl-compare.js');
    const { foundExitCode } = await import('../base/found-exit-code.js');
    const { names, family, platform, read } = listsOf(settings, flags);
    const { limit, steps } = flags;
    const request = { sides: [args.a, args.b], names, family, platform, read, limit, steps } as const;
    const result = await aclCompare(request, world.context);
    const differ = result.pairs.some((pair) => pairAnswer(pair) !== 'equal');
    return { ...aclCompareReport(result), exitCode: foundExitCode(differ, result.errors) };
  }
}

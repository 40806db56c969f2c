import { FILTER_FILE_FLAGS, FILTER_FLAGS } from '../base/acl-flags.js';
import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, FINDING_EXITS } from '../base/exit-codes.js';
import { ACCESS_SETTINGS, SELECTION_FLAGS, settingFlags } from '../base/flags.js';
import type { Outcome } from '../base/outcome.js';

export class AclShadow extends NetctlCommand<typeof AclShadow> {
  static override summary = 'Find entries of filters that no packet comes to, and entries that are not needed';
  static override description =
    'An entry is shadowed where entries above it, one or several together, have all its packets; they are named. It is ' +
    'redundant where entries below it do the same to its packets. All that is found can go at once without a change to any ' +
    'packet. Ends with 2 where something was found.';
  static override usage = 'acl shadow [FLAGS]';
  static override flags = {
    ...FILTER_FILE_FLAGS,
    ...FILTER_FLAGS,
    ...SELECTION_FLAGS,
    ...settingFlags(...ACCESS_SETTINGS),
  };
  static override examples = [
    'netctl acl shadow -f examples/configs/edge.cfg',
    'netctl acl shadow -t role=edge --json',
  ];
  static exitCodes: readonly ExitCode[] = FINDING_EXITS;

  protected override async work({ flags, settings, world }: Given<typeof AclShadow>): Promise<Outcome> {
    const { listsOf } = await import('../base/acl-requests.js');
    const { aclShadow } = await import('../../services/acl-shadow.js');
    const { aclShadowReport, findingsOf } = await import('../../report/acl-shadow.js');
    const { foundExitCode } = await import('../base/found-exit-code.js');
    const result = await aclShadow({ lists: listsOf(settings, flags), steps: flags.steps }, world.context);
    const found = result.lists.some((list) => findingsOf(list).some(({ kind }) => kind !== 'undecided'));
    return { ...aclShadowReport(result), exitCode: foundExitCode(found, result.errors) };
  }
}

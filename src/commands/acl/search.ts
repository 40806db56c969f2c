import { EXPECT_FLAG } from '../base/acl-expect.js';
import { FILTER_FILE_FLAGS, FILTER_FLAGS, PACKET_FLAGS } from '../base/acl-flags.js';
import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, FINDING_EXITS } from '../base/exit-codes.js';
import { ACCESS_SETTINGS, SELECTION_FLAGS, settingFlags } from '../base/flags.js';
import type { Outcome } from '../base/outcome.js';

export class AclSearch extends NetctlCommand<typeof AclSearch> {
  static override summary = 'Say what filters do to packets, exactly, and which entries do it';
  static override description =
    'Packets are described by ranges; what is not said does not matter. Each entry that decides some of them is shown with ' +
    'one of these packets. What hangs on an entry that netctl does not understand is not decided.';
  static override usage = 'acl search [FLAGS]';
  static override flags = {
    ...FILTER_FILE_FLAGS,
    ...FILTER_FLAGS,
    ...PACKET_FLAGS,
    ...EXPECT_FLAG,
    ...SELECTION_FLAGS,
    ...settingFlags(...ACCESS_SETTINGS),
  };
  static override examples = [
    'netctl acl search -f examples/configs/edge.cfg --protocol tcp --destination 192.0.2.10 --destination-port 443',
    'netctl acl search -d edge1 --acl EDGE-IN --source 10.0.0.0/8 --expect denied',
  ];
  static exitCodes: readonly ExitCode[] = FINDING_EXITS;

  protected override async work({ flags, settings, world }: Given<typeof AclSearch>): Promise<Outcome> {
    const { listsOf, packetsOf } = await import('../base/acl-requests.js');
    const { aclSearch } = await import('../../services/acl-search.js');
    const { aclSearchReport } = await import('../../report/acl-search.js');
    const { expectedExitCode } = await import('../base/acl-expect.js');
    const request = { lists: listsOf(settings, flags), packets: packetsOf(flags), steps: flags.steps };
    const result = await aclSearch(request, world.context);
    return { ...aclSearchReport(result), exitCode: expectedExitCode(result, flags.expect) };
  }
}

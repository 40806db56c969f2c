import { EXPECT_FLAG } from '../base/acl-expect.js';
import { FILTER_FILE_FLAGS, FILTER_FLAGS, PACKET_FLAGS } from '../base/acl-flags.js';
import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, FINDING_EXITS } from '../base/exit-codes.js';
import { ACCESS_SETTINGS, SELECTION_FLAGS, settingFlags } from '../base/flags.js';
import type { Outcome } from '../base/outcome.js';

export class AclTrace extends NetctlCommand<typeof AclTrace> {
  static override summary = 'Say which entry of a filter decides a packet';
  static override description =
    'Takes one packet: an address at both ends, and its protocol. Where its entry depends on more, for example on a source ' +
    'port that was not said, every entry that it may come to is shown.';
  static override usage = 'acl trace [FLAGS]';
  static override flags = {
    ...FILTER_FILE_FLAGS,
    ...FILTER_FLAGS,
    ...PACKET_FLAGS,
    ...EXPECT_FLAG,
    ...SELECTION_FLAGS,
    ...settingFlags(...ACCESS_SETTINGS),
  };
  static override examples = [
    'netctl acl trace -f examples/configs/edge.cfg --protocol tcp --source 198.51.100.7 --destination 192.0.2.10 --destination-port 443',
    'netctl acl trace -d edge1 --protocol icmp --icmp echo --source 10.1.2.3 --destination 192.0.2.10',
  ];
  static exitCodes: readonly ExitCode[] = FINDING_EXITS;

  protected override async work({ flags, settings, world }: Given<typeof AclTrace>): Promise<Outcome> {
    const { listsOf, packetsOf } = await import('../base/acl-requests.js');
    const { aclTrace } = await import('../../services/acl-trace.js');
    const { aclTraceReport } = await import('../../report/acl-trace.js');
    const { expectedExitCode } = await import('../base/acl-expect.js');
    const request = { lists: listsOf(settings, flags), packets: packetsOf(flags), steps: flags.steps };
    const result = await aclTrace(request, world.context);
    return { ...aclTraceReport(result), exitCode: expectedExitCode(result, flags.expect) };
  }
}

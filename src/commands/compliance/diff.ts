import { Args } from '@oclif/core';
import { CLUSTER_FLAGS } from '../base/cluster-flags.js';
import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, FINDING_EXITS } from '../base/exit-codes.js';
import type { Outcome } from '../base/outcome.js';

export class ComplianceDiff extends NetctlCommand<typeof ComplianceDiff> {
  static override summary = 'Say what becomes reachable in a cluster, and what no longer is';
  static override description =
    'Compares what workloads of two states of a cluster reach of each other and of addresses outside, not the texts. ' +
    'Workloads that change alike are named together. Ends with 2 where something differs.';
  static override usage = 'compliance diff OLD NEW [FLAGS]';
  static override args = {
    old: Args.string({ required: true, description: 'A file, a folder, or - for standard input', ignoreStdin: true }),
    new: Args.string({ required: true, description: 'What to compare it with', ignoreStdin: true }),
  };
  static override flags = CLUSTER_FLAGS;
  static override examples = [
    'netctl compliance diff cluster-before.yaml cluster-after.yaml',
    {
      description: 'What a pull request changes',
      command: 'netctl compliance diff cluster-main.yaml cluster.yaml -o markdown=comment.md',
    },
  ];
  static exitCodes: readonly ExitCode[] = FINDING_EXITS;

  protected override async work({ args, flags, world }: Given<typeof ComplianceDiff>): Promise<Outcome> {
    const { complianceDiff } = await import('../../services/compliance-diff.js');
    const { complianceDiffReport } = await import('../../report/compliance-diff.js');
    const { foundExitCode } = await import('../base/found-exit-code.js');
    const { exclude = [], 'pod-network': podNetworks = [] } = flags;
    const request = { before: args.old, after: args.new, exclude, podNetworks };
    const result = await complianceDiff(request, world.context);
    return { ...complianceDiffReport(result), exitCode: foundExitCode(result.changes.length > 0, []) };
  }
}

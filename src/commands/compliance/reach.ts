import { Args, Flags } from '@oclif/core';
import { CLUSTER_FLAGS } from '../base/cluster-flags.js';
import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, FINDING_EXITS } from '../base/exit-codes.js';
import type { Outcome } from '../base/outcome.js';

export class ComplianceReach extends NetctlCommand<typeof ComplianceReach> {
  static override summary = 'Say whether pods reach each other, and which policies decide it';
  static override description =
    'The answer is allowed, denied, mixed where it differs between ports or workloads, or undecided where the input does not ' +
    'tell, with the policy and line that decides on both sides. Ends are workloads (NAMESPACE/NAME), pods by their labels ' +
    'that need not be in the input (NAMESPACE/app=web,tier=front), addresses and networks. Ends with 0 whatever the answer, ' +
    'or with 2 where it is not as --expect says.';
  static override usage = 'compliance reach PATH... --from END --to END [FLAGS]';
  static override args = {
    path: Args.string({
      multiple: true,
      required: true,
      ignoreStdin: true,
      description: 'Files, folders, patterns with * and **, or - for standard input',
    }),
  };
  static override flags = {
    from: Flags.string({ required: true, helpValue: 'END', summary: 'Who connects' }),
    to: Flags.string({ required: true, helpValue: 'END', summary: 'Whom it connects to' }),
    port: Flags.string({
      helpValue: 'PORT',
      summary: 'Ports of the target, by number, range or name; several with commas; everything where it is left out',
    }),
    protocol: Flags.string({
      helpValue: 'tcp|udp|sctp',
      options: ['tcp', 'udp', 'sctp'],
      summary: 'The protocol of the ports [default: tcp]',
    }),
    expect: Flags.string({
      helpValue: 'allowed|denied',
      options: ['allowed', 'denied'],
      summary: 'End with 2 unless this is the answer',
    }),
    ...CLUSTER_FLAGS,
  };
  static override examples = [
    'netctl compliance reach examples/compliance --from shop/front --to shop/db --port 5432',
    'netctl compliance reach - --from shop/app=new --to 10.1.2.3 --port 443 < cluster.yaml',
    'netctl compliance reach clusters/ --from bank/api --to shop/db --expect denied',
  ];
  static exitCodes: readonly ExitCode[] = FINDING_EXITS;

  protected override async work({ args, flags, world }: Given<typeof ComplianceReach>): Promise<Outcome> {
    const { complianceReach } = await import('../../services/compliance-reach.js');
    const { complianceReachReport } = await import('../../report/compliance-reach.js');
    const { foundExitCode } = await import('../base/found-exit-code.js');
    const { from, to, port, protocol, exclude = [], 'pod-network': podNetworks = [], expect } = flags;
    const cluster = { paths: args.path ?? [], exclude, podNetworks };
    const result = await complianceReach({ cluster, from, to, port, protocol }, world.context);
    const strange = expect !== undefined && result.outcome !== expect;
    return { ...complianceReachReport(result), exitCode: foundExitCode(strange, []) };
  }
}

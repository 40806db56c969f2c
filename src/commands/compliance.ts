import { FINDING_FORMATS, FORMATS } from '../report/outputs.js';
import { type Given, NetctlCommand } from './base/command.js';
import { AUDIT_ARGS, AUDIT_FLAGS } from './base/compliance-flags.js';
import { type ExitCode, FINDING_EXITS } from './base/exit-codes.js';
import type { Outcome } from './base/outcome.js';

export class Compliance extends NetctlCommand<typeof Compliance> {
  static override summary = 'Audit network policies, intents and device configurations';
  static override description =
    'Reads objects of Kubernetes clusters, documents of netctl and configurations of devices, and asks every rule about them. ' +
    'Findings have the place of the wrong value itself. Ends with 2 where an open finding is as severe as the profile says ' +
    '(low or worse unless said otherwise), and with 3 where nothing was audited. Output can also be sarif, junit, github, ' +
    'gitlab and html.';
  static override usage = 'compliance [PATH...] [FLAGS]';
  static override aliases = ['audit'];
  static override args = AUDIT_ARGS;
  static override flags = AUDIT_FLAGS;
  static override formats = [...FORMATS, ...FINDING_FORMATS];
  static override examples = [
    'netctl compliance examples/compliance',
    'kustomize build overlays/prod | netctl compliance -',
    {
      description: 'In CI: text for people, SARIF for code scanning; only what is high or worse fails',
      command: 'netctl compliance "clusters/**/*.yaml" configs/ --fail-on high -o text -o sarif=netctl.sarif',
    },
    { description: 'Devices as they are now', command: 'netctl compliance --live -t role=edge' },
  ];
  static exitCodes: readonly ExitCode[] = FINDING_EXITS;

  protected override async work({ flags, args, settings, world }: Given<typeof Compliance>): Promise<Outcome> {
    const { auditOf } = await import('./base/compliance-requests.js');
    const { compliance } = await import('../services/compliance.js');
    const { complianceReport } = await import('../report/compliance.js');
    const { auditExitCode } = await import('./base/audit-exit-code.js');
    const result = await compliance(auditOf(settings, args.path ?? [], flags), world.context);
    return { ...complianceReport(result, this.config.version), exitCode: auditExitCode(result) };
  }
}

import { Flags } from '@oclif/core';
import { FINDING_FORMATS, FORMATS } from '../report/outputs.js';
import { type Given, NetctlCommand } from './base/command.js';
import { AUDIT_ARGS, AUDIT_FLAGS } from './base/compliance-flags.js';
import { type ExitCode, FINDING_EXITS } from './base/exit-codes.js';
import { settingFlags } from './base/flags.js';
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
  static override flags = {
    ...AUDIT_FLAGS,
    fix: Flags.boolean({
      summary:
        'Mend what can be mended with certainty, audit again, and write the files; with --dry-run show the difference',
    }),
    ...settingFlags('dry_run'),
    certificate: Flags.string({
      helpValue: 'FILE',
      dependsOn: ['signing-key'],
      summary: 'Write a signed certificate of the audit here, if it passes',
    }),
    'signing-key': Flags.string({
      helpValue: 'env:NAME|file:PATH',
      dependsOn: ['certificate'],
      summary: 'The Ed25519 private key, in PEM, that the certificate is signed with',
    }),
  };
  static override formats = [...FORMATS, ...FINDING_FORMATS];
  static override examples = [
    'netctl compliance examples/compliance -p examples/compliance/profile.yaml',
    { description: 'What another tool prints', command: 'netctl compliance - < rendered.yaml' },
    {
      description: 'In CI: text for people, SARIF for code scanning; only what is high or worse fails',
      command: 'netctl compliance "clusters/**/*.yaml" configs/ --fail-on high -o text -o sarif=netctl.sarif',
    },
    { description: 'What --fix would change', command: 'netctl compliance clusters/ --fix --dry-run' },
    { description: 'Devices as they are now', command: 'netctl compliance --live -t role=edge' },
  ];
  static exitCodes: readonly ExitCode[] = FINDING_EXITS;

  protected override async work({ flags, args, settings, world }: Given<typeof Compliance>): Promise<Outcome> {
    const { auditOf } = await import('./base/compliance-requests.js');
    const { auditAndMore } = await import('../services/compliance-command.js');
    const { complianceReport } = await import('../report/compliance.js');
    const { auditExitCode } = await import('./base/audit-exit-code.js');
    const { version } = this.config;
    const { result, ...extras } = await auditAndMore(
      {
        audit: auditOf(settings, args.path ?? [], flags),
        fix: flags.fix === true ? { dryRun: settings.dry_run } : undefined,
        certificate: flags.certificate,
        signingKey: flags['signing-key'],
        version,
      },
      world.context,
    );
    // Not spread: a report of many findings makes its forms only where they are asked for.
    return Object.assign(complianceReport(result, { version, ...extras }), { exitCode: auditExitCode(result) });
  }
}

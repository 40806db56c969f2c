import { Args, Flags } from '@oclif/core';
import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, LOCAL_EXITS } from '../base/exit-codes.js';
import type { Outcome } from '../base/outcome.js';

export class ComplianceRules extends NetctlCommand<typeof ComplianceRules> {
  static override summary = 'List the rules that audits ask';
  static override description =
    'With a profile, severities are those of the profile, rules that it turns off are `off`, and its own rules are there too.';
  static override usage = 'compliance rules [ID...] [FLAGS]';
  static override args = {
    id: Args.string({
      multiple: true,
      ignoreStdin: true,
      description: 'Ids, with * for any characters, for example "NP*"',
    }),
  };
  static override flags = {
    about: Flags.string({
      helpValue: 'WHAT',
      options: ['cluster', 'device', 'fleet', 'intents', 'audit'],
      summary: 'Only rules about cluster, device, fleet, intents, or the audit itself',
    }),
    severity: Flags.string({
      helpValue: 'SEVERITY',
      options: ['info', 'low', 'medium', 'high', 'critical', 'off'],
      summary: 'Only rules of this severity',
    }),
    search: Flags.string({ helpValue: 'TEXT', summary: 'Only rules with this in their title, STIG or CIS numbers' }),
    profile: Flags.string({
      char: 'p',
      helpValue: 'FILE',
      summary: 'The profile to take severities from, and rules of your own',
    }),
  };
  static override examples = [
    'netctl compliance rules "NP*"',
    'netctl compliance rules --search CISC-L2-000260 --json',
  ];
  static exitCodes: readonly ExitCode[] = LOCAL_EXITS;

  protected override async work({ flags, args, world }: Given<typeof ComplianceRules>): Promise<Outcome> {
    const { catalogue } = await import('../../services/compliance-catalogue.js');
    const { complianceRulesReport } = await import('../../report/compliance-rules.js');
    const { about, severity, search, profile } = flags;
    const rules = await catalogue({ patterns: args.id ?? [], about, severity, search, profile }, world.context);
    return { ...complianceRulesReport(rules), exitCode: 0 };
  }
}

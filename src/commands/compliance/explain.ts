import { Args, Flags } from '@oclif/core';
import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, LOCAL_EXITS } from '../base/exit-codes.js';
import type { Outcome } from '../base/outcome.js';

export class ComplianceExplain extends NetctlCommand<typeof ComplianceExplain> {
  static override summary = 'Explain a rule: what it finds, why, what to do, with a bad and a good example';
  static override usage = 'compliance explain RULE [FLAGS]';
  static override args = {
    rule: Args.string({ required: true, ignoreStdin: true, description: 'The id of a rule, for example NP014' }),
  };
  static override flags = {
    profile: Flags.string({
      char: 'p',
      helpValue: 'FILE',
      summary: 'The profile to take severity and options from, and rules of your own',
    }),
  };
  static override examples = [
    'netctl compliance explain AUD004',
    'netctl compliance explain CORP-001 -p examples/compliance/profile.yaml',
  ];
  static exitCodes: readonly ExitCode[] = LOCAL_EXITS;

  protected override async work({ args, flags, world }: Given<typeof ComplianceExplain>): Promise<Outcome> {
    const { explainRule } = await import('../../services/compliance-catalogue.js');
    const { complianceExplainReport } = await import('../../report/compliance-rules.js');
    const rule = await explainRule({ id: args.rule, profile: flags.profile }, world.context);
    return { ...complianceExplainReport(rule), exitCode: 0 };
  }
}

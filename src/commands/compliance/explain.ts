import { Args } from '@oclif/core';
import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, LOCAL_EXITS } from '../base/exit-codes.js';
import type { Outcome } from '../base/outcome.js';

export class ComplianceExplain extends NetctlCommand<typeof ComplianceExplain> {
  static override summary = 'Explain a rule: what it finds, why, what to do, with a bad and a good example';
  static override usage = 'compliance explain RULE';
  static override args = {
    rule: Args.string({ required: true, ignoreStdin: true, description: 'The id of a rule, for example NP014' }),
  };
  static override examples = ['netctl compliance explain AUD004'];
  static exitCodes: readonly ExitCode[] = LOCAL_EXITS;

  protected override async work({ args }: Given<typeof ComplianceExplain>): Promise<Outcome> {
    const { explainRule } = await import('../../services/compliance-catalogue.js');
    const { complianceExplainReport } = await import('../../report/compliance-rules.js');
    return { ...complianceExplainReport(await explainRule(args.rule)), exitCode: 0 };
  }
}

import { Flags } from '@oclif/core';
import { type Given, NetctlCommand } from '../base/command.js';
import { AUDIT_ARGS, AUDIT_FLAGS } from '../base/compliance-flags.js';
import { type ExitCode, READING_EXITS } from '../base/exit-codes.js';
import type { Outcome } from '../base/outcome.js';

const { baseline: _compared, ...FLAGS } = AUDIT_FLAGS;

export class ComplianceBaseline extends NetctlCommand<typeof ComplianceBaseline> {
  static override summary = 'Accept what an audit finds now, so that only what is new fails from now on';
  static override description =
    'Writes the fingerprints of all open findings into a file for `netctl compliance --baseline`. They stay the same when lines ' +
    'move and files are renamed. What could not be read or understood is never accepted.';
  static override usage = 'compliance baseline PATH... --into FILE [FLAGS]';
  static override args = AUDIT_ARGS;
  static override flags = {
    ...FLAGS,
    into: Flags.string({
      required: true,
      helpValue: 'FILE',
      summary: 'The file to write; an older baseline is replaced',
    }),
  };
  static override examples = ['netctl compliance baseline clusters/ --into baseline.json'];
  static exitCodes: readonly ExitCode[] = READING_EXITS;

  protected override async work({ flags, args, settings, world }: Given<typeof ComplianceBaseline>): Promise<Outcome> {
    const { auditOf } = await import('../base/compliance-requests.js');
    const { writeBaseline } = await import('../../services/compliance-baseline.js');
    const { complianceBaselineReport } = await import('../../report/compliance-baseline.js');
    const { auditExitCode } = await import('../base/audit-exit-code.js');
    const written = await writeBaseline(auditOf(settings, args.path ?? [], flags), flags.into, world.context);
    return {
      ...complianceBaselineReport(written),
      exitCode: auditExitCode({ ...written.result, passed: true }),
    };
  }
}

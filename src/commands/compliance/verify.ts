import { Args, Flags } from '@oclif/core';
import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, LOCAL_EXITS } from '../base/exit-codes.js';
import type { Outcome } from '../base/outcome.js';

export class ComplianceVerify extends NetctlCommand<typeof ComplianceVerify> {
  static override summary = 'Check the certificate of an audit, and that it covers files as they are now';
  static override description =
    'The signature must hold with the key given here; the key named in the certificate is not trusted. Ends with 3 where ' +
    'the certificate is not good or does not cover one of the files.';
  static override usage = 'compliance verify CERTIFICATE [PATH...] --key KEY';
  static override args = {
    certificate: Args.string({ required: true, ignoreStdin: true, description: 'What --certificate has written' }),
    path: Args.string({
      ...{ multiple: true, ignoreStdin: true },
      description: 'Files, folders and patterns that it has to cover',
    }),
  };
  static override flags = {
    key: Flags.string({
      required: true,
      helpValue: 'env:NAME|file:PATH',
      summary: 'The Ed25519 public key, in PEM, that is trusted',
    }),
    exclude: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'PATTERN',
      summary: 'Leave out files that fit this pattern; can be repeated',
    }),
  };
  static override examples = ['netctl compliance verify audit.json plans/ --key file:audit.pub'];
  static exitCodes: readonly ExitCode[] = LOCAL_EXITS;

  protected override async work({ flags, args, world }: Given<typeof ComplianceVerify>): Promise<Outcome> {
    const { verifyCertificate } = await import('../../services/compliance-verify.js');
    const { complianceVerifyReport } = await import('../../report/compliance-verify.js');
    const { certificate, path } = args;
    const request = { certificate, paths: path ?? [], key: flags.key, exclude: flags.exclude ?? [] };
    const verified = await verifyCertificate(request, world.context);
    return { ...complianceVerifyReport(verified), exitCode: verified.errors.length > 0 ? 3 : 0 };
  }
}

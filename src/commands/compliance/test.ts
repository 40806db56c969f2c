import { Args } from '@oclif/core';
import { type Given, NetctlCommand } from '../base/command.js';
import type { ExitCode } from '../base/exit-codes.js';
import type { Outcome } from '../base/outcome.js';

export class ComplianceTest extends NetctlCommand<typeof ComplianceTest> {
  static override summary = 'Test policies: audit folders and compare with what their expected.yaml says';
  static override description =
    'Every folder with an expected.yaml is audited with all that lies in it and below. What is expected and not found, and what ' +
    'is found and not expected, is shown as a difference whose lines can be copied into expected.yaml. Ends with 2 where ' +
    'anything differs.';
  static override usage = 'compliance test PATH...';
  static override args = {
    path: Args.string({
      ...{ required: true, multiple: true, ignoreStdin: true },
      description: 'Folders with expected.yaml in them or below, or such files',
    }),
  };
  static override examples = ['netctl compliance test examples/compliance'];
  static exitCodes: readonly ExitCode[] = [0, 2, 3, 70];

  protected override async work({ args, world }: Given<typeof ComplianceTest>): Promise<Outcome> {
    const { testExpectations } = await import('../../services/compliance-test.js');
    const { complianceTestReport, isRight } = await import('../../report/compliance-test.js');
    const tests = await testExpectations(args.path, world.context);
    const broken = tests.some(({ errors }) => errors.length > 0);
    return { ...complianceTestReport(tests), exitCode: broken ? 70 : tests.every(isRight) ? 0 : 2 };
  }
}

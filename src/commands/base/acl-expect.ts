import { Flags } from '@oclif/core';
import { EXIT } from '../../errors/exit-codes.js';
import type { NetctlError } from '../../errors/netctl-error.js';
import { devicesExitCode } from './devices-exit-code.js';

/** What the answer should be, for scripts. */
export const EXPECT_FLAG = {
  expect: Flags.string({
    helpValue: 'permitted|denied',
    options: ['permitted', 'denied'],
    summary: 'End with 2 unless every filter does this to all of the packets',
  }),
};

interface Answered {
  readonly lists: readonly { readonly answer: { readonly outcome: string } }[];
  readonly errors: readonly NetctlError[];
}

/** Devices that could not be read go before answers that are not as expected. */
export function expectedExitCode({ lists, errors }: Answered, expected: string | undefined): number {
  if (errors.length > 0) return devicesExitCode(errors.map((error) => ({ error })));
  const as = lists.every(({ answer }) => expected === undefined || answer.outcome === expected);
  return as ? EXIT.done : EXIT.differences;
}

import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { baselineText, isAcceptable } from '../compliance/baseline/baseline.js';
import { NetctlError } from '../errors/netctl-error.js';
import { type ComplianceRequest, type ComplianceResult, compliance } from './compliance.js';
import type { Context } from './context.js';

export interface WrittenBaseline {
  readonly file: string;
  /** How many findings were accepted. */
  readonly accepted: number;
  /** Open findings that no baseline may have: something could not be audited. */
  readonly left: number;
  readonly result: ComplianceResult;
}

/**
 * Audits, and writes all open findings into a file: they are accepted from now on. Nothing is written where something could
 * not be read. @throws NetctlError NETCTL_CONFIG_OUTPUT
 */
export async function writeBaseline(
  request: ComplianceRequest,
  file: string,
  context: Context,
): Promise<WrittenBaseline> {
  const result = await compliance({ ...request, terms: { ...request.terms, baseline: undefined } }, context);
  const open = result.findings.filter(({ status }) => status !== 'waived');
  const accepted = open.filter(isAcceptable).length;
  const { objects, intents, devices } = result.counts;
  if (result.errors.length === 0 && objects + intents + devices > 0) {
    try {
      await writeFile(resolve(context.cwd, file), baselineText(open));
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new NetctlError('NETCTL_CONFIG_OUTPUT', `${file} cannot be written: ${why}`, { cause });
    }
  }
  return { file, accepted, left: open.length - accepted, result };
}

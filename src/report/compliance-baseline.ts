import type { NetctlError } from '../errors/netctl-error.js';
import type { Block } from './blocks.js';
import { counted } from './compliance-audit.js';
import { errorJson } from './json.js';
import type { Report } from './render.js';

/** What was accepted, and what has to be mended all the same. */
export function complianceBaselineReport(written: {
  readonly file: string;
  readonly accepted: number;
  readonly left: number;
  readonly result: { readonly errors: readonly NetctlError[] };
}): Report {
  const { file, accepted, left } = written;
  const { errors } = written.result;
  const done = `${file}: ${counted(accepted, 'finding')} accepted`;
  const open = `${counted(left, 'finding')} about the audit itself cannot be accepted; \`netctl compliance\` shows them`;
  return {
    json: { schema: 'netctl.compliance-baseline.v1', file, accepted, left, errors: errors.map(errorJson) },
    blocks: [
      ...(errors.length === 0 ? [{ kind: 'note', level: 'good', text: done } satisfies Block] : []),
      ...(left > 0 ? [{ kind: 'note', level: 'warning', text: open } satisfies Block] : []),
      ...errors.map((error): Block => ({ kind: 'error', error })),
    ],
  };
}

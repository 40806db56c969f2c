import type { Statement } from '../compliance/certificate/statement.js';
import type { NetctlError } from '../errors/netctl-error.js';
import type { Block } from './blocks.js';
import { counted } from './compliance-audit.js';
import { errorJson } from './json.js';
import type { Report } from './render.js';

/** What a certificate says, and what it covers. */
export function complianceVerifyReport({
  certificate,
  statement,
  covered,
  errors,
}: {
  readonly certificate: string;
  readonly statement: Statement;
  readonly covered: readonly string[];
  readonly errors: readonly NetctlError[];
}): Report {
  const { auditedAt, validUntil, failOn, profile, rules, auditor, waivers, configuration } = statement.predicate;
  const words = [
    `audited ${auditedAt} by netctl ${auditor.version}: ${counted(rules.length, 'rule')}, fails on ${failOn}`,
    `profile: ${profile ?? (configuration.some(({ role }) => role === 'profile') ? 'without a name' : 'none')}`,
    `files: ${statement.subject.length}; waived findings: ${waivers.length}${validUntil === null ? '' : `; valid until ${validUntil}`}`,
  ];
  return {
    json: {
      schema: 'netctl.compliance-verify.v1',
      certificate,
      valid: errors.length === 0,
      statement,
      covered,
      errors: errors.map(errorJson),
    },
    blocks: [
      {
        kind: 'section',
        title: certificate,
        body: [
          ...words.map((text): Block => ({ kind: 'text', text })),
          { kind: 'note', level: 'good', text: 'the signature holds' },
          ...(covered.length > 0
            ? [{ kind: 'note', level: 'good', text: `${counted(covered.length, 'file')} covered` } satisfies Block]
            : []),
        ],
      },
      ...errors.map((error): Block => ({ kind: 'error', error })),
    ],
  };
}

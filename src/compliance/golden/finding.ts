import type { AuditedDevice } from '../devices/audited-device.js';
import { deviceFinding } from '../devices/findings.js';
import type { RuleFinding } from '../finding.js';
import type { Difference } from './differences.js';
import type { Golden } from './golden.js';

const WORDS = {
  missing: 'is missing',
  extra: 'is not intended',
  moved: 'stands before a line that should come first',
  secret: 'has another secret than intended',
} as const;

/** A difference as a finding, with the golden configuration beside it. */
export function differenceFinding(device: AuditedDevice, { source }: Golden, difference: Difference): RuleFinding {
  const { kind, text, path, line } = difference;
  const where = path.length === 0 ? '' : ` in "${path.join(' / ')}"`;
  const message = `"${text}"${where} ${WORDS[kind]}`;
  const finding = deviceFinding(device, { message, line, key: [kind, ...path, text].join(' / ') });
  return { ...finding, related: [{ message: 'the golden configuration', source }] };
}

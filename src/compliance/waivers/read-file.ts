import type { LocatedDocument } from '../../documents/located.js';
import { validated } from '../../documents/validate.js';
import { waiversValidator } from '../../generated/compliance-waivers.js';
import type { Waiver } from './waiver.js';

/** The waivers of a document. @throws NetctlError or NetctlErrors with places */
export function readWaivers(document: LocatedDocument): readonly Waiver[] {
  return validated(document, waiversValidator).waivers.map(
    ({ rule, subject, file, fingerprint, reason, owner, until }, index) => ({
      rules: [rule],
      reason,
      owner,
      until,
      source: document.place(['waivers', index]),
      scope: { kind: 'named', subject, file, fingerprint },
    }),
  );
}

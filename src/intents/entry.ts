import type { Path } from '../documents/located.js';
import type { VlanIntent } from '../generated/intents.js';
import type { Findings } from './findings.js';

/** How a document wants its objects to be. */
export type IntentState = NonNullable<VlanIntent['state']>;

/** What reading one entry of a section needs to know beside the entry. */
export interface EntryContext {
  readonly path: Path;
  readonly state: IntentState;
  readonly findings: Findings;
}

/** Under `deleted` an object is named, not described: a field beside its key would look as if it had a meaning. */
export function refuseFields(
  entry: object,
  keys: readonly string[],
  { path, findings }: Omit<EntryContext, 'state'>,
): void {
  for (const key of Object.keys(entry)) {
    if (keys.includes(key)) continue;
    findings.atKey([...path, key], {
      code: 'NETCTL_INPUT_STATE',
      message: `\`${key}\` cannot stand under \`state: deleted\`, only ${keys.map((one) => `\`${one}\``).join(' or ')}.`,
      hint: 'The whole object goes. To take back a single field, write it as null under `state: merged`.',
    });
  }
}

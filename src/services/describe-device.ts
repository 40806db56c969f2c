import { readYaml } from '../documents/located.js';
import type { DeviceTarget } from '../engine/env.js';
import { planDevice } from '../engine/plan.js';
import type { Reading } from '../engine/read.js';
import { capabilitiesOf } from '../engine/read.js';
import { errorsOf } from '../errors/netctl-error.js';
import { intentDocument } from '../intents/document.js';
import { resolveIntents } from '../intents/resolve.js';
import { renderIntents, type WrittenDocument } from '../intents/write/render-intents.js';
import { writeAcls } from '../intents/write/write-acls.js';
import { writeBgp } from '../intents/write/write-bgp.js';
import { writeVlans } from '../intents/write/write-vlans.js';
import { changeId } from '../model/change.js';

/** A device as a plan file. */
export interface DescribedDevice {
  readonly kinds: readonly WrittenDocument['kind'][];
  /** Empty where there is nothing to say. */
  readonly text: string;
  /** What intents cannot say. */
  readonly notes: readonly string[];
}

const HEAD = '# Written by netctl import from what the device holds.\n';

/** Writes what was read of a device as intents for it alone. */
export function describeDevice(target: DeviceTarget, reading: Reading): DescribedDevice {
  const { documents, notes } = describe(target, reading);
  const text = documents.length === 0 ? '' : `${HEAD}${renderIntents(documents)}`;
  return { kinds: documents.map(({ kind }) => kind), text, notes };
}

/** What a device holds as documents, and what they cannot say. */
function describe(target: DeviceTarget, { state, facts }: Reading) {
  const can = capabilitiesOf(target, facts);
  const frame = { version: 1, targets: `name=${target.name}` } as const;
  const documents: WrittenDocument[] = [];
  const notes: string[] = [];
  if (state.vlan !== undefined && can.vlan !== undefined) {
    const written = writeVlans(state.vlan, can.vlan);
    notes.push(...written.notes);
    if (written.sections !== undefined) documents.push({ kind: 'vlan', ...frame, ...written.sections });
  }
  if (state.acl !== undefined) {
    const written = writeAcls(state.acl);
    notes.push(...written.notes);
    if (written.sections !== undefined) documents.push({ kind: 'acl', ...frame, ...written.sections });
  }
  if (state.bgp !== undefined && can.bgp !== undefined) {
    const written = writeBgp(state.bgp, can.bgp);
    notes.push(...written.notes);
    if (written.sections !== undefined) documents.push({ kind: 'bgp', ...frame, ...written.sections });
  }
  return { documents, notes };
}

/** What a plan of the text would change on the device it was written from, or why there is none. */
export async function differencesOf(
  text: string,
  file: string,
  target: DeviceTarget,
  reading: Reading,
): Promise<readonly string[]> {
  try {
    const documents = (await readYaml(Buffer.from(text), file)).map(intentDocument);
    const { portsPerEntry } = capabilitiesOf(target, reading.facts).acl ?? {};
    const desired = resolveIntents(documents, {
      ...{ name: target.name, data: {}, portGroups: {} },
      canonicalPort: (port) => target.driver.ports.canonical(port),
      ...(portsPerEntry !== undefined && { portsPerEntry }),
    });
    const plan = planDevice(target, reading, desired, new Set());
    if (!('changes' in plan)) return plan.map(({ message }) => `a plan of the file is refused: ${message}`);
    return plan.changes.map((change) => `a plan of the file would change ${changeId(change)}`);
  } catch (thrown) {
    return errorsOf(thrown).map(({ message }) => `the file is not right by itself: ${message}`);
  }
}

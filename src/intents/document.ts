import type { LocatedDocument } from '../documents/located.js';
import { validated } from '../documents/validate.js';
import { throwCollected } from '../errors/netctl-error.js';
import { type Intent, intentValidator } from '../generated/intents.js';
import type { Sourced } from '../util/source.js';
import { type BatchWishes, readBatches } from './batches.js';
import { collectFindings } from './findings.js';
import type { IntentTarget } from './target.js';
import { checkVariables, fillVariables, hasVariables } from './variables.js';
import { readVlanIntent } from './vlan/read.js';
import type { VlanWishes } from './vlan/wishes.js';

/** What documents can be about; acl and bgp will be further kinds. */
export type IntentKind = Intent['kind'];
export const INTENT_KINDS: readonly IntentKind[] = ['vlan'];

/** One document of a plan. It is right as far as that can be said without a device. */
export interface IntentDocument {
  readonly kind: 'vlan';
  /** What it was read from, for places and excerpts. */
  readonly located: LocatedDocument;
  readonly name: string | undefined;
  /** The selector that says which devices it is for; parsed by whoever knows the devices. */
  readonly targets: Sourced<string>;
  /** How it asks for the whole run to be split. */
  readonly batches: BatchWishes;
  /** What it asks of a device that it is for. @throws NetctlErrors where the device's data does not fit. */
  wishes(device: IntentTarget): VlanWishes;
}

/**
 * Checks a document and makes an intent of it. Without variables it asks the same of every device, and is read only once.
 * @throws NetctlError or NetctlErrors for all that is wrong with it.
 */
export function intentDocument(document: LocatedDocument): IntentDocument {
  const intent = validated(document, intentValidator);
  const variable = SECTIONS.some((section) => hasVariables(intent[section]));
  if (variable) checkAllVariables(document, intent);
  const common = {
    kind: intent.kind,
    located: document,
    name: intent.name,
    targets: { value: intent.targets, source: document.place(['targets']) },
    batches: readBatches(document, intent),
  };
  if (variable) return { ...common, wishes: (device) => wishesFor(document, intent, device) };
  const wishes = readVlanIntent(document, intent);
  return { ...common, wishes: () => wishes };
}

/** Where variables may stand; what decides which devices a document is for, and how, is the same for all of them. */
const SECTIONS = ['vlans', 'interfaces', 'checks'] as const;

function checkAllVariables(document: LocatedDocument, intent: Intent): void {
  const findings = collectFindings(document);
  for (const section of SECTIONS) checkVariables(intent[section], [section], findings);
  throwCollected(findings.all());
}

function wishesFor(document: LocatedDocument, intent: Intent, device: IntentTarget): VlanWishes {
  const findings = collectFindings(document, device.name);
  const filled = SECTIONS.filter((section) => intent[section] !== undefined).map((section) => [
    section,
    fillVariables(intent[section], device.data, { path: [section], findings }),
  ]);
  throwCollected(findings.all());
  const value = { ...intent, ...Object.fromEntries(filled) };
  return readVlanIntent(document, validated(document, intentValidator, value), device.name);
}

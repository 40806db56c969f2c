import type { LocatedDocument } from '../documents/located.js';
import { validated } from '../documents/validate.js';
import { throwCollected } from '../errors/netctl-error.js';
import { type Intent, intentValidator } from '../generated/intents.js';
import type { Sourced } from '../util/source.js';
import { readAclIntent } from './acl/read.js';
import type { AclWishes } from './acl/wishes.js';
import { type BatchWishes, readBatches } from './batches.js';
import { readBgpIntent } from './bgp/read.js';
import type { BgpWishes } from './bgp/wishes.js';
import { collectFindings } from './findings.js';
import type { IntentKind } from './kinds.js';
import type { IntentTarget } from './target.js';
import { checkVariables, fillVariables, hasVariables } from './variables.js';
import { readVlanIntent } from './vlan/read.js';
import type { VlanWishes } from './vlan/wishes.js';

/** What one document asks of a device, before it is united with others. */
export type DocumentWishes = VlanWishes | AclWishes | BgpWishes;

/** One document of a plan. It is right as far as that can be said without a device. */
export interface IntentDocument {
  readonly kind: IntentKind;
  /** What it was read from, for places and excerpts. */
  readonly located: LocatedDocument;
  readonly name: string | undefined;
  /** The selector that says which devices it is for; parsed by whoever knows the devices. */
  readonly targets: Sourced<string>;
  /** How it asks for the whole run to be split. */
  readonly batches: BatchWishes;
  /** What it asks of a device that it is for. @throws NetctlErrors where the device's data does not fit. */
  wishes(device: IntentTarget): DocumentWishes;
}

/**
 * Checks a document and makes an intent of it. Without variables it asks the same of every device, and is read only once.
 * @throws NetctlError or NetctlErrors for all that is wrong with it.
 */
export function intentDocument(document: LocatedDocument): IntentDocument {
  const intent = validated(document, intentValidator);
  const sections = sectionsOf(intent);
  const variable = sections.some(([, value]) => hasVariables(value));
  if (variable) checkAllVariables(document, sections);
  const common = {
    kind: intent.kind,
    located: document,
    name: intent.name,
    targets: { value: intent.targets, source: document.place(['targets']) },
    batches: readBatches(document, intent),
  };
  if (variable) return { ...common, wishes: (device) => wishesFor(document, intent, device) };
  const wishes = readIntent(document, intent);
  return { ...common, wishes: () => wishes };
}

/** Variables may not stand here: what decides which devices a document is for, and how, is the same for all of them. */
const FRAME: readonly string[] = ['kind', 'version', 'name', 'description', 'targets', 'state', 'batches'];

/** The parts of a document that say what is asked, in which variables may stand. */
function sectionsOf(intent: Intent): readonly (readonly [string, unknown])[] {
  return Object.entries(intent).filter(([key]) => !FRAME.includes(key));
}

function checkAllVariables(document: LocatedDocument, sections: ReturnType<typeof sectionsOf>): void {
  const findings = collectFindings(document);
  for (const [section, value] of sections) checkVariables(value, [section], findings);
  throwCollected(findings.all());
}

function wishesFor(document: LocatedDocument, intent: Intent, device: IntentTarget): DocumentWishes {
  const findings = collectFindings(document, device.name);
  const filled = sectionsOf(intent).map(([section, value]) => [
    section,
    fillVariables(value, device.data, { path: [section], findings }),
  ]);
  throwCollected(findings.all());
  const value = { ...intent, ...Object.fromEntries(filled) };
  return readIntent(document, validated(document, intentValidator, value), device.name);
}

/** What a document asks, its variables filled in already; `device` is named in errors where its data took part. */
function readIntent(document: LocatedDocument, intent: Intent, device?: string): DocumentWishes {
  switch (intent.kind) {
    case 'vlan':
      return readVlanIntent(document, intent, device);
    case 'acl':
      return readAclIntent(document, intent, device);
    case 'bgp':
      return readBgpIntent(document, intent, device);
  }
}

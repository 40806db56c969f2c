import type { LocatedDocument } from '../../documents/located.js';
import { throwCollected } from '../../errors/netctl-error.js';
import type { VlanIntent } from '../../generated/intents.js';
import type { DesiredVlans } from '../../model/desired.js';
import type { IntentState } from '../entry.js';
import { collectFindings, type Findings } from '../findings.js';
import { refuseEmpty, sectionOf } from '../sections.js';
import { readChecks } from './read-checks.js';
import { readInterfaceEntry } from './read-interface-entry.js';
import { readVlanEntry } from './read-vlan-entry.js';
import type { VlanWishes } from './wishes.js';

/**
 * What a document asks, its variables filled in already.
 * @throws NetctlError or NetctlErrors for all that is wrong beyond its schema; they name `device` where its data took part.
 */
export function readVlanIntent(document: LocatedDocument, intent: VlanIntent, device?: string): VlanWishes {
  const findings = collectFindings(document, device);
  const state = intent.state ?? 'merged';
  checkSections(intent, state, findings);
  const vlans = sectionOf(intent.vlans, ['vlans'], findings);
  const interfaces = sectionOf(intent.interfaces, ['interfaces'], findings);
  const wishes: VlanWishes = {
    kind: 'vlan',
    document,
    vlans: vlans.flatMap((entry, index) => readVlanEntry(entry, { path: ['vlans', index], state, findings })),
    ports: interfaces.map((entry, index) =>
      readInterfaceEntry(entry, { path: ['interfaces', index], state, findings }),
    ),
    purge: purgeOf(intent, state, document),
    checks: readChecks(intent.checks ?? [], findings),
  };
  throwCollected(findings.all());
  return wishes;
}

function checkSections(intent: VlanIntent, state: IntentState, findings: Findings): void {
  if (intent.vlans === undefined && intent.interfaces === undefined && intent.checks === undefined) {
    const message = 'This document asks for nothing: it has neither `vlans` nor `interfaces` nor `checks`.';
    findings.at([], { code: 'NETCTL_INPUT_FIELD_MISSING', message });
  }
  for (const section of ['vlans', 'interfaces'] as const) refuseEmpty(intent[section], [section], { state, findings });
}

function purgeOf(intent: VlanIntent, state: IntentState, document: LocatedDocument): DesiredVlans['purge'] {
  if (state !== 'overridden') return {};
  return {
    ...(intent.vlans !== undefined && { vlans: document.keyPlace(['vlans']) }),
    ...(intent.interfaces !== undefined && { ports: document.keyPlace(['interfaces']) }),
  };
}

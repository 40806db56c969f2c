import type { LocatedDocument } from '../../documents/located.js';
import { throwCollected } from '../../errors/netctl-error.js';
import type { VlanIntent } from '../../generated/intents.js';
import type { DesiredVlans } from '../../model/desired.js';
import { collectFindings, type Findings } from '../findings.js';
import type { IntentState } from './entry.js';
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
  const vlans = sectionOf(intent.vlans, 'vlans', findings);
  const interfaces = sectionOf(intent.interfaces, 'interfaces', findings);
  const wishes = {
    document,
    vlans: vlans.flatMap((entry, index) => readVlanEntry(entry, { path: ['vlans', index], state, findings })),
    ports: interfaces.map((entry, index) =>
      readInterfaceEntry(entry, { path: ['interfaces', index], state, findings }),
    ),
    purge: purgeOf(intent, state, document),
    checks: readChecks(sectionOf(intent.checks, 'checks', findings), findings),
  };
  throwCollected(findings.all());
  return wishes;
}

/** A section is a text only where a variable stood for it whose value is a text too. */
function sectionOf<T>(section: readonly T[] | string | undefined, name: string, findings: Findings): readonly T[] {
  if (typeof section !== 'string') return section ?? [];
  findings.at([name], { code: 'NETCTL_INPUT_FIELD_VALUE', message: `\`${name}\` is a text; it takes a list.` });
  return [];
}

/** An empty section under `deleted` or `overridden` is more likely a slip than a wish to empty the device. */
function checkSections(intent: VlanIntent, state: IntentState, findings: Findings): void {
  if (intent.vlans === undefined && intent.interfaces === undefined && intent.checks === undefined) {
    const message = 'This document asks for nothing: it has neither `vlans` nor `interfaces` nor `checks`.';
    findings.at([], { code: 'NETCTL_INPUT_FIELD_MISSING', message });
  }
  if (state !== 'deleted' && state !== 'overridden') return;
  for (const section of ['vlans', 'interfaces'] as const) {
    if (intent[section]?.length !== 0) continue;
    findings.atKey([section], {
      code: 'NETCTL_INPUT_STATE',
      message: `\`${section}\` is empty under \`state: ${state}\`.`,
      hint:
        state === 'deleted'
          ? 'Name what is to be deleted, or take the section away.'
          : 'It would remove everything. Name what is to stay, or take the section away.',
    });
  }
}

function purgeOf(intent: VlanIntent, state: IntentState, document: LocatedDocument): DesiredVlans['purge'] {
  if (state !== 'overridden') return {};
  return {
    ...(intent.vlans !== undefined && { vlans: document.keyPlace(['vlans']) }),
    ...(intent.interfaces !== undefined && { ports: document.keyPlace(['interfaces']) }),
  };
}

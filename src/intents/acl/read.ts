import type { LocatedDocument } from '../../documents/located.js';
import { throwCollected } from '../../errors/netctl-error.js';
import type { AclIntent } from '../../generated/intents.js';
import { collectFindings, type Findings } from '../findings.js';
import { refuseEmpty, sectionOf } from '../sections.js';
import { readAcl } from './read-acl.js';
import { readAddresses } from './read-addresses.js';
import { readBinding } from './read-binding.js';
import { readChecks } from './read-checks.js';
import { readPorts } from './read-ports.js';
import type { AclWishes } from './wishes.js';

/**
 * What a document asks, its variables filled in already.
 * @throws NetctlError or NetctlErrors for all that is wrong beyond its schema; they name `device` where its data took part.
 */
export function readAclIntent(document: LocatedDocument, intent: AclIntent, device?: string): AclWishes {
  const findings = collectFindings(document, device);
  const state = intent.state ?? 'merged';
  for (const section of ['acls', 'bindings'] as const) refuseEmpty(intent[section], [section], { state, findings });
  if ([intent.acls, intent.bindings, intent.checks, intent.groups].every((section) => section === undefined)) {
    const message = 'This document asks for nothing: it has neither `acls` nor `bindings` nor `groups` nor `checks`.';
    findings.at([], { code: 'NETCTL_INPUT_FIELD_MISSING', message });
  }
  const acls = sectionOf(intent.acls, ['acls'], findings);
  const bindings = sectionOf(intent.bindings, ['bindings'], findings);
  const overridden = state === 'overridden';
  const wishes: AclWishes = {
    kind: 'acl',
    document,
    groups: readGroups(intent, findings),
    acls: acls.map((acl, index) => readAcl(acl, { path: ['acls', index], state, findings })),
    bindings: bindings.flatMap((one, index) => readBinding(one, { path: ['bindings', index], state, findings }) ?? []),
    purge: {
      ...(overridden && intent.acls !== undefined && { acls: document.keyPlace(['acls']) }),
      ...(overridden && intent.bindings !== undefined && { bindings: document.keyPlace(['bindings']) }),
    },
    ...readChecks(intent.checks ?? [], findings),
  };
  throwCollected(findings.all());
  return wishes;
}

function readGroups({ groups }: AclIntent, findings: Findings): AclWishes['groups'] {
  const { addresses = {}, ports = {} } = groups ?? {};
  const contextOf = (kind: 'addresses' | 'ports', name: string) => ({ path: ['groups', kind, name], findings });
  const sourceOf = (kind: 'addresses' | 'ports', name: string) => findings.document.keyPlace(['groups', kind, name]);
  return {
    addresses: Object.entries(addresses).map(([name, terms]) => ({
      name,
      terms: readAddresses(terms, undefined, contextOf('addresses', name)),
      source: sourceOf('addresses', name),
    })),
    ports: Object.entries(ports).map(([name, terms]) => ({
      name,
      terms: readPorts(terms, undefined, contextOf('ports', name)),
      source: sourceOf('ports', name),
    })),
  };
}

import type { AclAbility } from '../../acl/edits/acl-edit.js';
import type { AclBinding } from '../../model/acl.js';
import type { AclCapabilities } from '../../model/capabilities.js';
import type { DeviceState } from '../../model/state.js';
import type { ListHeader } from '../shared/acl-lists.js';
import type { AclLanguage } from '../shared/acl-render.js';
import { writeEntry } from '../shared/acl-write.js';
import { ACL_DIALECT } from './acl-dialect.js';

const SEQUENCE = { min: 1, max: 4_294_967_295, step: 10 } as const;

/** What filters can be on a device of this platform. */
export const ACL_CAPABILITIES: AclCapabilities = {
  families: ['ipv4', 'ipv6', 'mac'],
  standard: true,
  namePattern: /^[A-Za-z0-9_][^\s"?!|]{0,99}$/,
  sequence: SEQUENCE,
  // Whether it takes an entry twice was not found out; it never gets one.
  equalEntries: 'ignored',
  remarks: true,
  // A question mark asks for help, wherever in a line it is typed.
  remarkPattern: /^[^?]+$/,
  wildcards: true,
  portsPerEntry: 10,
  established: true,
  tcpFlags: true,
  fragments: true,
  dscp: true,
  log: true,
  places: { interface: ['in', 'out'], line: ['in'] },
};

const WORDS = { ipv4: 'ip', ipv6: 'ipv6', mac: 'mac' } as const;

/** How filters are told. */
export const ACL_LANGUAGE: AclLanguage = {
  header: ({ family, kind, name }) => `${WORDS[family]} access-list ${kind === 'standard' ? 'standard ' : ''}${name}`,
  insertLine: (entry, list) => `${entry.seq ?? ''} ${writeEntry(entry, { ...list, dialect: ACL_DIALECT })}`.trim(),
  removeLine: (entry, list) => `no ${entry.seq ?? writeEntry(entry, { ...list, dialect: ACL_DIALECT })}`,
  // Each remark has a number of its own.
  removeRemarksLine: (seq) => `no ${seq}`,
  resequence: (_, { start, step }) => ({ text: `resequence ${start} ${step}`, inside: true }),
  placeBlock: ({ place }) => (place.kind === 'line' ? place.name : `interface ${placeName(place)}`),
  bindLine,
  ability,
};

function placeName(place: AclBinding['place']): string {
  return place.kind === 'vlan' ? `Vlan${place.id}` : place.name;
}

function bindLine({ place, direction, family, acl }: AclBinding, before: DeviceState): string {
  const words = `${WORDS[family]} access-group`;
  const vrf = place.kind === 'line' ? vrfSaid(words, place.name, before.config) : '';
  return `${words} ${acl} ${vrf}${direction}`;
}

/** The routing table that a line of the management is bound in there, with a blank behind. */
function vrfSaid(words: string, block: string, config: readonly string[]): string {
  const at = config.indexOf(block);
  if (at === -1) return '';
  for (const text of config.slice(at + 1)) {
    if (!text.startsWith(' ')) return '';
    const groups = /^ +(?<words>\S+ access-group) \S+ (?<vrf>vrf \S+ )in$/.exec(text)?.groups;
    if (groups?.['words'] === words) return groups['vrf'] ?? '';
  }
  return '';
}

function ability({ family, name }: ListHeader, { acl }: DeviceState): AclAbility {
  return {
    sequence: SEQUENCE,
    equalEntries: ACL_CAPABILITIES.equalEntries,
    resequence: true,
    // Releases differ in what a list without entries does, so that no bound one ever is without.
    empty: 'permits',
    tail: [],
    swap: !(acl?.uses ?? []).some((use) => use.family === family && use.acl === name),
    groups: acl?.groups ?? new Map(),
  };
}

import { type AclBinding, type AclEntry, plainRule } from '../../model/acl.js';
import { ICMPV6 } from '../../model/packet-names.js';
import type { DeviceState, Facts } from '../../model/state.js';
import type { ListHeader } from '../shared/acl-lists.js';
import type { AclLanguage } from '../shared/acl-render.js';
import { writeEntry } from '../shared/acl-write.js';
import { ACL_DIALECT } from './acl-dialect.js';
import { aclCapabilities, remarkNumbersOf } from './capabilities-acl.js';

/** What an IPv6 list lets pass behind its last entry, unless one says otherwise: hosts find each other. */
const NEIGHBOR_DISCOVERY: readonly AclEntry[] = [136, 135].map((type) => ({
  type: 'rule',
  rule: plainRule('permit', { protocol: ICMPV6, icmp: { type, code: undefined } }),
  seq: undefined,
}));

/** How filters are told on a device of this platform. */
export function aclLanguage(facts: Facts): AclLanguage {
  const { sequence, equalEntries } = aclCapabilities(facts);
  const remarkNumbers = remarkNumbersOf(facts);
  const number = (seq: number, { family }: ListHeader) => (family === 'ipv6' ? `sequence ${seq}` : String(seq));
  return {
    header: ({ family, kind, name }) => {
      if (family === 'ipv4') return `ip access-list ${kind} ${name}`;
      return family === 'ipv6' ? `ipv6 access-list ${name}` : `mac access-list extended ${name}`;
    },
    insertLine(entry, list) {
      const text = writeEntry(entry, { ...list, dialect: ACL_DIALECT });
      return entry.seq === undefined ? text : `${number(entry.seq, list)} ${text}`;
    },
    removeLine(entry, list) {
      if (entry.seq !== undefined) return `no ${number(entry.seq, list)}`;
      return `no ${writeEntry(entry, { ...list, dialect: ACL_DIALECT })}`;
    },
    removeRemarksLine: (seq, list) => `no ${number(seq, list)} remark`,
    resequence: ({ name }, { start, step }) => ({
      text: `ip access-list resequence ${name} ${start} ${step}`,
      inside: false,
    }),
    placeBlock: ({ place }) => `${place.kind === 'line' ? 'line' : 'interface'} ${placeName(place)}`,
    bindLine,
    ability: ({ family, name }, { acl }) => ({
      sequence: sequence ?? { min: 1, max: 2_147_483_647, step: 10 },
      equalEntries,
      remarkNumbers,
      resequence: family === 'ipv4',
      // A list without entries, or that does not exist, is passed over.
      empty: 'permits',
      tail: family === 'ipv6' ? NEIGHBOR_DISCOVERY : [],
      swap: !(acl?.uses ?? []).some((use) => use.family === family && use.acl === name),
      groups: acl?.groups ?? new Map(),
    }),
  };
}

function placeName(place: AclBinding['place']): string {
  return place.kind === 'vlan' ? `Vlan${place.id}` : place.name;
}

function bindLine({ place, direction, family, acl }: AclBinding, before: DeviceState): string {
  if (place.kind !== 'line') {
    const words = { ipv4: 'ip access-group', ipv6: 'ipv6 traffic-filter', mac: 'mac access-group' } as const;
    return `${words[family]} ${acl} ${direction}`;
  }
  const words = family === 'ipv6' ? 'ipv6 access-class' : 'access-class';
  return `${words} ${acl} ${direction}${alsoSaid(words, place.name, direction, before.config)}`;
}

/** What else stands in the line there, for example that it is for other routing tables too: ` vrf-also`. */
function alsoSaid(words: string, line: string, direction: string, config: readonly string[]): string {
  const at = config.indexOf(`line ${line}`);
  if (at === -1) return '';
  for (const text of config.slice(at + 1)) {
    if (!text.startsWith(' ')) return '';
    const groups = /^ (?<words>(?:ipv6 )?access-class) \S+ (?<direction>in|out)(?<rest>.*)$/.exec(text)?.groups;
    if (groups?.['words'] === words && groups['direction'] === direction) return groups['rest'] ?? '';
  }
  return '';
}

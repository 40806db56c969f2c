import type { Acl, AclState } from '../../model/acl.js';
import { byKey, listFromBlock } from '../shared/acl-lists.js';
import { type PlaceWords, readBindings } from '../shared/acl-places.js';
import { readUses, type UseWords } from '../shared/acl-uses.js';
import type { ConfigNode } from '../shared/config-tree.js';
import { ACL_DIALECT } from './acl-dialect.js';

const BINDING = '(?<acl>\\S+) (?:vrf \\S+ )?(?<direction>in|out)$';

const WORDS: PlaceWords['interface'] = [
  { family: 'ipv4', pattern: new RegExp(`^ip access-group ${BINDING}`) },
  { family: 'ipv6', pattern: new RegExp(`^ipv6 access-group ${BINDING}`) },
  { family: 'mac', pattern: new RegExp(`^mac access-group ${BINDING}`) },
];

/** The blocks of sessions and of the device itself that lists can be bound in. */
export const LINES = /^(?:management (?:ssh|telnet|console)|system control-plane)$/;

const PLACES: PlaceWords = {
  interface: WORDS,
  line: WORDS,
  lineOf: (header) => (LINES.test(header) ? header : undefined),
};

const USES: readonly UseWords[] = [
  { family: 'ipv4', pattern: /^match ip address access-list (?<acl>\S.*)$/ },
  { family: 'ipv6', pattern: /^match ipv6 address access-list (?<acl>\S.*)$/ },
  { family: 'ipv4', pattern: /^match ip access-group (?<acl>\S+)$/ },
  { family: 'ipv6', pattern: /^match ipv6 access-group (?<acl>\S+)$/ },
  { family: 'ipv4', pattern: /^ip nat source (?:dynamic|static) access-list (?<acl>\S+)/ },
  { family: 'ipv4', pattern: /^snmp-server community \S+ (?:ro|rw) (?!ipv6 )(?<acl>\S+)$/ },
  { family: 'ipv4', pattern: /^snmp-server ipv4 access-list (?<acl>\S+)/ },
  { family: 'ipv4', pattern: /^ntp serve ip access-group (?<acl>\S+)/ },
  { family: 'ipv4', pattern: /^ip access-group (?<acl>\S+)$/ },
];

const BLOCK = /^(?<family>ip|ipv6|mac) access-list (?:(?<standard>standard) )?(?<name>\S+)$/;

const FAMILIES = { ip: 'ipv4', ipv6: 'ipv6', mac: 'mac' } as const;

/** The filters of a configuration. */
export function readAclState(tree: readonly ConfigNode[]): AclState {
  return {
    acls: byKey(tree.flatMap(listOf)),
    bindings: readBindings(tree, PLACES),
    groups: new Map(),
    uses: readUses(tree, USES),
  };
}

function listOf(node: ConfigNode): readonly Acl[] {
  const groups = BLOCK.exec(node.text)?.groups;
  if (groups === undefined) return [];
  const word = groups['family'];
  const family = word === 'ip' || word === 'ipv6' || word === 'mac' ? FAMILIES[word] : 'ipv4';
  const kind = groups['standard'] === undefined ? 'extended' : 'standard';
  return [listFromBlock(node, { name: groups['name'] ?? '', family, kind }, ACL_DIALECT, isSetting)];
}

function isSetting(line: string): boolean {
  return /^(?:counters|statistics|hardware|payload) /.test(line);
}

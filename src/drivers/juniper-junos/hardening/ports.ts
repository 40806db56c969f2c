import type { HardenedPort, PortLine, PortSetting, Setting } from '../../../model/hardening.js';
import { placeName } from '../ports.js';
import { below, NOTHING, type Statement, statementAt, valueAt } from '../text/statement.js';
import { offBy, onBy, settingOf } from './settings.js';
import { spanningTree } from './switching.js';

/** Interfaces and their units, by the names that filters are bound by: a port's unit 0 is the port itself. */
export function readPorts(root: Statement): ReadonlyMap<string, HardenedPort> {
  const around = aroundPorts(root);
  const ports = below(root, 'interfaces').flatMap((entry): readonly HardenedPort[] => {
    const units = below(entry, 'unit');
    const own = units.filter(({ word }) => placeName(entry.word, word) === entry.word);
    const others = units.filter((unit) => !own.includes(unit));
    const [zero = NOTHING] = own;
    return [
      portOf({ name: entry.word, entry, unit: zero, block: entry }, around),
      ...others.map((unit) => portOf({ name: placeName(entry.word, unit.word), entry, unit, block: unit }, around)),
    ];
  });
  return new Map(ports.map((port) => [port.name, port]));
}

/** What is said of ports elsewhere than at them. */
interface Around {
  readonly tree: Statement | undefined;
  readonly blocks: Statement | undefined;
  readonly lldp: Statement | undefined;
  readonly links: Statement | undefined;
  readonly authenticator: Statement | undefined;
  readonly limits: Statement | undefined;
  readonly advertisements: Statement | undefined;
  readonly profiles: readonly Statement[];
  readonly noRedirects: Statement | undefined;
  readonly vlans: readonly Statement[];
}

function aroundPorts(root: Statement): Around {
  return {
    tree: spanningTree(root),
    blocks: statementAt(root, 'protocols', 'layer2-control', 'bpdu-block'),
    lldp: statementAt(root, 'protocols', 'lldp'),
    links: statementAt(root, 'protocols', 'oam', 'ethernet', 'link-fault-management'),
    authenticator: statementAt(root, 'protocols', 'dot1x', 'authenticator'),
    limits: statementAt(root, 'switch-options'),
    advertisements: statementAt(root, 'protocols', 'router-advertisement'),
    profiles: below(root, 'forwarding-options', 'storm-control-profiles'),
    noRedirects: statementAt(root, 'system', 'no-redirects'),
    vlans: below(root, 'vlans'),
  };
}

interface Place {
  readonly name: string;
  readonly entry: Statement;
  /** NOTHING where there is none. */
  readonly unit: Statement;
  readonly block: Statement;
}

function portOf(place: Place, around: Around): HardenedPort {
  const { name, entry, unit, block } = place;
  const path = unit === NOTHING || block === entry ? entry.word : `${entry.word} unit ${unit.word}`;
  return {
    name,
    line: block.line,
    block: `edit interfaces ${path}`,
    settings: { ...ofPort(place), ...ofSwitching(place, around), ...ofRouting(place, around) },
    lines: linesOf(place),
    addresses: ['inet', 'inet6'].flatMap((family) =>
      below(unit, 'family', family, 'address')
        .map(({ word }) => word.toLowerCase())
        .filter((address) => /^[\da-f.:]{2,45}\/\d{1,3}$/.test(address) && !/^fe[89ab]/.test(address)),
    ),
  };
}

type Settings = Partial<Record<PortSetting, Setting>>;

function ofPort({ entry, unit }: Place): Settings {
  const description = valueAt(entry, 'description') ?? valueAt(unit, 'description');
  return {
    shutdown: onBy(statementAt(entry, 'disable') ?? statementAt(unit, 'disable'), ['set disable']),
    description: settingOf(description?.word ?? '', description),
  };
}

function ofSwitching({ entry, unit }: Place, around: Around): Settings {
  const switching = statementAt(unit, 'family', 'ethernet-switching');
  if (switching === undefined) return {};
  const { tree, blocks, links, authenticator, limits, profiles } = around;
  const at = (block: Statement | undefined): Statement | undefined => namedIn(block, entry.word, unit.word);
  const kind = tree?.word ?? 'rstp';
  const blocked = at(blocks);
  const storm = valueAt(switching, 'storm-control');
  const profile = profiles.find(({ word }) => word === storm?.word);
  return {
    edge: onBy(statementAt(at(tree), 'edge')),
    bpdu_guard: onBy(blocked, [`top set protocols layer2-control bpdu-block interface ${entry.word}`]),
    bpdu_filter: onBy(statementAt(blocked, 'drop'), [
      `top delete protocols layer2-control bpdu-block interface ${entry.word} drop`,
    ]),
    root_guard: onBy(statementAt(at(tree), 'no-root-port'), [
      `top set protocols ${kind} interface ${entry.word} no-root-port`,
    ]),
    loop_guard: onBy(statementAt(at(tree), 'bpdu-timeout-action'), [
      `top set protocols ${kind} interface ${entry.word} bpdu-timeout-action block`,
    ]),
    // The profile that is named has to be there, and to look at broadcasts.
    storm_control: settingOf(
      storm !== undefined &&
        statementAt(profile, 'all') !== undefined &&
        statementAt(profile, 'all', 'no-broadcast') === undefined,
      storm,
    ),
    udld: onBy(at(links)),
    dot1x: onBy(at(authenticator)),
    port_security: onBy(statementAt(at(limits), 'interface-mac-limit')),
    ...ofDhcp(entry, switching, around),
  };
}

/** What is said of a port's VLANs, and of the port in them. */
function ofDhcp(entry: Statement, switching: Statement, { vlans }: Around): Settings {
  const members = new Set(below(switching, 'vlan', 'members').map(({ word }) => word));
  const own = vlans.filter((vlan) => members.has(vlan.word) || members.has(valueAt(vlan, 'vlan-id')?.word ?? ''));
  const security = own.map((vlan) => statementAt(vlan, 'forwarding-options', 'dhcp-security'));
  const guards = security.map((block) => statementAt(block, 'ip-source-guard'));
  const trusted = security
    .flatMap((block) => below(block, 'group'))
    .filter((group) => namedIn(group, entry.word, '0') !== undefined)
    .map((group) => statementAt(group, 'overrides', 'trusted'))
    .find((found) => found !== undefined);
  const guarded = guards.length > 0 && guards.every((found) => found !== undefined);
  return {
    source_guard: settingOf(guarded, guarded ? guards[0] : undefined),
    dhcp_trust: onBy(trusted),
  };
}

function ofRouting({ entry, unit }: Place, { lldp, advertisements, noRedirects }: Around): Settings {
  const inet = statementAt(unit, 'family', 'inet');
  const told = namedIn(lldp, entry.word, unit.word);
  const on =
    told !== undefined && statementAt(told, 'disable') === undefined && statementAt(lldp, 'disable') === undefined;
  return {
    discovery_lldp: settingOf(on, told, [`top set protocols lldp interface ${entry.word} disable`]),
    ...(inet !== undefined && {
      proxy_arp: onBy(statementAt(unit, 'proxy-arp'), ['delete unit 0 proxy-arp'.replace('0', unit.word)]),
      directed_broadcast: onBy(statementAt(inet, 'targeted-broadcast')),
      redirects: offBy(statementAt(inet, 'no-redirects') ?? noRedirects, ['top set system no-redirects']),
      source_check: onBy(statementAt(inet, 'rpf-check')),
    }),
    ...(statementAt(unit, 'family', 'inet6') !== undefined && {
      router_advertisements: onBy(namedIn(advertisements, entry.word, unit.word)),
    }),
  };
}

/** What a block says of an interface: by its name, by that of its unit, or for all. */
function namedIn(block: Statement | undefined, name: string, unit: string): Statement | undefined {
  const named = statementAt(block, 'interface', `${name}.${unit}`) ?? statementAt(block, 'interface', name);
  return named ?? statementAt(block, 'interface', 'all');
}

function linesOf({ entry, unit }: Place): HardenedPort['lines'] {
  const switching = statementAt(unit, 'family', 'ethernet-switching');
  const mode = valueAt(switching, 'interface-mode');
  const members = below(switching, 'vlan', 'members')[0];
  const address = below(unit, 'family', 'inet', 'address')[0] ?? below(unit, 'family', 'inet6', 'address')[0];
  const found: readonly (readonly [PortLine, Statement | undefined])[] = [
    ['mode', mode],
    [mode?.word === 'trunk' ? 'allowed' : 'access_vlan', members],
    ['native_vlan', valueAt(entry, 'native-vlan-id')],
    ['address', address],
  ];
  return Object.fromEntries(found.flatMap(([name, one]) => (one === undefined ? [] : [[name, one.line]])));
}

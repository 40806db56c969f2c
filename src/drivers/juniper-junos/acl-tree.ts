import type { Acl, AclBinding, AclEntry, AclRule, AclState } from '../../model/acl.js';
import { entryMatter } from '../../model/acl-diff.js';
import { isEstablished } from '../../model/acl-lacks.js';
import { protocolName } from '../../model/packet-names.js';
import type { YangData, YangValue } from '../../yang/schema.js';
import { FAMILIES, heldTerms } from './acl-state.js';
import type { IpFamily } from './acl-terms.js';
import { placeName } from './ports.js';

/** Filters as native configuration. */
export function firewallTree({ acls }: AclState): YangData {
  const families = FAMILIES.flatMap(([family, word]) => {
    const filters = [...acls.values()].filter((acl) => acl.family === family);
    return filters.length === 0 ? [] : [[word, { filter: filters.map((acl) => filterData(acl, family)) }] as const];
  });
  return families.length === 0 ? {} : { firewall: { family: Object.fromEntries(families) } };
}

/** A term that was read keeps its name and its own words, so that terms never change, but come, go and move. */
function filterData({ name: own, lines, entries }: Acl, family: IpFamily): YangData {
  const held = heldTerms(lines);
  let last = Math.max(0, ...held.map(({ name }) => (/^\d{1,9}$/.test(name) ? Number(name) : 0)));
  const used = new Set<string>();
  const term = entries.map((entry): YangData => {
    const found = held.find(({ name, matter }) => !used.has(name) && matter === entryMatter(entry));
    if (found === undefined) last = (Math.floor(last / 10) + 1) * 10;
    used.add(found?.name ?? String(last));
    if (found !== undefined) return found.data;
    // What is not understood is moved and deleted by its name, and never written.
    return entry.type === 'rule' ? { name: String(last), ...ruleData(entry.rule, family) } : { name: String(last) };
  });
  return { name: own, term };
}

function ruleData(rule: AclRule, family: IpFamily): YangData {
  const { sourcePorts, destinationPorts, icmp, tcpFlags, protocol, dscp } = rule;
  const from = said({
    'source-address': addressData(rule.source),
    'destination-address': addressData(rule.destination),
    [family === 'ipv4' ? 'protocol' : 'next-header']: protocol === undefined ? undefined : [protocolWord(protocol)],
    'source-port': portsData(sourcePorts),
    'destination-port': portsData(destinationPorts),
    ...flagsData(tcpFlags),
    'icmp-type': icmp === undefined ? undefined : [String(icmp.type)],
    'is-fragment': rule.fragments ? {} : undefined,
    [family === 'ipv4' ? 'dscp' : 'traffic-class']: dscp === undefined ? undefined : [String(dscp)],
  });
  return {
    ...(Object.keys(from).length > 0 && { from }),
    // biome-ignore lint/suspicious/noThenProperty: that is what the device calls it.
    then: said({ syslog: rule.log ? {} : undefined, [rule.action === 'permit' ? 'accept' : 'discard']: {} }),
  };
}

function addressData(address: AclRule['source']): YangValue | undefined {
  return address.kind === 'prefix' ? [{ name: address.prefix }] : undefined;
}

/** Names that all releases have; else the number. */
function protocolWord(protocol: number): string {
  return [1, 6, 17, 47, 50, 89].includes(protocol) ? protocolName(protocol) : String(protocol);
}

function portsData(ports: AclRule['sourcePorts']): YangValue | undefined {
  if (ports?.kind !== 'ranges') return undefined;
  return ports.ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
}

function flagsData(flags: AclRule['tcpFlags']): Readonly<Record<string, YangValue>> {
  if (flags === undefined) return {};
  if (isEstablished(flags)) return { 'tcp-established': {} };
  const names: Readonly<Record<string, string>> = { psh: 'push', urg: 'urgent' };
  const words = [
    ...flags.set.map((flag) => names[flag] ?? flag),
    ...flags.clear.map((flag) => `!${names[flag] ?? flag}`),
  ];
  return { 'tcp-flags': `(${words.join(flags.match === 'any' ? ' | ' : ' & ')})` };
}

const UNIT =
  /^\/configuration\/interfaces\/interface\[name=(?<name>[^\]]{1,64})\]\/unit\[name=(?<unit>\d{1,10})\]\/family\/(?<family>inet6?)(?:\/|$)/;

/** All units with addresses there are, with what is bound to them: they are there whatever is bound. */
export function boundTree({ bindings }: AclState, config: readonly string[]): YangData {
  const units = new Map<string, { readonly name: string; readonly unit: string; readonly families: Set<string> }>();
  for (const line of config) {
    const { name, unit, family } = UNIT.exec(line)?.groups ?? {};
    if (name === undefined || unit === undefined || family === undefined) continue;
    const held = units.get(`${name}.${unit}`) ?? { name, unit, families: new Set<string>() };
    units.set(`${name}.${unit}`, { ...held, families: held.families.add(family) });
  }
  const names = [...new Set([...units.values()].map(({ name }) => name))];
  if (names.length === 0) return {};
  const interfaces = names.map((name) => ({
    name,
    unit: [...units.values()]
      .filter((one) => one.name === name)
      .map(({ unit, families }) => ({
        name: unit,
        family: familyData([...bindings.values()], placeName(name, unit), families),
      })),
  }));
  return { interfaces: { interface: interfaces } };
}

function familyData(bindings: readonly AclBinding[], place: string, families: ReadonlySet<string>): YangData {
  return Object.fromEntries(
    FAMILIES.filter(([, word]) => families.has(word)).map(([family, word]) => {
      const own = bindings.filter(
        (one) => one.place.kind === 'interface' && one.place.name === place && one.family === family,
      );
      const filter = said({
        input: boundData(own.find(({ direction }) => direction === 'in')),
        output: boundData(own.find(({ direction }) => direction === 'out')),
      });
      return [word, Object.keys(filter).length === 0 ? {} : { filter }];
    }),
  );
}

function boundData(binding: AclBinding | undefined): YangValue | undefined {
  return binding === undefined ? undefined : { 'filter-name': binding.acl };
}

/** Data without what is not said. */
function said(members: Readonly<Record<string, YangValue | undefined>>): YangData {
  const data: Record<string, YangValue> = {};
  for (const [member, value] of Object.entries(members)) if (value !== undefined) data[member] = value;
  return data;
}

/** True for an entry that could not be written again. */
export function isLost(entry: AclEntry): boolean {
  return entry.type !== 'rule';
}

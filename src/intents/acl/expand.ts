import type { AclAddress, AclFamily, AclPorts, AclRule, PortRanges } from '../../model/acl.js';
import type { DesiredAclEntry } from '../../model/desired-acl.js';
import { familyOfIp } from '../../model/ip-prefix.js';
import { countPorts, fitsOneEntry, MAX_PORT, portRanges } from '../../model/port-ranges.js';
import type { SourceRef } from '../../util/source.js';
import { nameOf } from '../addresses.js';
import type { Finding } from '../findings.js';
import type { Groups, PlainPorts } from './groups.js';
import type { RuleWish } from './rule-wish.js';

/** What rules are made entries with. */
export interface Expansion {
  readonly groups: Groups;
  readonly family: AclFamily;
  /** How many separate ports one entry can name on the platform. */
  readonly portsPerEntry: number;
  refuse(source: SourceRef, finding: Finding): void;
}

/** One rule may stand for so many entries; more is a slip, and no device has room for it. */
const MAX_ENTRIES = 10_000;

/**
 * The entries that rules stand for, in order: one for each pair of addresses and of what one entry can say of ports. Those
 * of a rule with a number take as many numbers from there on.
 */
export function expandRules(rules: readonly RuleWish[], expansion: Expansion): readonly DesiredAclEntry[] {
  const entries = rules.flatMap((rule) => expandRule(rule, expansion));
  const taken = new Map<number, DesiredAclEntry>();
  for (const entry of entries) {
    const { seq } = entry.value;
    const before = seq === undefined ? undefined : taken.get(seq);
    if (seq === undefined) continue;
    if (before === undefined) taken.set(seq, entry);
    else if (before.source !== entry.source) {
      const message = `The rule at line ${before.source.line} stands for several entries, and one of them has the number ${seq} of this rule.`;
      const hint = 'Leave room between the numbers, or leave `seq` out.';
      expansion.refuse(entry.source, { code: 'NETCTL_INPUT_SEQUENCE', message, hint });
      return entries;
    }
  }
  return entries;
}

function expandRule(wish: RuleWish, expansion: Expansion): readonly DesiredAclEntry[] {
  const { seq, source } = wish;
  if (wish.type === 'remark') return [{ value: { type: 'remark', text: wish.text, seq }, source }];
  const rules = rulesOf(wish, expansion);
  return rules.map((rule, index) => ({
    value: { type: 'rule', rule, seq: seq === undefined ? undefined : seq + index },
    source,
  }));
}

function rulesOf(wish: Extract<RuleWish, { type: 'rule' }>, expansion: Expansion): readonly AclRule[] {
  const { groups, refuse } = expansion;
  const sources = groups.addresses(wish.sources);
  const destinations = groups.addresses(wish.destinations);
  for (const address of [...sources, ...destinations]) checkFamily(address, wish.source, expansion);
  const sourcePorts = portsOf(wish.sourcePorts && groups.ports(wish.sourcePorts), expansion);
  const destinationPorts = portsOf(wish.destinationPorts && groups.ports(wish.destinationPorts), expansion);
  const count = sources.length * destinations.length * sourcePorts.length * destinationPorts.length;
  if (count > MAX_ENTRIES) {
    const message = `This rule stands for ${count} entries, and a rule may stand for ${MAX_ENTRIES}.`;
    refuse(wish.source, { code: 'NETCTL_INPUT_RULE', message, hint: 'Write prefixes instead of single addresses.' });
    return [];
  }
  return sources.flatMap((from) =>
    destinations.flatMap((to) =>
      sourcePorts.flatMap((fromPorts) =>
        destinationPorts.map((toPorts) => ({
          ...wish.rule,
          source: from,
          destination: to,
          sourcePorts: fromPorts,
          destinationPorts: toPorts,
        })),
      ),
    ),
  );
}

/** Written addresses are of the family of their list already; members of groups need not be. */
function checkFamily(address: AclAddress, source: SourceRef, { family, refuse }: Expansion): void {
  if (address.kind === 'any' || address.kind === 'group') return;
  const actual = address.kind === 'mac' ? 'mac' : address.kind === 'wildcard' ? 'ipv4' : familyOfIp(address.prefix);
  if (actual === family) return;
  const text = address.kind === 'prefix' ? address.prefix : address.address;
  const message = `A group of this rule has ${text}, which is ${nameOf(actual)}; the list is ${nameOf(family)}.`;
  const hint = 'Make a group for each family.';
  refuse(source, { code: 'NETCTL_INPUT_FAMILY', message, hint });
}

/** What single entries say of ports; undefined for an entry that says nothing of them. */
function portsOf(
  terms: readonly PlainPorts[] | undefined,
  { portsPerEntry }: Expansion,
): readonly (AclPorts | undefined)[] {
  if (terms === undefined) return [undefined];
  const groups = terms.flatMap((term) => (term.kind === 'group' ? [term] : []));
  const ranges = portRanges(terms.flatMap((term) => (term.kind === 'ranges' ? term.ranges : [])));
  if (countPorts(ranges) > MAX_PORT) return [undefined];
  return [...groups, ...splitPorts(ranges, portsPerEntry).map((part) => ({ kind: 'ranges', ranges: part }) as const)];
}

/** What does not fit one entry in as few as possible: ranges by themselves, single ports together. */
function splitPorts(ranges: PortRanges, portsPerEntry: number): readonly PortRanges[] {
  if (ranges.length === 0) return [];
  if (fitsOneEntry(ranges, portsPerEntry)) return [ranges];
  const whole = ranges.filter(([first, last]) => last - first + 1 > portsPerEntry || last - first > 1);
  const parts: [number, number][][] = [];
  let room = 0;
  for (const [first, last] of ranges) {
    const count = last - first + 1;
    if (whole.some((range) => range[0] === first)) continue;
    if (count > room) {
      parts.push([]);
      room = portsPerEntry;
    }
    parts.at(-1)?.push([first, last]);
    room -= count;
  }
  return [...parts, ...whole.map((range) => [range])];
}

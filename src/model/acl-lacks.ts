import type { Sourced, SourceRef } from '../util/source.js';
import type { AclEntry, AclRule, TcpFlagMatch } from './acl.js';
import type { AclCapabilities } from './capabilities.js';
import type { DesiredAcl, DesiredAcls, DesiredBinding } from './desired-acl.js';
import type { Lack } from './lack.js';
import { fitsOneEntry } from './port-ranges.js';

type AclLack = Lack<AclCapabilities>;

/** What the wishes need of a platform that it does not have; each kind of need once for a list. */
export function aclLacks(desired: DesiredAcls, can: AclCapabilities): readonly AclLack[] {
  return [
    ...desired.acls.flatMap((wish) => listNeeds(wish, can)),
    ...desired.bindings.flatMap((wish) => bindingNeeds(wish)),
  ].filter((need) => !need.has(can));
}

function listNeeds(wish: DesiredAcl, can: AclCapabilities): readonly AclLack[] {
  const { family, name, source, kind } = wish;
  const own: AclLack[] = [
    {
      message: `the platform has no lists of family ${family}`,
      source,
      has: ({ families }) => families.includes(family),
    },
    {
      message: `${JSON.stringify(name)} cannot be the name of a list on the platform`,
      source,
      has: ({ namePattern }) => wish.ensure === 'absent' || namePattern.test(name),
    },
  ];
  if (kind?.value === 'standard') {
    const has = ({ standard }: AclCapabilities): boolean => standard;
    own.push({ message: 'the platform has no lists of type standard', source: kind.source, has });
  }
  const told = new Set<string>();
  for (const { value, source: place } of [...(wish.entries?.value ?? []), ...wish.add]) {
    for (const need of [...entryNeeds(value, place), ...limitNeeds(value, place, can)]) {
      // A list has thousands of entries, and one of a kind tells the mistake.
      if (told.has(need.message) || need.has(can)) continue;
      told.add(need.message);
      own.push(need);
    }
  }
  return own;
}

function entryNeeds(entry: AclEntry, source: SourceRef): readonly AclLack[] {
  if (entry.type === 'opaque') return [];
  if (entry.type === 'remark')
    return [{ message: 'the platform has no remarks', source, has: ({ remarks }) => remarks }];
  return ruleNeeds({ value: entry.rule, source });
}

/** What only this platform cannot say. */
function limitNeeds(entry: AclEntry, source: SourceRef, can: AclCapabilities): readonly AclLack[] {
  const message = entry.type === 'rule' ? can.ruleLimit?.(entry.rule) : undefined;
  if (entry.type !== 'rule' || message === undefined) return [];
  return [{ message, source, has: ({ ruleLimit }) => ruleLimit?.(entry.rule) === undefined }];
}

function ruleNeeds({ value: rule, source }: Sourced<AclRule>): readonly AclLack[] {
  const needs: AclLack[] = [];
  const need = (message: string, has: AclLack['has']): void => void needs.push({ message, source, has });
  if (rule.source.kind === 'wildcard' || rule.destination.kind === 'wildcard') {
    need('the platform has no wildcards that are no inverted masks', ({ wildcards }) => wildcards);
  }
  for (const ports of [rule.sourcePorts, rule.destinationPorts]) {
    if (ports?.kind !== 'ranges') continue;
    const { ranges } = ports;
    need('one rule cannot name so many separate ports on the platform', ({ portsPerEntry }) =>
      fitsOneEntry(ranges, portsPerEntry),
    );
  }
  if (rule.tcpFlags !== undefined) {
    if (isEstablished(rule.tcpFlags))
      need('the platform does not know `established`', ({ established }) => established);
    else need('the platform cannot look at single TCP flags', ({ tcpFlags }) => tcpFlags);
  }
  if (rule.fragments) need('the platform cannot tell fragments', ({ fragments }) => fragments);
  if (rule.dscp !== undefined) need('the platform cannot look at DSCP in a list', ({ dscp }) => dscp);
  if (rule.log) need('the platform cannot log what a rule matches', ({ log }) => log);
  return needs;
}

/** True for what `established` means: ack or rst. */
export function isEstablished({ match, set, clear }: TcpFlagMatch): boolean {
  return match === 'any' && clear.length === 0 && set.join() === 'rst,ack';
}

function bindingNeeds({ place, direction, source, acl }: DesiredBinding): readonly AclLack[] {
  const words = { interface: 'an interface', vlan: 'a VLAN', line: 'the lines of sessions' }[place.kind];
  const message = `the platform cannot bind a list to ${words}, direction ${direction}`;
  // To have nothing bound where nothing can be is no need.
  const has = ({ places }: AclCapabilities): boolean =>
    acl.value === null || places[place.kind]?.includes(direction) === true;
  return [{ message, source, has }];
}

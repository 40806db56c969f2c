import { type Change, changeId, featureOf } from '../../model/change.js';
import type { DeviceState, Facts } from '../../model/state.js';
import type { Vlan } from '../../model/vlan.js';
import { hasVlan, parseVlanSet } from '../../model/vlan-set.js';
import type { Objection } from '../driver.js';
import { aclObjections } from './acl-objections.js';
import { bgpObjections } from './bgp-objections.js';
import { vlanName } from './names.js';

/** What a VLAN may hold that netctl writes again when it is called otherwise. */
const KNOWN_IN_VLAN = /^(?:vlan-id|description|l3-interface) = /;

/** What speaks against making these changes on this device. */
export function objections(changes: readonly Change[], facts: Facts, before: DeviceState): readonly Objection[] {
  const { config } = before;
  const whole = [...waiting(facts), ...(changes.some(isLocal) ? inherited(config) : [])];
  const [first] = changes;
  if (first === undefined) return [];
  return [
    ...whole.map((one) => ({ ...one, change: changeId(first) })),
    ...changes.flatMap((one) => about(one, config)),
    ...aclObjections(changes, config),
    ...bgpObjections(changes, before),
  ];
}

/** True for VLANs, ports and filters. */
function isLocal(change: Change): boolean {
  return featureOf(change) !== 'bgp';
}

/** Any commit confirms one that waits, whoever made it. */
function waiting({ extra }: Facts): readonly Objection[] {
  const who = extra['waiting'] ?? '';
  if (who === '') return [];
  return [
    refusal(
      `a commit of ${who} waits for its confirmation, and any other commit would confirm it`,
      'Confirm it, or wait until it has gone back.',
    ),
  ];
}

const APPLIED = /^\/configuration\/apply-groups = (?<group>\S{1,255})$/;

/** Settings that come from groups and ranges of interfaces are not where the ports and VLANs are read. */
function inherited(config: readonly string[]): readonly Objection[] {
  const groups = config.flatMap((line) => APPLIED.exec(line)?.groups?.['group'] ?? []);
  const group = groups.find((name) =>
    config.some(
      (line) =>
        line.startsWith(`/configuration/groups[name=${name}]/`) &&
        /\/vlans\b|ethernet-switching|native-vlan|\/firewall\b|\/filter\b/.test(line),
    ),
  );
  const range = config.find(
    (line) =>
      line.startsWith('/configuration/interfaces/interface-range') &&
      /ethernet-switching|native-vlan|\/filter\b/.test(line),
  );
  const from = group === undefined ? (range === undefined ? undefined : 'ranges of interfaces') : `the group ${group}`;
  if (from === undefined) return [];
  return [
    refusal(
      `VLANs, ports or filters take settings from ${from}, which netctl does not follow`,
      'Write the settings where they belong.',
    ),
  ];
}

function about(change: Change, config: readonly string[]): readonly Objection[] {
  if (change.kind !== 'vlan') return [];
  const { id, before, after } = change;
  const own = { change: changeId(change) };
  const moved = before !== undefined && (after === undefined || vlanName(before) !== vlanName(after));
  return [
    ...(moved ? unknownIn(before).map((one) => ({ ...one, ...own })) : []),
    ...(before === undefined && after !== undefined ? taken(id, vlanName(after), config) : []).map((one) => ({
      ...one,
      ...own,
    })),
  ];
}

/** A name is what a VLAN is known by: another one makes it anew, and takes along what netctl knows alone. */
function unknownIn(vlan: Vlan): readonly Objection[] {
  const [line] = vlan.lines.filter((one) => !KNOWN_IN_VLAN.test(one));
  if (line === undefined) return [];
  const name = vlanName(vlan);
  return [
    refusal(
      `VLAN ${vlan.id} would be made anew or deleted, and ${name} holds what netctl could not write again: ${line}`,
      `Take that out of ${name} first, or make this change on the device.`,
    ),
  ];
}

const ENTRY =
  /^(?:inactive: )?\/configuration\/vlans\/vlan\[name=(?<name>[^\]]{1,255})\](?:\/(?<leaf>[\w-]+) = (?<value>.*))?/;

/** What has the number or the name of a new VLAN already, where that is none that netctl manages. */
function taken(id: number, name: string, config: readonly string[]): readonly Objection[] {
  for (const line of config) {
    const found = ENTRY.exec(line)?.groups;
    if (found === undefined) continue;
    const { name: other = '', leaf, value = '' } = found;
    const inList = leaf === 'vlan-id-list' && hasVlan(parseVlanSet(value) ?? [], id);
    const inId = leaf === 'vlan-id' && Number(value) === id;
    if (!inList && !inId && other !== name) continue;
    const what = other === name ? `the name ${name}` : `the number ${id}`;
    return [
      refusal(
        `${what} belongs to ${other} already, which is deactivated, has several numbers or none`,
        'Change that on the device first.',
      ),
    ];
  }
  return [];
}

function refusal(message: string, hint: string): Objection {
  return { message, hint, allowedBy: undefined, code: 'NETCTL_PLAN_UNSUPPORTED' };
}

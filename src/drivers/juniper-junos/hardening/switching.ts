import type { GlobalSetting, Setting } from '../../../model/hardening.js';
import { formatVlanSet, vlanSetOf } from '../../../model/vlan-set.js';
import { below, type Statement, statementAt, valueAt } from '../text/statement.js';
import { isSwitched } from '../text/switched.js';
import { onBy, settingOf } from './settings.js';

/** The kinds of spanning tree; the last one that is there counts. */
const KINDS = { rstp: 'rstp', mstp: 'mstp', vstp: 'rapid, one for each VLAN' } as const;

/** The block of the spanning tree that runs. */
export function spanningTree(root: Statement): Statement | undefined {
  return below(root, 'protocols').findLast(
    (one) => Object.hasOwn(KINDS, one.word) && statementAt(one, 'disable') === undefined,
  );
}

/** What is said of switching for the device as a whole; nothing of what does not switch. */
export function readSwitching(root: Statement): Partial<Record<GlobalSetting, Setting>> {
  if (!isSwitched(root)) return {};
  const tree = spanningTree(root);
  const kind = tree?.word ?? 'rstp';
  const snooped = vlansWith(root, []);
  const inspected = vlansWith(root, ['arp-inspection']);
  const authenticator = statementAt(root, 'protocols', 'dot1x', 'authenticator');
  const registration = statementAt(root, 'protocols', 'mvrp');
  const loop = statementAt(tree, 'interface', 'all', 'bpdu-timeout-action');
  return {
    stp_mode: modeOf(tree),
    stp_edge_bpdu_guard: onBy(statementAt(tree, 'bpdu-block-on-edge'), [`set protocols ${kind} bpdu-block-on-edge`]),
    stp_loop_guard: onBy(loop),
    stp_root: rootOf(tree),
    igmp_snooping: igmpOf(root),
    dhcp_snooping: onBy(snooped[0]?.said),
    dhcp_snooping_vlans: listOf(snooped),
    arp_inspection_vlans: listOf(inspected),
    dot1x: onBy(authenticator),
    vtp_mode: settingOf(registration === undefined ? 'off' : 'one that registers them by MVRP', registration, [
      'delete protocols mvrp',
    ]),
  };
}

function modeOf(tree: Statement | undefined): Setting {
  if (tree === undefined) return { value: false, remedy: ['set protocols rstp'] };
  const forced = valueAt(tree, 'force-version');
  if (forced?.word === 'stp') return settingOf('stp', forced, [`delete protocols ${tree.word} force-version`]);
  return settingOf(Object.entries(KINDS).find(([word]) => word === tree.word)?.[1] ?? tree.word, tree);
}

/** The default is 32k; who is given one of the lowest is meant to be root. */
function rootOf(tree: Statement | undefined): Setting {
  const blocks = tree === undefined ? [] : [tree, ...below(tree, 'vlan'), ...below(tree, 'msti')];
  const low = blocks
    .map((block) => valueAt(block, 'bridge-priority'))
    .find((priority) => priority !== undefined && /^(?:0|4k|8k|4096|8192)$/.test(priority.word));
  return onBy(low);
}

/** On where it is for all VLANs; somewhere is not enough. */
function igmpOf(root: Statement): Setting {
  const remedy = ['set protocols igmp-snooping vlan all'];
  const named = below(root, 'protocols', 'igmp-snooping', 'vlan');
  const all = named.find(({ word }) => word === 'all');
  const vlans = below(root, 'vlans').filter((vlan) => statementAt(vlan, 'vlan-id') !== undefined);
  const each = vlans.length > 0 && vlans.every((vlan) => named.some(({ word }) => word === vlan.word));
  return settingOf(all !== undefined || each, all ?? named[0], remedy);
}

interface Secured {
  readonly id: number;
  readonly said: Statement;
}

/** The VLANs in which servers of addresses are looked at, which is what all else stands on. */
function vlansWith(root: Statement, more: readonly string[]): readonly Secured[] {
  return below(root, 'vlans').flatMap((vlan) => {
    const said = statementAt(vlan, 'forwarding-options', 'dhcp-security', ...more);
    const id = Number(valueAt(vlan, 'vlan-id')?.word);
    return said === undefined || !Number.isInteger(id) || id < 1 || id > 4094 ? [] : [{ id, said }];
  });
}

function listOf(vlans: readonly Secured[]): Setting {
  const list = vlans.length === 0 ? '' : formatVlanSet(vlanSetOf(...vlans.map(({ id }) => id)));
  return settingOf(list, vlans[0]?.said);
}

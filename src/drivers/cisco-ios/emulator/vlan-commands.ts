import type { Call, Command, Frame, Outcome } from '../../../emulator/cli.js';
import { ConfigNode } from '../../../emulator/config-tree.js';
import type { Rules } from '../../../emulator/grammar.js';
import type { VlanTable } from '../../../emulator/vlan-blocks.js';
import { eachVlan, type VlanSet } from '../../../model/vlan-set.js';
import type { IosDevice } from './device.js';
import { readVlanList } from './vlan-list.js';

/** The lines of VLANs being edited; they take effect when the mode is left. */
interface VlanEdit {
  readonly ids: readonly number[];
  /** By first word; undefined takes the line away. */
  readonly lines: Map<string, string | undefined>;
}

/** VLAN 1 and the four of token ring and FDDI cannot be deleted. */
function isDefault(id: number): boolean {
  return id === 1 || (id >= 1002 && id <= 1005);
}

/** Why VLANs cannot be configured at all now; undefined where they can. */
function refusal(device: IosDevice): string | undefined {
  if (device.vtp?.mode === 'Client') return 'VTP VLAN configuration not allowed when device is in CLIENT mode.';
  if (device.vtp?.mode === 'Server' && device.vtp.version === 3) {
    return 'VTP VLAN configuration not allowed when device is not the primary server for vlan database.';
  }
  return undefined;
}

/** Global commands about VLANs. */
export const VLAN_RULES: Rules<Command<IosDevice>> = {
  'vlan <list>': (call) =>
    withList(call, (set) => {
      call.terminal.push({ mode: 'vlan', targets: [], data: { ids: [...eachVlan(set)], lines: new Map() } });
      return '';
    }),
  'no vlan <list>': (call) => withList(call, (set) => deleteVlans(call.device, [...eachVlan(set)])),
};

function withList(call: Call<IosDevice>, act: (set: VlanSet) => Outcome): Outcome {
  if (call.device.vtp === undefined) return call.invalid('list');
  const list = readVlanList(call.arg('list'));
  if (!list.ok) return list.refusal;
  return refusal(call.device) ?? act(list.set);
}

function deleteVlans(device: IosDevice, ids: readonly number[]): string {
  const kept = ids.find(isDefault);
  if (kept !== undefined) return `Default VLAN ${kept} may not be deleted.`;
  const table = device.vlans();
  for (const id of ids) table.lines.delete(id);
  device.setVlans(table);
  return '';
}

/** Commands in `(config-vlan)#`. */
export const VLAN_MODE_RULES: Rules<Command<IosDevice>> = {
  'name <name>': (call) => {
    const edit = editOf(call.frame);
    const name = call.arg('name');
    if (name.length > 32) {
      return '%You must disable VTPv1 and VTPv2 or switch to VTPv3 before configuring a VLAN name longer than 32 characters';
    }
    const fixed = edit.ids.find(isDefault);
    if (fixed !== undefined) return `Default VLAN ${fixed} may not have its name changed.`;
    // That the device refuses is known, its words are not.
    if (edit.ids.length > 1) return 'Command rejected: A name can be given to one VLAN only.';
    // The name a VLAN has by itself is not written.
    const own = name === `VLAN${String(edit.ids[0]).padStart(4, '0')}`;
    edit.lines.set('name', own ? undefined : `name ${name}`);
    return '';
  },
  'no name [rest...]': forget('name'),
  'state (state=active|suspend)': (call) => {
    const edit = editOf(call.frame);
    const fixed = edit.ids.find(isDefault);
    if (fixed !== undefined) return `Default VLAN ${fixed} may not be suspended.`;
    edit.lines.set('state', call.arg('state') === 'suspend' ? 'state suspend' : undefined);
    return '';
  },
  'no state [rest...]': forget('state'),
  shutdown: remember('shutdown'),
  'no shutdown': forget('shutdown'),
  'remote-span': remember('remote-span'),
  'no remote-span': forget('remote-span'),
  'mtu <size>': (call) => {
    editOf(call.frame).lines.set('mtu', call.line);
    return '';
  },
  'private-vlan <rest...>': (call) => {
    editOf(call.frame).lines.set('private-vlan', call.line);
    return '';
  },
};

function remember(line: string): Command<IosDevice> {
  return (call) => {
    editOf(call.frame).lines.set(line, line);
    return '';
  };
}

function forget(key: string): Command<IosDevice> {
  return (call) => {
    editOf(call.frame).lines.set(key, undefined);
    return '';
  };
}

function editOf(frame: Frame): VlanEdit {
  const data = frame.data;
  if (isEdit(data)) return data;
  throw new Error('The VLAN mode of the emulated device lost its edit.');
}

function isEdit(data: unknown): data is VlanEdit {
  return typeof data === 'object' && data !== null && 'ids' in data && 'lines' in data;
}

const LINE_ORDER = ['name', 'state', 'shutdown', 'remote-span', 'mtu', 'private-vlan'];

/** Makes the edit take effect, as IOS does when VLAN mode is left; returns what that prints. */
export function applyVlanEdit(device: IosDevice, frame: Frame): string {
  const edit = editOf(frame);
  const table = device.vlans();
  const extended = edit.ids.filter((id) => id > 1005 && !table.lines.has(id));
  if (extended.length > 0 && !device.vlansInConfig() && device.vtp?.version !== 3) {
    return `% Failed to create VLANs ${extended.join(',')}\nExtended VLAN(s) not allowed in current VTP mode.\n%Failed to commit extended VLAN(s) changes.`;
  }
  const twin = sameName(edit, table);
  if (twin !== undefined) return twin;
  for (const id of edit.ids) {
    // VLAN 1 and the like are printed only with what differs from their defaults.
    const lines = merged(table.lines.get(id) ?? [], edit);
    if (!isDefault(id) || lines.length > 0) table.lines.set(id, lines);
  }
  device.setVlans(table);
  return '';
}

/** Names are unique in a VTP domain. */
function sameName(edit: VlanEdit, table: VlanTable): string | undefined {
  const name = edit.lines.get('name');
  if (name === undefined) return undefined;
  for (const [id, lines] of table.lines) {
    if (edit.ids.includes(id) || !lines.some((line) => line.text === name)) continue;
    return `VLAN #${edit.ids[0]} and #${id} have an identical name: ${name.slice('name '.length)}`;
  }
  return undefined;
}

function merged(old: readonly ConfigNode[], edit: VlanEdit): ConfigNode[] {
  const lines = new Map(old.map((node) => [keyOf(node.text), node.text]));
  for (const [key, text] of edit.lines) {
    if (text === undefined) lines.delete(key);
    else lines.set(key, text);
  }
  return [...lines.entries()].sort(([a], [b]) => orderOf(a) - orderOf(b)).map(([, text]) => new ConfigNode(` ${text}`));
}

function keyOf(text: string): string {
  return LINE_ORDER.find((key) => text === key || text.startsWith(`${key} `)) ?? text;
}

function orderOf(key: string): number {
  const index = LINE_ORDER.indexOf(key);
  return index === -1 ? LINE_ORDER.length : index;
}

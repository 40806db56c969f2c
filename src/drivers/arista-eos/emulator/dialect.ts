import type { Complaint, Dialect, Frame, Mode } from '../../../emulator/cli.js';
import { compileGrammar } from '../../../emulator/grammar.js';
import { ACL_PLACE_RULES, ACL_RULES } from './acl-commands.js';
import { BGP_MODE_RULES } from './bgp-commands.js';
import { BLOCK_RULES, CONFIG_RULES, LEAVE_RULES, VLAN_MODE_RULES } from './config-commands.js';
import type { EosDevice } from './device.js';
import { EXEC_RULES, jsonOf, USER_RULES } from './exec-commands.js';
import { shortName } from './names.js';
import { PREFIX_LIST_RULES, ROUTE_MAP_RULES } from './policy-commands.js';
import { KEPT_PORT_RULES, SWITCHPORT_RULES } from './port-commands.js';
import { SESSION_RULES } from './session-commands.js';

/** Prompts show so many characters of a session's name. */
const SESSION_LENGTH = 6;

/** The command line of the emulated device. */
export function eosDialect(): Dialect<EosDevice> {
  const blocks = {
    interface: compileGrammar({ ...LEAVE_RULES, ...SWITCHPORT_RULES, ...ACL_PLACE_RULES, ...KEPT_PORT_RULES }),
    vlan: compileGrammar(VLAN_MODE_RULES),
    bgp: compileGrammar({ ...LEAVE_RULES, ...BGP_MODE_RULES }),
    'route-map': compileGrammar({ ...LEAVE_RULES, ...ROUTE_MAP_RULES }),
    'prefix-list': compileGrammar({ ...LEAVE_RULES, ...PREFIX_LIST_RULES }),
    acl: compileGrammar({ ...LEAVE_RULES, ...ACL_RULES }),
    block: compileGrammar(BLOCK_RULES),
  };
  const modes: Record<string, Mode<EosDevice>> = {
    user: { grammar: compileGrammar(USER_RULES) },
    exec: { grammar: compileGrammar(EXEC_RULES) },
    config: { grammar: compileGrammar(CONFIG_RULES) },
    session: { grammar: compileGrammar(SESSION_RULES) },
  };
  for (const [name, grammar] of Object.entries(blocks)) {
    modes[name] = { grammar, outer: 'config' };
    modes[`session-${name}`] = { grammar, outer: 'session' };
  }
  return { modes, firstMode, prompt, complain, filter, length: 24, more: ' --More-- ' };
}

/** A login has full rights at once where users of level 15 are let in with them. */
function firstMode(device: EosDevice): string {
  const lines = device.config.children.map((node) => node.text);
  const authorized = lines.some((line) => /^aaa authorization exec default (?:.* )?(?:local|none)\b/.test(line));
  return authorized && lines.some((line) => /^username \S+ privilege 15\b/.test(line)) ? 'exec' : 'user';
}

function prompt(device: EosDevice, frames: readonly Frame[]): string {
  const host = device.hostname();
  const frame = frames.at(-1);
  if (frame === undefined || frames.length === 1) return `${host}${frame?.mode === 'user' ? '>' : '#'}`;
  const session = frames.find((outer) => outer.mode === 'session')?.targets[0];
  const base = session === undefined ? 'config' : `config-s-${session.slice(0, SESSION_LENGTH)}`;
  const part = label(frame);
  return `${host}(${part === '' ? base : `${base}-${part}`})#`;
}

function label(frame: Frame): string {
  const mode = frame.mode.replace(/^session-/, '');
  if (mode === 'bgp') return bgpLabel(frame.targets);
  if (mode === 'route-map') return blockLabel(frame.targets[0] ?? '');
  if (mode === 'prefix-list') return frame.targets[0] === 'ipv6' ? 'ipv6-pfx' : 'ip-pfx';
  if (mode === 'vlan') return `vlan-${frame.targets.join(',')}`;
  if (mode === 'interface') return `if-${interfaceLabel(frame.targets)}`;
  return mode === 'block' || mode === 'acl' ? blockLabel(frame.targets[0] ?? '') : '';
}

/** `router-bgp`, `router-bgp-af`, `router-bgp-vrf-RED`, `router-bgp-vrf-RED-af`. */
function bgpLabel(path: readonly string[]): string {
  const parts = path.slice(1).map((text) => (text.startsWith('vrf ') ? text.replace(' ', '-') : 'af'));
  return ['router-bgp', ...parts].join('-');
}

/** `Et1` for one port, `Et1-3,5` for several. */
function interfaceLabel(targets: readonly string[]): string {
  const names = targets.map((target) => shortName(target.slice('interface '.length)));
  const [first, ...others] = names;
  const type = /^[A-Za-z]+/.exec(first ?? '')?.[0] ?? '';
  return [first, ...others.map((name) => (name.startsWith(type) ? name.slice(type.length) : name))].join(',');
}

/** `router-bgp` for `router bgp 65001`, `acl-EDGE` for an access list. */
function blockLabel(header: string): string {
  const acl = /^(?:ip|ipv6|mac) access-list (?:standard )?(?<name>\S+)$/.exec(header)?.groups?.['name'];
  if (acl !== undefined) return `acl-${acl}`;
  const [first, second] = header.split(' ');
  return first === 'mlag' ? 'mlag' : `${first}-${second ?? ''}`;
}

function complain(complaint: Complaint): string {
  if (complaint.kind === 'incomplete') return '% Incomplete command';
  return complaint.kind === 'ambiguous' ? '% Ambiguous command' : '% Invalid input';
}

function filter(device: EosDevice, command: string, text: string): string | undefined {
  if (!/^json$/i.test(text.trim())) return undefined;
  const json = jsonOf(device, command);
  return json === undefined ? undefined : `${JSON.stringify(json, undefined, 4)}\n`;
}

import type { Complaint, Dialect, Frame } from '../../../emulator/cli.js';
import { compileGrammar } from '../../../emulator/grammar.js';
import { ACL_PORT_RULES, ACL_RULES } from './acl-commands.js';
import { BGP_FAMILY_RULES, BGP_MODE_RULES } from './bgp-commands.js';
import { BLOCK_RULES, blockLabel, CONFIG_RULES, LEAVE_RULES } from './config-commands.js';
import type { IosDevice } from './device.js';
import { EXEC_RULES, USER_RULES } from './exec-commands.js';
import { ROUTE_MAP_RULES } from './policy-commands.js';
import { KEPT_PORT_RULES, SWITCHPORT_RULES } from './port-commands.js';
import { applyVlanEdit, VLAN_MODE_RULES } from './vlan-commands.js';

/** IOS shows at most so many characters of the host name in configuration prompts. */
const HOST_LENGTH = 20;

/** The command line of the emulated device. */
export function iosDialect(): Dialect<IosDevice> {
  const port = compileGrammar({ ...LEAVE_RULES, ...SWITCHPORT_RULES, ...ACL_PORT_RULES, ...KEPT_PORT_RULES });
  return {
    modes: {
      user: { grammar: compileGrammar(USER_RULES) },
      exec: { grammar: compileGrammar(EXEC_RULES) },
      config: { grammar: compileGrammar(CONFIG_RULES) },
      interface: { grammar: port, outer: 'config' },
      'interface-range': { grammar: port, outer: 'config' },
      vlan: {
        grammar: compileGrammar({ ...LEAVE_RULES, ...VLAN_MODE_RULES }),
        outer: 'config',
        leave: applyVlanEdit,
      },
      bgp: { grammar: compileGrammar({ ...LEAVE_RULES, ...BGP_MODE_RULES }), outer: 'config' },
      'bgp-af': { grammar: compileGrammar({ ...LEAVE_RULES, ...BGP_FAMILY_RULES }), outer: 'config' },
      'route-map': { grammar: compileGrammar({ ...LEAVE_RULES, ...ROUTE_MAP_RULES }), outer: 'config' },
      acl: { grammar: compileGrammar({ ...LEAVE_RULES, ...ACL_RULES }), outer: 'config' },
      block: { grammar: compileGrammar(BLOCK_RULES), outer: 'config' },
    },
    firstMode,
    prompt,
    complain,
    length: 24,
    more: ' --More-- ',
    lineLength: 254,
  };
}

/** A login has full rights at once where a user of level 15 is configured or nothing guards them. */
function firstMode(device: IosDevice): string {
  const guarded = device.config.starting('enable secret') ?? device.config.starting('enable password');
  const full = device.config.children.some((node) => /^username \S+ privilege 15\b/.test(node.text));
  return guarded === undefined || full ? 'exec' : 'user';
}

function prompt(device: IosDevice, frames: readonly Frame[]): string {
  const frame = frames.at(-1);
  if (frame === undefined || frames.length === 1) return `${device.hostname()}${frame?.mode === 'user' ? '>' : '#'}`;
  return `${device.hostname().slice(0, HOST_LENGTH)}(${label(frame)})#`;
}

/** What the prompt shows in a mode. */
const LABELS: Readonly<Record<string, string>> = {
  vlan: 'config-vlan',
  bgp: 'config-router',
  'bgp-af': 'config-router-af',
  'route-map': 'config-route-map',
};

function label(frame: Frame): string {
  if (frame.mode === 'interface') return frame.targets[0]?.includes('.') === true ? 'config-subif' : 'config-if';
  if (frame.mode === 'interface-range') return 'config-if-range';
  if (frame.mode === 'acl') return aclLabel(frame.targets[0] ?? '');
  const fixed = LABELS[frame.mode];
  if (fixed !== undefined) return fixed;
  return frame.mode === 'block' ? blockLabel(frame.targets[0] ?? '') : 'config';
}

function aclLabel(header: string): string {
  if (header.startsWith('ipv6 ')) return 'config-ipv6-acl';
  if (header.startsWith('mac ')) return 'config-ext-macl';
  return header.startsWith('ip access-list standard ') ? 'config-std-nacl' : 'config-ext-nacl';
}

function complain(complaint: Complaint, line: string, promptText: string): string {
  if (complaint.kind === 'incomplete') return '% Incomplete command.\n\n';
  if (complaint.kind === 'ambiguous') return `% Ambiguous command:  "${line.trim()}"\n`;
  const caret = `${' '.repeat(promptText.length + complaint.column)}^`;
  return `${caret}\n% Invalid input detected at '^' marker.\n\n`;
}

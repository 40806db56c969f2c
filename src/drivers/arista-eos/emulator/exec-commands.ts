import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import { printChildren, printConfig } from '../../../emulator/config-tree.js';
import type { Rules } from '../../../emulator/grammar.js';
import { unifiedDiff } from '../../../emulator/unified-diff.js';
import { bgpNeighborsJson } from './bgp-json.js';
import { configLines, type EosDevice, readConfig } from './device.js';
import { rangeNames } from './names.js';
import { lldpJson, OBSERVE_RULES } from './observe-commands.js';
import { PATH_RULES, pathJson } from './path-commands.js';
import { SESSION_EXEC_RULES, sessionsJson } from './session-commands.js';
import { printVlans, vlansJson } from './show-vlan.js';
import { printVersion } from './version.js';

function showRunning(device: EosDevice): string {
  return ['! Command: show running-config', ...device.config.literal, ...configLines(device.config)].join('\n');
}

function showStartup(device: EosDevice): string {
  if (device.startup === undefined) return '% Error displaying startup-config (No such file or directory)';
  return `! Command: show startup-config\n${printConfig(readConfig(device.startup))}`;
}

function showInterfaces(call: Call<EosDevice>): Outcome {
  const names = rangeNames(call.arg('name'));
  if (names === undefined) return call.invalid('name');
  const lines = names.flatMap((name) => {
    const node = call.device.config.child(`interface ${name}`);
    return node === undefined ? [] : [node.raw, ...printChildren(node)];
  });
  return lines.join('\n');
}

/** What differs from what the device would boot. */
function showUnsaved(device: EosDevice): string {
  const saved = configLines(readConfig(device.startup ?? ''));
  return unifiedDiff(saved, configLines(device.config), {
    before: 'flash:/startup-config',
    after: 'system:/running-config',
  });
}

const save: Command<EosDevice> = (call) => {
  call.device.save();
  return 'Copy completed successfully.';
};

const configure: Command<EosDevice> = (call) => {
  call.terminal.push({ mode: 'config', targets: [] });
  return '';
};

/** Asks for the secret up to three times where one is configured. */
function enable(call: Call<EosDevice>): Outcome {
  const { device, terminal } = call;
  if (
    device.config.starting('enable secret') === undefined &&
    device.config.starting('enable password') === undefined
  ) {
    terminal.become('exec');
    return '';
  }
  const ask = (left: number) =>
    terminal.ask({
      text: 'Password: ',
      echo: false,
      answer: (typed) => {
        if (device.isSecret(typed)) {
          terminal.become('exec');
          return '';
        }
        if (left > 1) {
          ask(left - 1);
          return '';
        }
        return '% Authentication failed\n';
      },
    });
  ask(3);
  return '';
}

function setLength(call: Call<EosDevice>): Outcome {
  const lines = Number(call.arg('lines'));
  if (!/^\d{1,5}$/.test(call.arg('lines')) || lines > 32_767) return call.invalid('lines');
  call.terminal.setLength(lines);
  return lines === 0 ? 'Pagination disabled.' : `Pagination set to ${lines} lines.`;
}

function setWidth(call: Call<EosDevice>): Outcome {
  const columns = Number(call.arg('columns'));
  if (!/^\d{1,5}$/.test(call.arg('columns')) || columns > 32_767) return call.invalid('columns');
  return `Width set to ${columns} columns.`;
}

const leave: Command<EosDevice> = (call) => {
  call.terminal.end();
  return '';
};

/** Commands with limited rights. */
export const USER_RULES: Rules<Command<EosDevice>> = {
  enable,
  exit: leave,
  logout: leave,
  'show version': (call) => printVersion(call.device.version, call.device.uptime()),
  'show vlan': (call) => printVlans(call.device),
  'show vlan brief': (call) => printVlans(call.device),
  'show privilege': () => 'Current privilege level is 1',
  'terminal length <lines>': setLength,
  'terminal width <columns>': setWidth,
  'terminal monitor': () => '',
};

/** Commands with full rights. */
export const EXEC_RULES: Rules<Command<EosDevice>> = {
  ...USER_RULES,
  ...SESSION_EXEC_RULES,
  ...OBSERVE_RULES,
  ...PATH_RULES,
  enable: () => '',
  disable: (call) => {
    call.terminal.become('user');
    return '';
  },
  'show privilege': () => 'Current privilege level is 15',
  'show running-config': (call) => showRunning(call.device),
  'show running-config diffs': (call) => showUnsaved(call.device),
  'show running-config interfaces <name...>': showInterfaces,
  'show startup-config': (call) => showStartup(call.device),
  configure,
  'configure terminal': configure,
  'write memory': save,
  write: save,
  'copy running-config startup-config': save,
};

/** The JSON form of a command's output; undefined for one that is not told in JSON here. */
export function jsonOf(device: EosDevice, command: string): Record<string, unknown> | undefined {
  if (/^sh\w* ver\w*$/i.test(command)) {
    return { ...device.version, uptime: device.uptime() };
  }
  if (/^sh\w* vlan(?: br\w*)?$/i.test(command)) return vlansJson(device);
  if (/^sh\w* lldp n\w*$/i.test(command)) return lldpJson(device);
  const sessions = /^sh\w* conf\w* s\w*(?<detail> d\w*)?$/i.exec(command);
  if (sessions !== null) return sessionsJson(device, sessions.groups?.['detail'] !== undefined);
  const neighbors = /^show (?<version>ip|ipv6) bgp (?:neighbors|peers) vrf all$/.exec(command)?.groups;
  if (neighbors !== undefined) return bgpNeighborsJson(device, neighbors['version'] === 'ip' ? 4 : 6);
  return pathJson(device, command);
}

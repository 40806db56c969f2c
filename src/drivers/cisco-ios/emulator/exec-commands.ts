import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import { printChildren, printConfig } from '../../../emulator/config-tree.js';
import type { Rules } from '../../../emulator/grammar.js';
import { ACL_SHOW_RULES } from './acl-commands.js';
import { BGP_SHOW_RULES } from './bgp-show.js';
import type { IosDevice } from './device.js';
import { fullName } from './names.js';
import { OBSERVE_RULES } from './observe-commands.js';
import { PATH_RULES } from './path-commands.js';
import { showSwitchport } from './show-switchport.js';
import { showVlan, showVlanBrief } from './show-vlan.js';
import { vtpStatus } from './vtp.js';

const NVRAM_SIZE = 524_288;

function showRunning(device: IosDevice): string {
  const text = printConfig(device.config);
  return `Building configuration...\n\nCurrent configuration : ${Buffer.byteLength(text)} bytes\n${text}`;
}

function showStartup(device: IosDevice): string {
  if (device.startup === undefined) return 'startup-config is not present';
  const text = device.startup.replace(/^Using .*\n/, '');
  return `Using ${Buffer.byteLength(text)} out of ${NVRAM_SIZE} bytes\n${text}`;
}

function showInterface(call: Call<IosDevice>): Outcome {
  const name = fullName(call.arg('name'));
  const node = name === undefined ? undefined : call.device.port(name);
  if (node === undefined) return call.invalid('name');
  const text = `!\n${[node.raw, ...printChildren(node)].join('\n')}\nend\n\n`;
  return `Building configuration...\n\nCurrent configuration : ${Buffer.byteLength(text)} bytes\n${text}`;
}

/** For commands that only switches know. */
function onSwitch(print: (device: IosDevice) => string): Command<IosDevice> {
  return (call) => (call.device.vtp === undefined ? { kind: 'invalid', column: 5 } : print(call.device));
}

function copyRunning(call: Call<IosDevice>): Outcome {
  const save = () => {
    call.device.save();
    return 'Building configuration...\n[OK]';
  };
  if (call.device.config.child('file prompt quiet') !== undefined) return save();
  call.terminal.ask({ text: 'Destination filename [startup-config]? ', answer: save });
  return '';
}

function reload(call: Call<IosDevice>): Outcome {
  call.terminal.ask({
    text: 'Proceed with reload? [confirm]',
    oneKey: true,
    answer: (key) => {
      if (key !== '' && key.toLowerCase() !== 'y') return '';
      call.device.reboot();
      call.terminal.end();
      return '';
    },
  });
  return '';
}

function configure(call: Call<IosDevice>): Outcome {
  call.terminal.push({ mode: 'config', targets: [] });
  return 'Enter configuration commands, one per line.  End with CNTL/Z.';
}

function minutesOf(call: Call<IosDevice>): number | undefined {
  const minutes = Number(call.arg('minutes'));
  return /^\d{1,3}$/.test(call.arg('minutes')) && minutes >= 1 && minutes <= 120 ? minutes : undefined;
}

function configureWithTimer(call: Call<IosDevice>): Outcome {
  const minutes = minutesOf(call);
  if (minutes === undefined) return call.invalid('minutes');
  if (call.device.rollback.path() === undefined) return '%Please turn config archive on';
  const file = call.device.rollback.start(minutes);
  if (file === undefined) return '%Rollback Confirmed Change is already pending';
  return `Rollback Confirmed Change: Backing up current running config to ${file}\n\n${configure(call)}`;
}

const NOT_PENDING = '%No Rollback Confirmed Change pending';

function revertNow(call: Call<IosDevice>): Outcome {
  const file = call.device.rollback.revert();
  if (file === undefined) return NOT_PENDING;
  return `Rollback Confirmed Change: rolling to:${file}\n\nTotal number of passes: 1\nRollback Done\n`;
}

function restartTimer(call: Call<IosDevice>): Outcome {
  const minutes = minutesOf(call);
  if (minutes === undefined) return call.invalid('minutes');
  return call.device.rollback.restart(minutes) ? '' : NOT_PENDING;
}

/** Asks for the secret up to three times, as the device does. */
function enable(call: Call<IosDevice>): Outcome {
  const { device, terminal } = call;
  if (
    device.config.starting('enable secret') === undefined &&
    device.config.starting('enable password') === undefined
  ) {
    return '% Error in authentication.';
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
        return '% Bad secrets\n';
      },
    });
  ask(3);
  return '';
}

/** Lines per page: on this terminal alone. */
function setLength(call: Call<IosDevice>): Outcome {
  const lines = Number(call.arg('lines'));
  if (!/^\d{1,3}$/.test(call.arg('lines')) || lines > 512) return call.invalid('lines');
  call.terminal.setLength(lines);
  return '';
}

const leave: Command<IosDevice> = (call) => {
  call.terminal.end();
  return '';
};

/** Commands with limited rights. */
export const USER_RULES: Rules<Command<IosDevice>> = {
  enable,
  exit: leave,
  logout: leave,
  'show version': (call) => call.device.versionText,
  'show privilege': () => 'Current privilege level is 1',
  'show vlan': onSwitch(showVlan),
  'show vlan brief': onSwitch(showVlanBrief),
  'show interfaces switchport': onSwitch(showSwitchport),
  'show vtp status': onSwitch((device) =>
    device.vtp === undefined ? '' : vtpStatus(device.vtp, device.existingVlans()),
  ),
  'terminal length <lines>': setLength,
  'terminal width <columns>': (call) => (/^\d{1,3}$/.test(call.arg('columns')) ? '' : call.invalid('columns')),
  'terminal monitor': () => '',
  'terminal no monitor': () => '',
};

/** Commands with full rights. */
export const EXEC_RULES: Rules<Command<IosDevice>> = {
  ...USER_RULES,
  ...OBSERVE_RULES,
  ...PATH_RULES,
  ...BGP_SHOW_RULES,
  ...ACL_SHOW_RULES,
  enable: () => '',
  disable: (call) => {
    call.terminal.become('user');
    return '';
  },
  'show privilege': () => 'Current privilege level is 15',
  'show running-config': (call) => showRunning(call.device),
  'show running-config interface <name...>': showInterface,
  'show startup-config': (call) => showStartup(call.device),
  'show archive': (call) => call.device.rollback.list(),
  'show archive config rollback timer': (call) => call.device.rollback.timer(),
  'configure terminal': configure,
  'configure terminal revert timer <minutes>': configureWithTimer,
  'configure confirm': (call) => (call.device.rollback.confirm() ? '' : NOT_PENDING),
  'configure revert now': revertNow,
  'configure revert timer <minutes>': restartTimer,
  'write memory': (call) => {
    call.device.save();
    return 'Building configuration...\n[OK]';
  },
  write: (call) => {
    call.device.save();
    return 'Building configuration...\n[OK]';
  },
  'copy running-config startup-config': copyRunning,
  reload,
};

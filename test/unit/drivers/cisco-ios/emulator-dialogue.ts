import { readFileSync } from 'node:fs';
import { ciscoIosEmulator } from '../../../../src/drivers/cisco-ios/emulator.js';
import { type ManualClock, manualClock } from '../../../../src/emulator/clock.js';
import type { EmulatedBox, Image, Terminal } from '../../../../src/emulator/device.js';

/** An emulated device with one dialogue open, paging off. */
export interface Dialogue {
  readonly box: EmulatedBox;
  readonly clock: ManualClock;
  readonly terminal: Terminal;
  /** Types the lines and returns what the last one printed. */
  type(...lines: string[]): string;
}

/** Switches a device on and logs in. */
export function dialogueWith(image: Image, start = 0): Dialogue {
  const clock = manualClock(start);
  const box = ciscoIosEmulator.boot(image, clock);
  return { box, clock, ...login(box) };
}

/** Another dialogue with a device. */
export function login(box: EmulatedBox): Pick<Dialogue, 'terminal' | 'type'> {
  const terminal = box.terminal();
  terminal.enter('terminal length 0');
  return {
    terminal,
    type(...lines) {
      let printed = '';
      for (const line of lines) printed = terminal.enter(line);
      return printed;
    },
  };
}

/** A configuration recorded for the tests. */
export function sample(name: string): string {
  return readFileSync(new URL(`./emulator-samples/${name}`, import.meta.url), 'utf8');
}

/** The configuration of a small switch; `lines` stand before its ports. */
export function smallSwitch(...lines: string[]): string {
  return [
    '!',
    'version 15.2',
    '!',
    'hostname sw1',
    '!',
    ...lines,
    'interface GigabitEthernet0/1',
    '!',
    'interface GigabitEthernet0/2',
    '!',
    'interface GigabitEthernet0/3',
    ' no switchport',
    ' ip address 10.0.0.1 255.255.255.0',
    '!',
    'end',
    '',
  ].join('\n');
}

/** The lines of the configuration now, without the comments. */
export function running(dialogue: Pick<Dialogue, 'type'>): string[] {
  const text = dialogue.type('end', 'show running-config');
  return text.split('\n').filter((line) => !/^\s*!|^$|^Building|^Current/.test(line));
}

/** The lines of one interface now. */
export function portLines(dialogue: Pick<Dialogue, 'type'>, name: string): string[] {
  const lines = running(dialogue);
  const start = lines.indexOf(`interface ${name}`);
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith(' '));
  return lines.slice(start + 1, start + 1 + length).map((line) => line.trim());
}

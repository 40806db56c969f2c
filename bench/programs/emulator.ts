import { driver as eos } from '../../src/drivers/arista-eos/index.js';
import { driver as ios } from '../../src/drivers/cisco-ios/index.js';
import { realClock } from '../../src/emulator/clock.js';
import type { EmulatedBox, EmulatedPlatform, Image, Terminal } from '../../src/emulator/device.js';
import { serveDevices } from '../../src/emulator/ssh-server.js';
import type { FleetAnswer, FleetOrder, Taking } from '../lib/fleet-messages.js';

/** One emulated device that can be put back to its factory settings and keeps what was typed at it. */
interface Watched {
  readonly box: EmulatedBox;
  /** The lines of each connection since the last reset. */
  dialogue(): readonly (readonly string[])[];
  /** True where it holds something else now than at the last reset. */
  changed(): boolean;
  reset(pause: number): void;
}

function watchedDevice(platform: EmulatedPlatform, image: Image): Watched {
  let inner = platform.boot(image, realClock());
  let before = textOf(inner.image());
  let connections: string[][] = [];
  let pause = 0;
  return {
    box: {
      terminal() {
        const lines: string[] = [];
        connections.push(lines);
        return watchedTerminal(inner.terminal(), lines, pause);
      },
      exec: (command, stdin) => inner.exec(command, stdin),
      reboot: () => inner.reboot(),
      image: () => inner.image(),
    },
    dialogue: () => connections,
    changed: () => textOf(inner.image()) !== before,
    reset(milliseconds) {
      pause = milliseconds;
      inner = platform.boot(image, realClock());
      before = textOf(inner.image());
      connections = [];
    },
  };
}

function textOf(image: Image): string {
  return Object.entries(image)
    .map(([file, text]) => `${file}\n${text}`)
    .join('\n');
}

function watchedTerminal(terminal: Terminal, lines: string[], pause: number): Terminal {
  return {
    banner: terminal.banner,
    prompt: () => terminal.prompt(),
    echo: () => terminal.echo(),
    enter(line) {
      lines.push(line);
      return terminal.enter(line);
    },
    oneKey: () => terminal.oneKey?.() === true,
    fate: () => (pause > 0 ? { kind: 'delay', milliseconds: pause } : terminal.fate?.()),
    ended: () => terminal.ended(),
  };
}

async function serve({ devices: count, ports, taking, login }: Extract<FleetOrder, { kind: 'serve' }>): Promise<void> {
  const platform = (taking === 'candidate' ? eos : ios).emulate();
  const names = Array.from({ length: ports }, (_, index) => platform.port(index + 1));
  const devices = Array.from({ length: count }, (_, index) => {
    const name = `sw${index + 1}`;
    return { name, watched: watchedDevice(platform, setUp(platform.factory(name, names), names, taking)) };
  });
  const fleet = await serveDevices(
    devices.map(({ name, watched }) => ({ name, kind: platform.kind, box: watched.box, ...login })),
    { clock: realClock() },
  );
  answer({ kind: 'serving', host: fleet.host, hostKey: fleet.hostKey, ports: [...fleet.ports] });

  let start = process.cpuUsage();
  process.on('message', (order: FleetOrder) => {
    if (order.kind === 'reset') {
      for (const { watched } of devices) watched.reset(order.pause);
      start = process.cpuUsage();
      answer({ kind: 'done' });
    }
    if (order.kind === 'tell') {
      const { user, system } = process.cpuUsage(start);
      const dialogues = devices.map(({ watched }) => watched.dialogue());
      answer({
        kind: 'told',
        connections: dialogues.flat().length,
        lines: dialogues.flat(2).length,
        emulating: (user + system) / 1000,
        changed: devices.filter(({ watched }) => watched.changed()).length,
        dialogue: dialogues[0] ?? [],
      });
    }
  });
}

/** All ports are access ports already, so that a port needs one line to come into another VLAN. */
function setUp(image: Image, ports: readonly string[], taking: Taking): Image {
  if (taking === 'candidate') return image;
  return Object.fromEntries(Object.entries(image).map(([file, text]) => [file, withArchive(withAccessPorts(text))]));

  /** What a device of this kind needs to go back by itself. */
  function withArchive(text: string): string {
    if (taking === 'immediate') return text;
    return text.replace('spanning-tree mode', 'archive\n path flash:netctl\n!\nspanning-tree mode');
  }

  function withAccessPorts(text: string): string {
    return ports.reduce(
      (whole, port) => whole.replace(`interface ${port}\n`, `interface ${port}\n switchport mode access\n`),
      text,
    );
  }
}

function answer(message: FleetAnswer): void {
  process.send?.(message);
}

process.once('message', (order: FleetOrder) => {
  if (order.kind === 'serve') void serve(order);
});
process.once('disconnect', () => process.exit());

import { driver } from '../../src/drivers/cisco-ios/index.js';
import { realClock } from '../../src/emulator/clock.js';
import type { EmulatedBox, Image, Terminal } from '../../src/emulator/device.js';
import { serveDevices } from '../../src/emulator/ssh-server.js';
import type { FleetAnswer, FleetOrder } from '../lib/fleet-messages.js';

/** One emulated device that can be put back to its factory settings and keeps what was typed at it. */
interface Watched {
  readonly box: EmulatedBox;
  /** The lines of each connection since the last reset. */
  dialogue(): readonly (readonly string[])[];
  reset(pause: number): void;
}

const platform = driver.emulate();

function watchedDevice(image: Image): Watched {
  let inner = platform.boot(image, realClock());
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
    reset(milliseconds) {
      pause = milliseconds;
      inner = platform.boot(image, realClock());
      connections = [];
    },
  };
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

async function serve(count: number, ports: number, login: { username: string; password: string }): Promise<void> {
  const names = Array.from({ length: ports }, (_, index) => platform.port(index + 1));
  const devices = Array.from({ length: count }, (_, index) => {
    const name = `sw${index + 1}`;
    return { name, watched: watchedDevice(accessSwitch(platform.factory(name, names), names)) };
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
        dialogue: dialogues[0] ?? [],
      });
    }
  });
}

/** All ports are access ports already, so that a port needs one line to come into another VLAN. */
function accessSwitch(image: Image, ports: readonly string[]): Image {
  return Object.fromEntries(Object.entries(image).map(([file, text]) => [file, withAccessPorts(text)]));

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
  if (order.kind === 'serve') void serve(order.devices, order.ports, order.login);
});
process.once('disconnect', () => process.exit());

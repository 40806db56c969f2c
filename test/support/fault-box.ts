import type { EmulatedBox, LineFate, Terminal } from '../../src/emulator/device.js';

/** What is to happen at a line beside what the device does with it. */
export interface Interference {
  /** Typed at the device by another hand, after the line has acted. */
  readonly typed?: readonly string[];
  /** The device asks this instead of giving its prompt. */
  readonly question?: string;
  /** After the line has acted the device is switched off and on; it breaks all connections. */
  readonly reboot?: true;
}

/** Called for every line that a device is given, before it acts. What it throws keeps the line from the device. */
export type OnLine = (line: string) => Interference | undefined;

/** A device that tells of its lines, and that can be rebooted under its users. */
export interface WatchedBox extends EmulatedBox {
  /** How often it was rebooted: a dialogue of an earlier life is broken. */
  readonly lives: () => number;
}

export interface Watcher {
  readonly onLine: OnLine;
  type(lines: readonly string[]): void;
  reboot(): void;
}

export function watchBox(box: EmulatedBox, watcher: Watcher): WatchedBox {
  const { onLine } = watcher;
  let lives = 0;
  function interfere(what: Interference | undefined): void {
    if (what?.typed !== undefined) watcher.type(what.typed);
    if (what?.reboot === true) reboot();
  }
  function reboot(): void {
    lives++;
    watcher.reboot();
  }
  return {
    lives: () => lives,
    reboot,
    image: () => box.image(),
    exec(command, stdin) {
      const life = lives;
      const what = onLine(command);
      const result = box.exec(command, stdin);
      interfere(what);
      return life === lives ? result : { ...result, fate: { kind: 'drop' } };
    },
    terminal() {
      const born = lives;
      const inner = box.terminal();
      let question: string | undefined;
      const broken = (): LineFate | undefined => (born === lives ? undefined : { kind: 'drop' });
      return {
        banner: inner.banner,
        prompt: () => question ?? inner.prompt(),
        echo: () => inner.echo(),
        oneKey: () => question === undefined && (inner.oneKey?.() ?? false),
        ended: () => inner.ended(),
        fate: () => broken() ?? inner.fate?.(),
        enter(line) {
          if (broken() !== undefined) return '';
          if (question !== undefined) {
            // Whatever is answered, the device goes on as if it had not asked.
            question = undefined;
            return '';
          }
          const what = onLine(line.trim());
          const printed = inner.enter(line);
          interfere(what);
          question = what?.question;
          return printed;
        },
      } satisfies Terminal;
    },
  };
}

import type { EmulatedBox, LineFate, NetconfPeer, Terminal } from '../../src/emulator/device.js';

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
  /** A whole request that breaks off where the device goes down at it. */
  function request<T extends { readonly fate?: LineFate | undefined }>(line: string, answer: () => T): T {
    const life = lives;
    const what = onLine(line);
    const result = answer();
    interfere(what);
    return life === lives ? result : { ...result, fate: { kind: 'drop' } };
  }
  return {
    lives: () => lives,
    ...(box.netconf !== undefined && { netconf: () => watchPeer(box.netconf?.(), request) }),
    ...(box.restconf !== undefined && {
      restconf: (one) => request(`${one.method} ${one.path}`, () => box.restconf?.(one) ?? lacking()),
    }),
    ...(box.gnmi !== undefined && {
      gnmi: (one) => request(JSON.stringify(one), () => box.gnmi?.(one) ?? lacking()),
    }),
    reboot,
    image: () => box.image(),
    exec: (command, stdin) => request(command, () => box.exec(command, stdin)),
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

type Request = <T extends { readonly fate?: LineFate | undefined }>(line: string, answer: () => T) => T;

/** A line is the operation as it stands in the `<rpc>`. */
function watchPeer(peer: NetconfPeer | undefined, request: Request): NetconfPeer {
  if (peer === undefined) return lacking();
  return {
    hello: peer.hello,
    ended: () => peer.ended(),
    end: () => peer.end(),
    rpc: (text) => request<ReturnType<NetconfPeer['rpc']>>(operationIn(text), () => peer.rpc(text)),
  };
}

function operationIn(rpc: string): string {
  return rpc.replace(/^<rpc [^>]{1,200}>/, '').replace(/<\/rpc>$/, '');
}

function lacking(): never {
  throw new Error('the device has no such server');
}

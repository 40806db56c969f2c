import type { Dialect, GnmiEdits, Reply } from '../transports/transport.js';

/** The clock of emulated devices: theirs to wait on (revert timers), handed in so that ten minutes can cost nothing. */
export interface EmulatorClock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Calls back once after so many milliseconds; returns a function that calls it off. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The files of an emulated device by name: `running-config`, `startup-config`, `vlan.dat` … Each platform has its own. */
export type Image = Readonly<Record<string, string>>;

/**
 * What a fault makes of a line's answer: it never comes, the connection breaks instead of it or in the middle of it, or it
 * comes late.
 */
export type LineFate =
  | { readonly kind: 'hang' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'delay'; readonly milliseconds: number };

/** What a command run as a Unix shell does gives back. */
export interface ExecResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  /** Where a fault decides over the answer. */
  readonly fate?: LineFate;
}

/** One session with an emulated device's NETCONF server, at the level of whole messages. */
export interface NetconfPeer {
  /** The server's `<hello>`. */
  readonly hello: string;
  /** Answers a whole `<rpc>` with a whole `<rpc-reply>`. */
  rpc(text: string): { readonly output: string; readonly fate?: LineFate | undefined };
  /** True once the server has ended the session. */
  ended(): boolean;
  /** The line is gone: what the session held (locks, a confirmed commit without persist) goes. */
  end(): void;
}

export interface RestconfRequest {
  readonly method: string;
  /** From the host's root on, with its query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface RestconfAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly fate?: LineFate | undefined;
}

/** What comes to a gNMI server; paths in text form. `commit` is the commit-confirmed extension. */
export type GnmiRequest =
  | { readonly do: 'capabilities' }
  | { readonly do: 'get' | 'subscribe'; readonly paths: readonly string[]; readonly type: 'config' | 'state' | 'all' }
  | ({
      readonly do: 'set';
      readonly commit?: {
        readonly id: string;
        readonly action: 'commit' | 'prolong' | 'confirm' | 'cancel';
        readonly seconds?: number;
      };
    } & GnmiEdits);

export interface GnmiAnswer {
  /** The gRPC status; 0 is OK. */
  readonly code: number;
  readonly message: string;
  /** Of `capabilities` `{ version, encodings, models }`, of the reading ones an array of `{ path, value }`. */
  readonly output: unknown;
  readonly fate?: LineFate | undefined;
}

/** An emulated device that is switched on. It knows nothing of the driver's parser and renderer. */
export interface EmulatedBox {
  /** Logs in: a new dialogue at a command line with prompts. Platforms without one throw. */
  terminal(): Terminal;
  /** Runs one command as a Unix shell does. Platforms without one throw. */
  exec(command: string, stdin: string): ExecResult;
  /** Opens a NETCONF session; platforms without it lack this, as with the next two. */
  netconf?(): NetconfPeer;
  restconf?(request: RestconfRequest): RestconfAnswer;
  gnmi?(request: GnmiRequest): GnmiAnswer;
  /** Switches it off and on: what was not saved is gone. */
  reboot(): void;
  /** Its files as they are now. */
  image(): Image;
}

/** One dialogue with an emulated device. */
export interface Terminal {
  /** What is printed before the first prompt. */
  readonly banner: string;
  /** The prompt, or the question, that stands at the end of the output now. */
  prompt(): string;
  /** False while a secret is typed. */
  echo(): boolean;
  /**
   * Takes one line and returns what is printed, without echo and without the prompt that follows; line ends as `\n`, also
   * at its end unless nothing is printed.
   */
  enter(line: string): string;
  /** True where the question at the end takes one key without a line end, for example `[confirm]`; never where absent. */
  oneKey?(): boolean;
  /** What a fault makes of the answer to the line entered last. */
  fate?(): LineFate | undefined;
  /** True once the device has ended the dialogue (`exit`). */
  ended(): boolean;
}

/** What a driver offers for rehearsals, the demo and tests: how such a device behaves. */
export interface EmulatedPlatform {
  readonly kind: Dialect['kind'];
  /** The name of the nth port of a usual device of this kind, counted from 1. */
  port(number: number): string;
  /** What lists of a usual device can be bound to, where that is not its ports. */
  readonly place?: string;
  /** The files of a device of this name with these ports and nothing else configured. */
  factory(name: string, ports: readonly string[]): Image;
  /** A device that boots from these files. @throws Error where they are no configuration of this platform. */
  boot(image: Image, clock: EmulatorClock): EmulatedBox;
  /** The files behind what a real device has just answered to the driver's identify and reads. */
  image(replies: readonly Reply[]): Image;
}

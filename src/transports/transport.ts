/**
 * What transports have in common. An operation (Op) is one thing to send, a Reply what came back; a Session is one open,
 * logged-in connection. Transports know nothing of platforms: a driver hands them a Shell that describes the dialect.
 */

/** The answer to a question that a device asks in the middle of a command, for example `[confirm]`. */
export interface Answer {
  /** Matches the question at the end of what the device has printed so far. */
  readonly question: RegExp;
  readonly reply: string;
  /** False where the device takes the reply without a line end. */
  readonly lineEnd: boolean;
}

/** One command for a command line. */
export interface CliOp {
  readonly via: 'cli';
  /** The line to type, or the command to run where the shell is `exec`; never with a line end. */
  readonly line: string;
  /** The configuration blocks the line stands in, outermost first, for example `['interface Vlan10']`. */
  readonly context: readonly string[];
  /** `frame` leads into and out of configuration blocks and changes nothing by itself; `read` changes nothing. */
  readonly role: 'read' | 'config' | 'frame' | 'control';
  readonly answers?: readonly Answer[];
  /** Seconds to wait for the answer where the default is too short, for example for saving. */
  readonly seconds?: number;
  /**
   * Run by the Unix shell beside a command line that is a program there (PromptShell.program), with an exit status. Where
   * there is no such shell, the command line refuses it with another status than 0.
   */
  readonly apart?: true;
}

/** Anything a transport can send. NETCONF, RESTCONF and gNMI add their own kinds. */
export type Op = CliOp;

export interface Reply {
  readonly op: Op;
  /** What the device printed: without echo and prompt, line ends as `\n`, no trailing line end. */
  readonly output: string;
  /** The prompt that followed, where the shell has prompts. */
  readonly prompt: string | undefined;
  /** The exit status, where the shell has one. */
  readonly exitCode: number | undefined;
  /** What came on standard error, where the shell tells it apart. */
  readonly stderr: string;
}

/** A command line that prints a prompt and waits, as routers and switches have. */
export interface PromptShell {
  readonly kind: 'prompt';
  /**
   * The program that is the command line, where it may be that a login leads to a Unix shell: it is run in its place, with a
   * terminal. Where it already is what a login leads to, it refuses its own name (`refused`), and the login is taken as it is.
   */
  readonly program?: string;
  /**
   * Matches a whole prompt, anchored at both ends. Groups: `host`, and `mode` for what stands in parentheses. The
   * transport anchors later reads on the host name it learns at login.
   */
  readonly prompt: RegExp;
  /** A prompt with full rights; where login ends at another, `enable` is sent. */
  readonly privileged: RegExp;
  /** How full rights are asked for, and how the device asks for the secret. */
  readonly enable: { readonly line: string; readonly question: RegExp; readonly refusal: RegExp } | undefined;
  /** Sent once after login (pager off, width); an `optional` one may be refused. */
  readonly prepare: readonly { readonly line: string; readonly optional: boolean }[];
  /** What a device prints that pages all the same, and what continues it. */
  readonly pager: { readonly prompt: RegExp; readonly next: string };
  /** Any question at the end of the output: one that no Answer is for is answered with `no` and is an error. */
  readonly question: { readonly any: RegExp; readonly no: string };
  /** The device cuts the host name in configuration prompts after so many characters. */
  readonly hostLength?: number;
  /** Matches output that says the command was not understood or not allowed, for `prepare`. */
  readonly refused: RegExp;
}

/** A Unix shell: each command runs in a channel of its own and ends with an exit status. */
export interface ExecShell {
  readonly kind: 'exec';
}

export type Shell = PromptShell | ExecShell;

/** What is needed to log in; every value is already resolved and lives in memory only. */
export interface Login {
  readonly username: string;
  readonly password?: string;
  /** For one-time passwords: called at most once per connection, with the device's own question. */
  readonly ask?: (question: string, echo: boolean) => Promise<string>;
  /** A private key in PEM or OpenSSH form. */
  readonly privateKey?: string;
  readonly passphrase?: string;
  /** The socket of an SSH agent. */
  readonly agent?: string;
  readonly enableSecret?: string;
}

export type HostKeyPolicy = 'strict' | 'accept-new';

/** One hop on the way to a device. */
export interface Hop {
  readonly host: string;
  readonly port: number;
  readonly login: Login;
}

/** Where a device is and how it is reached. */
export interface Endpoint extends Hop {
  /** The device's name, for messages and transcripts. */
  readonly name: string;
  /** Jump hosts, the first one first. */
  readonly jumps: readonly Hop[];
  readonly hostKeys: { readonly policy: HostKeyPolicy; readonly files: readonly string[]; readonly alias?: string };
  /** Algorithms beyond the safe defaults, only where the inventory asks for them. */
  readonly algorithms: { readonly legacy: boolean; readonly hostKey?: readonly string[] };
  /**
   * Seconds, anew for every hop: to connect and agree on keys; to log in, up to the first prompt with full rights; and for
   * a command without a sign of life, ten times as many in all.
   */
  readonly timeouts: { readonly connect: number; readonly login: number; readonly command: number };
}

/** An open connection. Ops are sent one after the other, each when the one before has been answered. */
export interface Session {
  /**
   * Sends the ops in order and returns their replies. Stops after the first reply for which `stop` says so: the replies
   * then end with it.
   * @throws NetctlError NETCTL_SSH_TIMEOUT, NETCTL_SSH_CLOSED … when the line is lost or silent; `replies` so far are lost,
   * which is why a caller that must know how far it got sends what it must know of by itself.
   */
  run(ops: readonly Op[], options?: RunOptions): Promise<Reply[]>;
  /** True until the connection is closed by either side. */
  readonly alive: boolean;
  /** The device's address as this end of the connection sees it; undefined where it cannot be known, as behind a jump host. */
  readonly remoteAddress?: string | undefined;
  /** Ends the connection; never throws, and may be called twice. */
  close(): Promise<void>;
}

export interface RunOptions {
  readonly stop?: (reply: Reply) => boolean;
  readonly signal?: AbortSignal;
}

/** A way to open sessions. Handed to the engine, which never opens one by itself. */
export type Connect = (endpoint: Endpoint, shell: Shell, signal?: AbortSignal) => Promise<Session>;

/**
 * What transports have in common. An operation (Op) is one thing to send, a Reply what came back; a Session is one open,
 * logged-in connection. Transports know nothing of platforms: a driver hands them a Dialect.
 */

/** The answer to a question that a device asks in the middle of a command, for example `[confirm]`. */
export interface Answer {
  /** Matches the question at the end of what the device has printed so far. */
  readonly question: RegExp;
  readonly reply: string;
  /** False where the device takes the reply without a line end. */
  readonly lineEnd: boolean;
}

/** What all operations have. */
interface AnyOp {
  /**
   * What is sent, in full, as text: it tells operations apart and is what logs and records hold (with secrets masked).
   * Never empty.
   */
  readonly line: string;
  /** The configuration blocks the line stands in, outermost first, for example `['interface Vlan10']`; for structured ways empty. */
  readonly context: readonly string[];
  /** `frame` leads into and out of configuration blocks and changes nothing by itself; `read` changes nothing. */
  readonly role: 'read' | 'config' | 'frame' | 'control';
  /** Seconds to wait for the answer where the default is too short, for example for saving. */
  readonly seconds?: number;
  /** How an engineer reads it where that is not the line: each edit as `+ path = value`, `- path`. */
  readonly shown?: readonly string[];
}

/** One command for a command line: the line to type, or the command to run where the shell is `exec`; never with a line end. */
export interface CliOp extends AnyOp {
  readonly via: 'cli';
  readonly answers?: readonly Answer[];
  /**
   * Run by the Unix shell beside a command line that is a program there (PromptShell.program), with an exit status. Where
   * there is no such shell, the command line refuses it with another status than 0.
   */
  readonly apart?: true;
}

/**
 * One NETCONF operation (RFC 6241): `line` is the operation's element as XML, as it stands inside `<rpc>`, with its namespaces
 * declared; or `hello`, which sends nothing and is answered with the server's `<hello>`. The reply's `output` is the whole
 * `<rpc-reply>` as it came (for `hello` the `<hello>`), its `exitCode` 1 where an rpc-error of severity `error` is in it, else 0.
 */
export interface NetconfOp extends AnyOp {
  readonly via: 'netconf';
}

/**
 * One RESTCONF request (RFC 8040): `line` is method, path and body in one, as `restconfOp` writes it. The reply's `output` is
 * the body, its `exitCode` the HTTP status. OPTIONS asks which bodies PATCH takes: the output is the Accept-Patch header.
 */
export interface RestconfOp extends AnyOp {
  readonly via: 'restconf';
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE' | 'OPTIONS';
  /** Below the API's root, with its query, for example `data/openconfig-vlan:vlans?content=config`; keys are percent-encoded. */
  readonly path: string;
  readonly body?: string;
  /** The media type of the body, and what is asked for; `application/yang-data+json` where absent. */
  readonly type?: string;
  /**
   * The paths of what the request depends on: it is made only while all that was read of them in this session is still as it was
   * read last (its ETag by If-Match, or the same text when read again); what was not read guards nothing. The reply to a request
   * that is not made for that reason has status 412.
   */
  readonly unlessChanged?: readonly string[];
}

/** One edit of a gNMI Set: paths in the text form of the gNMI path conventions, with origin where it counts: `openconfig:/a/b[k=v]/c`. */
export interface GnmiEdits {
  readonly deletes: readonly string[];
  readonly replaces: readonly GnmiUpdate[];
  readonly updates: readonly GnmiUpdate[];
  readonly unionReplaces?: readonly GnmiUpdate[];
}

export interface GnmiUpdate {
  readonly path: string;
  /** Plain JSON, sent as JSON_IETF (a leaf as a scalar where the server wants it so). */
  readonly value: unknown;
}

/** What gNMI can be asked for. `stage` keeps edits in the session until `commit` sends them all as one Set. */
export type GnmiCall =
  | { readonly do: 'capabilities' }
  | { readonly do: 'get'; readonly paths: readonly string[]; readonly type: 'config' | 'state' | 'all' }
  | ({ readonly do: 'set' } & GnmiEdits)
  | ({ readonly do: 'stage' } & GnmiEdits)
  | { readonly do: 'discard' }
  /** With `confirm` by the commit-confirmed extension: it goes back by itself after so many seconds. */
  | { readonly do: 'commit'; readonly confirm?: { readonly id: string; readonly seconds: number } }
  | { readonly do: 'confirm' | 'cancel'; readonly id: string };

/**
 * One gNMI call; `line` is the call as JSON, as `gnmiOp` writes it. The reply's `output` is JSON: of `capabilities` the version,
 * encodings and models, of `get` an array of `{ path, value }`; its `exitCode` the gRPC status (0 is OK), `stderr` its message.
 */
export interface GnmiOp extends AnyOp {
  readonly via: 'gnmi';
  readonly call: GnmiCall;
}

/** Anything a transport can send. */
export type Op = CliOp | NetconfOp | RestconfOp | GnmiOp;

/** The op as one of this kind. @throws Error where it is of another kind: a driver's mistake. */
export function opOf<V extends Op['via']>(via: V, op: Op): Extract<Op, { via: V }> {
  if (isOf(via, op)) return op;
  throw new Error(`A ${op.via} operation was handed to a ${via} session.`);
}

function isOf<V extends Op['via']>(via: V, op: Op): op is Extract<Op, { via: V }> {
  return op.via === via;
}

export interface Reply {
  readonly op: Op;
  /** What the device printed: without echo and prompt, line ends as `\n`, no trailing line end; or the text of its answer. */
  readonly output: string;
  /** The prompt that followed, where the shell has prompts. */
  readonly prompt: string | undefined;
  /** The exit status, where there is one; see the operations for what it is elsewhere. */
  readonly exitCode: number | undefined;
  /** What came on standard error, where the shell tells it apart; the message beside a status elsewhere. */
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

/** NETCONF over SSH (RFC 6242). */
export interface NetconfDialect {
  readonly kind: 'netconf';
  /** 830 unless the platform has another habit; the inventory goes before it. */
  readonly port: number;
}

/** RESTCONF over HTTPS. */
export interface RestconfDialect {
  readonly kind: 'restconf';
  readonly port: number;
  /** The API's root where the server does not tell it at `/.well-known/host-meta`, for example `/restconf`. */
  readonly root: string;
}

/** gNMI over gRPC with TLS. */
export interface GnmiDialect {
  readonly kind: 'gnmi';
  readonly port: number;
  /** True where a leaf is sent as a scalar (`uint_val`, `string_val` …) and only containers as JSON_IETF. */
  readonly scalars?: true;
}

/** What a transport must know of how a platform speaks. */
export type Dialect = Shell | NetconfDialect | RestconfDialect | GnmiDialect;

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
  /** A bearer token for HTTP and gRPC. */
  readonly token?: string;
}

/** Whom to trust over TLS, and how to show who netctl is. PEM texts, read already. */
export interface TlsTrust {
  /** Certificates of authorities; those of the system where absent. */
  readonly ca?: string;
  /** The client's certificate and its key. */
  readonly certificate?: string;
  readonly key?: string;
  /** The name that the device's certificate bears, where it is not the host's. */
  readonly serverName?: string;
  /** The SHA-256 fingerprint of the device's certificate, in hexadecimal without colons: it is taken, and no other, whoever signed it. */
  readonly fingerprint?: string;
  /** False where the device's certificate is not looked at; said in every result. */
  readonly verify: boolean;
  /** True where there is no TLS at all: for a device that has none, by the inventory alone. */
  readonly plain?: true;
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
  /** The ports of the structured ways, where they are not those of the dialect. */
  readonly ports?: { readonly netconf?: number; readonly restconf?: number; readonly gnmi?: number };
  /** For ways over TLS; the system's authorities and the host's name where absent. */
  readonly tls?: TlsTrust;
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

/** A way to open sessions, of the kind that the dialect says. Handed to the engine, which never opens one by itself. */
export type Connect = (endpoint: Endpoint, dialect: Dialect, signal?: AbortSignal) => Promise<Session>;

import { connect as connectTcp, createServer, type Socket } from 'node:net';
import ssh2, {
  type AuthContext,
  type Connection,
  type KeyboardAuthContext,
  type ServerChannel,
  type Session,
} from 'ssh2';

/** How the scripted device answers; everything left out has a plain default. */
export interface SshDeviceOptions {
  readonly hostKeys?: readonly string[];
  readonly algorithms?: ssh2.Algorithms;
  readonly username?: string;
  readonly password?: string;
  /** Public keys that may log in, in OpenSSH form. */
  readonly publicKeys?: readonly string[];
  /** The methods named in a refusal. */
  readonly offers?: readonly ssh2.AuthenticationType[];
  /** Rounds of keyboard-interactive: what is asked, and the answers that are right. */
  readonly keyboard?: readonly { readonly prompt: string; readonly echo: boolean; readonly answer: string }[][];
  readonly shell?: (terminal: TestTerminal) => void;
  readonly exec?: (command: string, channel: ServerChannel) => void;
  /** Commands that lead to a command line of their own. */
  readonly programs?: Readonly<Record<string, (terminal: TestTerminal) => void>>;
  /** True for a jump host. */
  readonly forwards?: boolean;
}

/** The device's side of a command line. */
export interface TestTerminal {
  readonly cols: number;
  print(text: string): void;
  /** Called with every line typed, without its line end. */
  onLine(listener: (line: string) => void): void;
  /** Called with every piece typed as it comes. */
  onText(listener: (text: string) => void): void;
  /** Ends the connection without a word. */
  drop(): void;
  /** Ends the dialogue as `exit` does. */
  end(): void;
}

export interface SshDevice {
  readonly port: number;
  /** Type and key of the first host key, as in known_hosts. */
  readonly hostKey: string;
  /** Every login attempt: `password`, `publickey` … */
  readonly attempts: string[];
  /** Connections open now. */
  readonly connections: () => number;
  close(): Promise<void>;
}

export interface TestKey {
  readonly private: string;
  readonly public: string;
}

/**
 * A fresh key pair of the kind. One in some 256 of ssh2's Ed25519 keys has a public part that is not its own, which no
 * program takes; such a one is made again.
 */
export function makeKey(kind: 'ed25519' | 'rsa' | 'ecdsa' = 'ed25519'): TestKey {
  for (;;) {
    const key = generate(kind);
    const parsed = ssh2.utils.parseKey(key.private);
    if (!(parsed instanceof Error) && key.public.startsWith(publicPart(key.private))) return key;
  }
}

function generate(kind: 'ed25519' | 'rsa' | 'ecdsa'): TestKey {
  if (kind === 'rsa') return ssh2.utils.generateKeyPairSync('rsa', { bits: 2048 });
  if (kind === 'ecdsa') return ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256 });
  return ssh2.utils.generateKeyPairSync('ed25519');
}

/** Starts a device on a free port of 127.0.0.1. */
export async function startSshDevice(options: SshDeviceOptions = {}): Promise<SshDevice> {
  const hostKeys = options.hostKeys ?? [makeKey().private];
  const attempts: string[] = [];
  const sockets = new Set<Socket>();
  const ssh = new ssh2.Server(
    { hostKeys: [...hostKeys], ...(options.algorithms === undefined ? {} : { algorithms: options.algorithms }) },
    (connection) => serve(connection, options, attempts),
  );
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    ssh.injectSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return {
    port: address.port,
    hostKey: publicPart(hostKeys[0] ?? ''),
    attempts,
    connections: () => sockets.size,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The line of known_hosts for a private key, without the host's name. */
export function publicPart(privateKey: string): string {
  const parsed = ssh2.utils.parseKey(privateKey);
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  if (key instanceof Error) throw key;
  return `${key.type} ${key.getPublicSSH().toString('base64')}`;
}

function serve(connection: Connection, options: SshDeviceOptions, attempts: string[]): void {
  connection.on('error', () => undefined);
  connection.on('authentication', (context) => {
    attempts.push(context.method);
    authenticate(context, options);
  });
  connection.on('ready', () => {
    connection.on('session', (accept) => serveSession(accept(), connection, options));
    if (options.forwards) connection.on('tcpip', forward);
  });
}

function forward(
  accept: () => ServerChannel,
  reject: () => void,
  { destIP, destPort }: { readonly destIP: string; readonly destPort: number },
): void {
  const socket = connectTcp({ host: destIP, port: destPort, noDelay: true });
  socket.once('error', reject);
  socket.once('connect', () => {
    socket.off('error', reject);
    socket.on('error', () => socket.destroy());
    const channel = accept();
    channel.on('error', () => socket.destroy());
    channel.pipe(socket).pipe(channel);
    channel.once('close', () => socket.destroy());
  });
}

function authenticate(context: AuthContext, options: SshDeviceOptions): void {
  const offers = [...(options.offers ?? defaultOffers(options))];
  const isUser = context.username === (options.username ?? 'admin');
  if (isUser && context.method === 'keyboard-interactive' && options.keyboard !== undefined) {
    askRounds(context, [...options.keyboard], offers);
  } else if (isUser && isRight(context, options, offers)) {
    context.accept();
  } else {
    context.reject(offers);
  }
}

function isRight(context: AuthContext, options: SshDeviceOptions, offers: readonly string[]): boolean {
  if (context.method === 'password') return offers.includes('password') && context.password === options.password;
  if (context.method !== 'publickey') return false;
  const { data } = context.key;
  const allowed = (options.publicKeys ?? []).map((key) => ssh2.utils.parseKey(key));
  const found = allowed.find((key) => !(key instanceof Error) && key.getPublicSSH().equals(data));
  if (found === undefined || found instanceof Error) return false;
  if (context.signature === undefined || context.blob === undefined) return true;
  return found.verify(context.blob, context.signature, context.hashAlgo);
}

function defaultOffers(options: SshDeviceOptions): ssh2.AuthenticationType[] {
  const offers: ssh2.AuthenticationType[] = [];
  if (options.publicKeys !== undefined) offers.push('publickey');
  if (options.password !== undefined) offers.push('password');
  if (options.keyboard !== undefined) offers.push('keyboard-interactive');
  return offers;
}

function askRounds(
  context: KeyboardAuthContext,
  rounds: { readonly prompt: string; readonly echo: boolean; readonly answer: string }[][],
  offers: ssh2.AuthenticationType[],
): void {
  const [round, ...rest] = rounds;
  if (round === undefined) {
    context.accept();
    return;
  }
  context.prompt(
    round.map(({ prompt, echo }) => ({ prompt, echo })),
    (answers) => {
      if (round.every(({ answer }, index) => answers[index] === answer)) askRounds(context, rest, offers);
      else context.reject(offers);
    },
  );
}

function serveSession(session: Session, connection: Connection, options: SshDeviceOptions): void {
  let cols = 80;
  session.on('pty', (accept, _reject, info) => {
    cols = info.cols;
    accept();
  });
  session.on('shell', (accept, reject) => {
    if (options.shell === undefined) return reject();
    options.shell(terminalOver(accept(), connection, cols));
  });
  session.on('exec', (accept, reject, { command }) => {
    const program = options.programs?.[command];
    if (program !== undefined) return program(terminalOver(accept(), connection, cols));
    if (options.exec === undefined) return reject();
    options.exec(command, accept());
  });
}

function terminalOver(channel: ServerChannel, connection: Connection, cols: number): TestTerminal {
  const onLine: ((line: string) => void)[] = [];
  const onText: ((text: string) => void)[] = [];
  let pending = '';
  channel.on('error', () => undefined);
  channel.on('data', (data: Buffer) => {
    const text = data.toString('utf8');
    for (const listener of onText) listener(text);
    pending += text;
    for (let end = pending.search(/[\r\n]/); end >= 0; end = pending.search(/[\r\n]/)) {
      const line = pending.slice(0, end);
      pending = pending.slice(end + 1);
      for (const listener of onLine) listener(line);
    }
  });
  return {
    cols,
    print: (text) => void channel.write(text),
    onLine: (listener) => void onLine.push(listener),
    onText: (listener) => void onText.push(listener),
    drop: () => {
      const socket: unknown = Reflect.get(connection, '_sock');
      if (socket instanceof Object && 'destroy' in socket && typeof socket.destroy === 'function') socket.destroy();
    },
    end: () => {
      channel.exit(0);
      channel.end();
    },
  };
}

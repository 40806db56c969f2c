import { createServer, type Server as NetServer, type Socket } from 'node:net';
import ssh2, { type Connection, type ServerChannel, type Session } from 'ssh2';
import type { Dialect } from '../transports/transport.js';
import type { EmulatedBox, EmulatorClock } from './device.js';
import { serveShell } from './shell-channel.js';

/** One emulated device to be reached over SSH. */
export interface ServedDevice {
  readonly name: string;
  readonly kind: Dialect['kind'];
  readonly box: EmulatedBox;
  readonly username: string;
  readonly password: string;
  /** Public keys that may log in too, in OpenSSH form. */
  readonly publicKeys?: readonly string[];
  /** The port to listen on; without it, any free one. */
  readonly port?: number;
}

export interface ServeOptions {
  readonly clock: EmulatorClock;
  /** The private host key of all devices, in OpenSSH or PEM form; without it, one is made. */
  readonly hostKey?: string;
  /** Where to listen; without it, 127.0.0.1. */
  readonly host?: string;
}

/** Emulated devices that listen. */
export interface SshFleet {
  readonly host: string;
  /** The port of each device by its name. */
  readonly ports: ReadonlyMap<string, number>;
  /** The public host key as a known_hosts file has it: type and key. */
  readonly hostKey: string;
  /** Breaks the connections of a device; new ones are accepted. */
  disconnect(name: string): void;
  /** Stops listening and breaks all connections. */
  close(): Promise<void>;
}

/**
 * A fresh Ed25519 private host key. One in some 256 of those that ssh2 makes has a public part that is not its own, which
 * no client takes; such a one is made again.
 */
export function generateHostKey(): string {
  for (;;) {
    const made = ssh2.utils.generateKeyPairSync('ed25519');
    const read = ssh2.utils.parseKey(made.private);
    if (!(read instanceof Error) && made.public.startsWith(publicPart(made.private))) return made.private;
  }
}

/** Puts emulated devices behind real SSH servers, each on a port of its own. */
export async function serveDevices(devices: readonly ServedDevice[], options: ServeOptions): Promise<SshFleet> {
  const hostKey = options.hostKey ?? generateHostKey();
  const host = options.host ?? '127.0.0.1';
  const listeners = await Promise.all(devices.map((device) => listen(device, { ...options, hostKey, host })));
  return {
    host,
    ports: new Map(listeners.map((listener) => [listener.name, listener.port])),
    hostKey: publicPart(hostKey),
    disconnect(name) {
      for (const listener of listeners) if (listener.name === name) listener.breakAll();
    },
    async close() {
      await Promise.all(listeners.map((listener) => listener.close()));
    },
  };
}

interface Listener {
  readonly name: string;
  readonly port: number;
  breakAll(): void;
  close(): Promise<void>;
}

type ListenOptions = ServeOptions & { readonly hostKey: string; readonly host: string };

async function listen(device: ServedDevice, options: ListenOptions): Promise<Listener> {
  const sockets = new Set<Socket>();
  let ssh: ssh2.Server | undefined;
  // ssh2's own listener cannot turn Nagle's algorithm off; and a device nobody talks to needs no SSH server yet.
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    ssh ??= sshServer(device, options);
    ssh.injectSocket(socket);
  });
  const port = await startListening(server, device.port ?? 0, options.host);
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    name: device.name,
    port,
    breakAll,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        breakAll();
      }),
  };
}

function startListening(server: NetServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: 1024 }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function sshServer(device: ServedDevice, options: ListenOptions): ssh2.Server {
  return new ssh2.Server({ hostKeys: [options.hostKey] }, (connection) => {
    // Clients that vanish are no business of the emulated device.
    connection.on('error', () => {});
    authenticate(connection, device);
    connection.on('session', (accept) => serveSession(accept(), { device, connection, clock: options.clock }));
  });
}

function authenticate(connection: Connection, device: ServedDevice): void {
  connection.on('authentication', (context) => {
    if (context.username !== device.username) return context.reject(['password', 'publickey', 'keyboard-interactive']);
    if (context.method === 'password')
      return context.password === device.password ? context.accept() : context.reject();
    if (context.method === 'keyboard-interactive') {
      context.prompt([{ prompt: 'Password: ', echo: false }], (answers) =>
        answers[0] === device.password ? context.accept() : context.reject(),
      );
      return;
    }
    if (context.method === 'publickey' && isKnownKey(context, device.publicKeys ?? [])) return context.accept();
    context.reject(['password', 'publickey', 'keyboard-interactive']);
  });
}

function isKnownKey(context: ssh2.PublicKeyAuthContext, known: readonly string[]): boolean {
  for (const text of known) {
    const key = ssh2.utils.parseKey(text);
    if (key instanceof Error || !key.getPublicSSH().equals(context.key.data)) continue;
    // Without a signature the client only asks whether the key would do.
    if (context.signature === undefined || context.blob === undefined) return true;
    return key.verify(context.blob, context.signature, context.hashAlgo) === true;
  }
  return false;
}

interface SessionContext {
  readonly device: ServedDevice;
  readonly connection: Connection;
  readonly clock: EmulatorClock;
}

function serveSession(session: Session, context: SessionContext): void {
  const { device, connection, clock } = context;
  const drop = () => void connection.end();
  session.on('pty', (accept) => accept?.());
  session.on('env', (accept) => accept?.());
  session.on('window-change', (accept) => accept?.());
  session.on('shell', (accept, reject) => {
    if (device.kind === 'exec') return reject();
    serveShell(accept(), device.box.terminal(), { clock, drop });
  });
  session.on('exec', (accept, _reject, info) => {
    const channel = accept();
    if (device.kind === 'exec') serveExec(channel, info.command, { box: device.box, clock, drop });
    else serveOneLine(channel, info.command, device.box);
  });
}

/** Runs one command; it is given no input, as none of the commands of such devices reads any. */
function serveExec(
  channel: ServerChannel,
  command: string,
  context: { readonly box: EmulatedBox; readonly clock: EmulatorClock; drop(): void },
): void {
  channel.on('error', () => {});
  const result = context.box.exec(command, '');
  const finish = () => {
    if (result.stdout !== '') channel.write(result.stdout);
    if (result.stderr !== '') channel.stderr.write(result.stderr);
    channel.exit(result.exitCode);
    channel.end();
  };
  if (result.fate?.kind === 'hang') return;
  if (result.fate?.kind === 'drop' || result.fate?.kind === 'cut') {
    if (result.fate.kind === 'cut') channel.write(result.stdout.slice(0, Math.ceil(result.stdout.length / 2)));
    context.drop();
    return;
  }
  if (result.fate?.kind === 'delay') context.clock.after(result.fate.milliseconds, finish);
  else finish();
}

/** A device with a command line takes a single command as if it were typed, and ends the channel. */
function serveOneLine(channel: ServerChannel, command: string, box: EmulatedBox): void {
  channel.on('error', () => {});
  channel.write(box.terminal().enter(command).replace(/\n/g, '\r\n'));
  channel.exit(0);
  channel.end();
}

function publicPart(hostKey: string): string {
  const key = ssh2.utils.parseKey(hostKey);
  if (key instanceof Error) throw key;
  return `${key.type} ${key.getPublicSSH().toString('base64')}`;
}

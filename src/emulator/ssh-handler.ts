import ssh2, { type Connection, type ServerChannel, type Session } from 'ssh2';
import type { EmulatedBox, EmulatorClock } from './device.js';
import { serveNetconf } from './netconf/channel.js';
import type { Handler, HandlerContext, ServedDevice } from './served.js';
import { serveShell } from './shell-channel.js';

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

/** The public part of a host key as a known_hosts file has it. */
export function publicPart(hostKey: string): string {
  const key = ssh2.utils.parseKey(hostKey);
  if (key instanceof Error) throw key;
  return `${key.type} ${key.getPublicSSH().toString('base64')}`;
}

/** Takes connections of SSH to a command line, a Unix shell or the subsystem `netconf`. */
export function sshHandler({ device, clock }: HandlerContext, hostKey: string): Handler {
  const server = new ssh2.Server({ hostKeys: [hostKey] }, (connection) => {
    // Clients that vanish are no business of the emulated device.
    connection.on('error', () => {});
    authenticate(connection, device);
    connection.on('session', (accept) => serveSession(accept(), { device, connection, clock }));
  });
  return { take: (socket) => server.injectSocket(socket), close: () => {} };
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
    if (device.kind === 'exec' || device.kind === 'netconf') return reject();
    serveShell(accept(), device.box.terminal(), { clock, drop });
  });
  session.on('subsystem', (accept, reject, info) => {
    const peer = device.kind === 'netconf' && info.name === 'netconf' ? device.box.netconf?.() : undefined;
    if (peer === undefined) return reject();
    serveNetconf(accept(), peer, { clock, drop });
  });
  session.on('exec', (accept, reject, info) => {
    if (device.kind === 'netconf') return reject();
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

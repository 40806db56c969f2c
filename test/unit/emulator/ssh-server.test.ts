import ssh2, { type ClientChannel } from 'ssh2';
import { afterEach, describe, expect, it } from 'vitest';
import { realClock } from '../../../src/emulator/clock.js';
import { type Fault, withFaults } from '../../../src/emulator/faults.js';
import { generateHostKey, type ServedDevice, type SshFleet, serveDevices } from '../../../src/emulator/ssh-server.js';
import { toyBox } from './toy.js';

const open: { end(): void }[] = [];
let fleet: SshFleet | undefined;

afterEach(async () => {
  for (const client of open.splice(0)) client.end();
  await fleet?.close();
  fleet = undefined;
});

async function serve(...devices: Partial<ServedDevice>[]): Promise<SshFleet> {
  fleet = await serveDevices(
    devices.map((device, index) => ({
      name: `toy${index + 1}`,
      kind: 'prompt',
      box: toyBox(`toy${index + 1}`),
      username: 'admin',
      password: 'secret',
      ...device,
    })),
    { clock: realClock() },
  );
  return fleet;
}

function connect(name = 'toy1', login: ssh2.ConnectConfig = { password: 'secret' }): Promise<ssh2.Client> {
  const client = new ssh2.Client();
  open.push(client);
  return new Promise((resolve, reject) => {
    client.on('ready', () => resolve(client)).on('error', reject);
    client.on('connect', () => client.setNoDelay(true));
    const port = fleet?.ports.get(name) ?? 0;
    client.connect({ host: '127.0.0.1', port, username: 'admin', ...login });
  });
}

/** A shell whose output is collected. */
interface Shell {
  readonly channel: ClientChannel;
  /** Everything until now. */
  text(): string;
  /** Waits until the output ends with this, and returns what came since the last time. */
  until(end: string): Promise<string>;
  readonly closed: Promise<void>;
}

async function shell(client: ssh2.Client): Promise<Shell> {
  const channel = await new Promise<ClientChannel>((resolve, reject) =>
    client.shell((error, stream) => (error === undefined ? resolve(stream) : reject(error))),
  );
  let text = '';
  let read = 0;
  let check = () => {};
  channel.on('data', (data: Buffer) => {
    text += data.toString();
    check();
  });
  return {
    channel,
    text: () => text,
    closed: new Promise((resolve) => channel.on('close', () => resolve())),
    until: (end) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`no "${end}" in ${JSON.stringify(text.slice(read))}`)), 3000);
        check = () => {
          if (!text.slice(read).endsWith(end)) return;
          clearTimeout(late);
          const since = text.slice(read);
          read = text.length;
          check = () => {};
          resolve(since);
        };
        check();
      }),
  };
}

async function loggedIn(...faults: Fault[]): Promise<Shell & { readonly notes: () => string[] }> {
  const box = toyBox('toy1');
  await serve({ box: withFaults(box, faults) });
  const opened = await shell(await connect());
  await opened.until('toy1#');
  return { ...opened, notes: () => box.device.notes };
}

describe('logging in', () => {
  it('takes the password, and nothing else', async () => {
    await serve({});
    await expect(connect()).resolves.toBeDefined();
    await expect(connect('toy1', { password: 'wrong' })).rejects.toThrow('authentication');
    await expect(connect('toy1', { username: 'root', password: 'secret' })).rejects.toThrow('authentication');
  });

  it('takes a key it was given, and a password typed at a question', async () => {
    const [mine, other] = [ssh2.utils.generateKeyPairSync('ed25519'), ssh2.utils.generateKeyPairSync('ed25519')];
    await serve({ publicKeys: [mine.public] });
    await expect(connect('toy1', { privateKey: mine.private })).resolves.toBeDefined();
    await expect(connect('toy1', { privateKey: other.private })).rejects.toThrow('authentication');
    const client = new ssh2.Client();
    open.push(client);
    client.on('keyboard-interactive', (_name, _instructions, _language, _prompts, finish) => finish(['secret']));
    const ready = new Promise((resolve, reject) => client.on('ready', () => resolve('in')).on('error', reject));
    const port = fleet?.ports.get('toy1') ?? 0;
    client.connect({
      host: '127.0.0.1',
      port,
      username: 'admin',
      tryKeyboard: true,
      authHandler: ['keyboard-interactive'],
    });
    await expect(ready).resolves.toBe('in');
  });

  it('shows the host key it says it has', async () => {
    await serve({});
    let seen: Buffer | undefined;
    const hostVerifier = (key: Buffer) => {
      seen = key;
      return true;
    };
    await connect('toy1', { password: 'secret', hostVerifier });
    expect(fleet?.hostKey).toBe(`ssh-ed25519 ${seen?.toString('base64')}`);
  });

  it('keeps a host key it is given', async () => {
    const hostKey = generateHostKey();
    const first = await serveDevices([], { clock: realClock(), hostKey });
    const second = await serveDevices([], { clock: realClock(), hostKey });
    expect(first.hostKey).toBe(second.hostKey);
    await Promise.all([first.close(), second.close()]);
  });
});

describe('a shell', () => {
  it('echoes, answers with CRLF and prompts', async () => {
    await serve({});
    const { until, channel } = await shell(await connect());
    expect(await until('#')).toBe('Welcome.\r\ntoy1#');
    channel.write('show lines 2\r');
    expect(await until('#')).toBe('show lines 2\r\nline 1\r\nline 2\r\ntoy1#');
    channel.write('show li');
    await until('show li');
    channel.write('nes 1\n');
    expect(await until('#')).toBe('nes 1\r\nline 1\r\ntoy1#');
  });

  it('takes a pair of CR and LF as one line end, and many lines at once in order', async () => {
    const { until, channel, notes } = await loggedIn();
    channel.write('configure\r\nnote a\r\nnote b\r\nend\r\n');
    expect(await until('\r\ntoy1#')).toBe(
      'configure\r\ntoy1(config)#note a\r\ntoy1(config)#note b\r\ntoy1(config)#end\r\ntoy1#',
    );
    expect(notes()).toEqual(['a', 'b']);
  });

  it('takes a key for a question without waiting for the line end', async () => {
    const { until, channel } = await loggedIn();
    channel.write('erase\r');
    await until('[confirm]');
    channel.write('y');
    expect(await until('toy1#')).toBe('\r\nErased.\r\ntoy1#');
  });

  it('does not show secrets', async () => {
    const { until, channel } = await loggedIn();
    channel.write('login\r');
    expect(await until('Password: ')).toBe('login\r\nPassword: ');
    channel.write('open\r');
    expect(await until('#')).toBe('\r\nWelcome.\r\ntoy1#');
  });

  it('pages and takes the page key', async () => {
    const { until, channel } = await loggedIn();
    channel.write('show lines 12\r');
    await until('--More--');
    channel.write(' ');
    expect(await until('toy1#')).toBe(`\r${' '.repeat(8)}\rline 10\r\nline 11\r\nline 12\r\ntoy1#`);
  });

  it('knows backspace, Ctrl-C and Ctrl-Z', async () => {
    const { until, channel, notes } = await loggedIn();
    channel.write('confix\x7fgure\r');
    expect(await until('(config)#')).toBe('confix\b \bgure\r\ntoy1(config)#');
    channel.write('note x\x03');
    expect(await until('(config)#')).toBe('note x^C\r\ntoy1(config)#');
    channel.write('note y\x1a');
    await until('toy1#');
    expect(notes()).toEqual(['y']);
  });

  it('ends with the dialogue', async () => {
    const { channel, closed } = await loggedIn();
    channel.write('exit\r');
    await closed;
  });
});

describe('faults on the wire', () => {
  it('never answers again where it hangs', async () => {
    const { until, channel, text, notes } = await loggedIn({ kind: 'hang', at: /note/, effect: true });
    channel.write('configure\r');
    await until('(config)#');
    channel.write('note a\rshow notes\r');
    await until('note a\r\n');
    // A second client is served while the first one waits, so the silence is the fault's and not the server's.
    const other = await shell(await connect());
    await other.until('toy1#');
    expect(text().endsWith('note a\r\n')).toBe(true);
    expect(notes()).toEqual(['a']);
  });

  it('breaks the connection', async () => {
    const { channel, closed, notes } = await loggedIn({ kind: 'drop', at: /note/, effect: false });
    channel.write('configure\rnote a\r');
    await closed;
    expect(notes()).toEqual([]);
  });

  it('answers late, and reads what was typed meanwhile', async () => {
    const { until, channel, notes } = await loggedIn({ kind: 'slow', at: /note a/, milliseconds: 30 });
    channel.write('configure\r');
    await until('(config)#');
    const start = performance.now();
    channel.write('note a\rnote b\r');
    await until('note b\r\ntoy1(config)#');
    expect(performance.now() - start).toBeGreaterThan(25);
    expect(notes()).toEqual(['a', 'b']);
  });
});

describe('single commands', () => {
  async function exec(command: string): Promise<{ stdout: string; stderr: string; code: number | null }> {
    const client = await connect();
    return new Promise((resolve, reject) => {
      client.exec(command, (error, channel) => {
        if (error !== undefined) return reject(error);
        let [stdout, stderr] = ['', ''];
        let code: number | null = null;
        channel.on('data', (data: Buffer) => {
          stdout += data.toString();
        });
        channel.stderr.on('data', (data: Buffer) => {
          stderr += data.toString();
        });
        channel.on('exit', (status: number | null) => {
          code = status;
        });
        channel.on('close', () => resolve({ stdout, stderr, code }));
      });
    });
  }

  it('run on a device with a Unix shell, which has no other', async () => {
    await serve({ kind: 'exec' });
    expect(await exec('true')).toEqual({ stdout: 'true:\n', stderr: '', code: 0 });
    expect(await exec('false')).toMatchObject({ code: 1 });
    await expect(shell(await connect())).rejects.toThrow();
  });

  it('are refused with an exit status where a fault says so', async () => {
    await serve({ kind: 'exec', box: withFaults(toyBox(), [{ kind: 'refuse', at: 1, words: 'no' }]) });
    expect(await exec('true')).toEqual({ stdout: '', stderr: 'no\n', code: 1 });
  });

  it('are typed on a device with prompts', async () => {
    await serve({});
    expect(await exec('show lines 2')).toMatchObject({ stdout: 'line 1\r\nline 2\r\n', code: 0 });
  });
});

describe('a fleet', () => {
  it('serves each device on its own port and can break its connections', async () => {
    const devices = Array.from({ length: 20 }, () => ({}));
    const { ports } = await serve(...devices);
    expect(new Set(ports.values()).size).toBe(20);
    const last = await shell(await connect('toy20'));
    expect(await last.until('#')).toBe('Welcome.\r\ntoy20#');
    fleet?.disconnect('toy20');
    await last.closed;
    const again = await shell(await connect('toy20'));
    await again.until('toy20#');
  });

  it('says so where a port is taken', async () => {
    const { ports } = await serve({});
    const device = {
      name: 'x',
      kind: 'prompt',
      box: toyBox(),
      username: 'a',
      password: 'b',
      port: ports.get('toy1') ?? 0,
    } as const;
    await expect(serveDevices([device], { clock: realClock() })).rejects.toThrow('EADDRINUSE');
  });
});

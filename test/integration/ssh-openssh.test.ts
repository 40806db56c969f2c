import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createConnect, parseSshConfig, resolveEndpoint } from '../../src/transports/index.js';
import type { Endpoint, Login, PromptShell, Session } from '../../src/transports/transport.js';
import { TEST_SHELL } from '../support/ssh-cli-script.js';
import { endpointFor, errorOf, op, tempFolder } from '../support/ssh-endpoint.js';
import { keygen, type OpenSshServer, startOpenSsh, whyNoOpenSsh } from '../support/ssh-openssh.js';

const missing = whyNoOpenSsh();
const EXEC = { kind: 'exec' } as const;

describe.skipIf(missing !== undefined)(
  `a real OpenSSH server${missing === undefined ? '' : ` (skipped: ${missing})`}`,
  () => {
    let server: OpenSshServer;
    let knownHosts: string;

    beforeAll(async () => {
      server = await startOpenSsh();
      knownHosts = join(server.folder, 'known_hosts');
      await writeFile(knownHosts, `[127.0.0.1]:${server.port} ${server.hostKey}\n`);
      // Nothing of the host's name can be read from the file any more.
      keygen(['-q', '-H', '-f', knownHosts]);
    });
    afterAll(() => server?.close());

    function withKey(): Login {
      return { username: server.user, privateKey: server.privateKey };
    }

    async function open(change: Partial<Endpoint> = {}): Promise<Session> {
      const endpoint = endpointFor(server.port, knownHosts, { login: withKey(), ...change });
      const session = await createConnect()(endpoint, EXEC);
      onTestFinished(() => session.close());
      return session;
    }

    it('is known by a hashed name, logged in to with a key, and runs commands', async () => {
      expect(await readFile(knownHosts, 'utf8')).toMatch(/^\|1\|/);
      const box = await open();
      const replies = await box.run([op('echo out; echo err >&2; exit 3'), op('cat'), op('kill -TERM $$')]);
      expect(replies.map(({ output, stderr, exitCode }) => [output, stderr, exitCode])).toEqual([
        ['out', 'err', 3],
        ['', '', 0],
        ['', '', 143],
      ]);
    });

    it('prints megabytes without a byte lost', async () => {
      const [reply] = await (await open()).run([op('seq 1 400000')]);
      expect(reply?.output.length).toBe(2_688_894);
      expect(reply?.output.endsWith('\n399999\n400000')).toBe(true);
    });

    it('takes a password', async (context) => {
      if (server.account === undefined) return context.skip('no account with a password can be made here');
      const { user: username, password } = server.account;
      const box = await open({ login: { username, password } });
      expect((await box.run([op('id -un')]))[0]?.output).toBe(username);
      const error = await errorOf(open({ login: { username, password: 'wrong word' } }));
      expect(error).toMatchObject({
        code: 'NETCTL_SSH_AUTH',
        message: expect.stringContaining('it offers: publickey, password'),
      });
    });

    it('has a host key that is refused when it is unknown, or another', async () => {
      const file = join(await tempFolder(), 'known_hosts');
      const strict = { hostKeys: { policy: 'strict', files: [file] } } as const;
      const fingerprint = keygen(['-l', '-f', join(server.folder, 'host.pub')]).split(' ')[1];
      const unknown = await errorOf(open(strict));
      expect(unknown).toMatchObject({
        code: 'NETCTL_SSH_HOST_KEY_UNKNOWN',
        message: expect.stringContaining(fingerprint ?? '-'),
      });
      await writeFile(
        file,
        `[127.0.0.1]:${server.port} ${(await readFile(join(server.folder, 'user.pub'), 'utf8')).trim()}\n`,
      );
      keygen(['-q', '-H', '-f', file]);
      expect((await errorOf(open(strict))).code).toBe('NETCTL_SSH_HOST_KEY_CHANGED');
    });

    it('writes lines that OpenSSH reads', async () => {
      const file = join(await tempFolder(), 'known_hosts');
      await open({ hostKeys: { policy: 'accept-new', files: [file] } });
      expect(keygen(['-F', `[127.0.0.1]:${server.port}`, '-f', file])).toContain(server.hostKey);
    });

    it('is a jump host to itself, twice, as ~/.ssh/config says', async () => {
      const key = join(server.folder, 'user');
      const text = [
        `Host * \n  Port ${server.port}\n  User ${server.user}\n  IdentityFile ${key}\n  UserKnownHostsFile ${knownHosts}`,
        'Host box first second\n  HostName 127.0.0.1',
        'Host box\n  ProxyJump first,second',
      ].join('\n');
      const config = parseSshConfig(text, 'config');
      const endpoint = await resolveEndpoint(
        {
          name: 'box',
          hostname: 'box',
          proxyJump: [],
          hostKeyPolicy: 'strict',
          legacy: false,
          timeouts: { login: 10, command: 10 },
        },
        config,
        { name: 'nobody', home: server.folder, env: {} },
      );
      expect(endpoint.jumps).toHaveLength(2);
      const box = await createConnect()(endpoint, EXEC);
      onTestFinished(() => box.close());
      const [reply] = await box.run([op('echo $SSH_CONNECTION')]);
      expect(reply?.output).toMatch(new RegExp(`^127\\.0\\.0\\.1 \\d+ 127\\.0\\.0\\.1 ${server.port}$`));
    });

    it('says when it does not forward', async () => {
      const strict = await startOpenSsh(['AllowTcpForwarding no']);
      onTestFinished(() => strict.close());
      const file = join(strict.folder, 'known_hosts');
      await writeFile(file, `[127.0.0.1]:${strict.port} ${strict.hostKey}\n`);
      const hop = {
        host: '127.0.0.1',
        port: strict.port,
        login: { username: strict.user, privateKey: strict.privateKey },
      };
      const error = await errorOf(open({ jumps: [hop], hostKeys: { policy: 'strict', files: [file, knownHosts] } }));
      expect(error).toMatchObject({
        code: 'NETCTL_SSH_UNREACHABLE',
        hint: expect.stringContaining('AllowTcpForwarding'),
      });
    });

    it('has a command line with prompts, drawn by a real terminal', async (context) => {
      const cli = await startOpenSsh(["ForceCommand env HISTFILE= PS1='box# ' bash --norc --noprofile -i"]);
      onTestFinished(() => cli.close());
      const file = join(cli.folder, 'known_hosts');
      await writeFile(file, `[127.0.0.1]:${cli.port} ${cli.hostKey}\n`);
      const shell: PromptShell = {
        ...TEST_SHELL,
        prompt: /^(?<host>[\w.-]{1,63})# ?$/,
        prepare: [{ line: 'bind "set enable-bracketed-paste on"', optional: true }],
      };
      const login = { username: cli.user, privateKey: cli.privateKey };
      const session = await createConnect()(endpointFor(cli.port, file, { login }), shell).catch((error: Error) => {
        if (error.message.includes('bash')) context.skip('there is no bash');
        throw error;
      });
      onTestFinished(() => session.close());
      // Longer than the terminal is wide, so the terminal wraps the echo.
      const long = `echo ${'word '.repeat(150)}end`;
      const replies = await session.run([op('echo one; echo two'), op(long), op('seq 1 20000')]);
      expect(replies.map(({ output }) => output.slice(0, 20))).toEqual([
        'one\ntwo',
        'word word word word ',
        '1\n2\n3\n4\n5\n6\n7\n8\n9\n10',
      ]);
    });
  },
);
